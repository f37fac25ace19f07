import * as React from 'react';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import styles from './EntryForm.module.scss';

interface Props {
  readonly language: Language;
  onStay(): void;
  onKeep(): void;
  onDrop(): void;
}

/** Asked in the place of the save bar when somebody wants to close a form with unsaved changes. */
export function Leaving({ language, onStay, onKeep, onDrop }: Props): React.ReactElement {
  const words = entryFormWords(language);
  const first = React.useRef<HTMLButtonElement>(null);
  const [before] = React.useState(() => document.activeElement);
  React.useEffect(() => {
    const around = first.current?.closest('form, [role=dialog]');
    first.current?.focus();
    return () => focusAgain(before, around);
  }, [before]);
  const stayOnEscape = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onStay();
  };
  return (
    // Escape means "no" here, wherever the focus is in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={styles.leaving} role="alertdialog" aria-labelledby="entry-form-leaving" aria-describedby="entry-form-leaving-text" onKeyDown={stayOnEscape}>
      <p className={styles.leavingTitle} id="entry-form-leaving">{words.leaveTitle}</p>
      <p className={styles.leavingText} id="entry-form-leaving-text">{words.leaveText}</p>
      <div className={styles.leavingButtons}>
        <button type="button" className={styles.save} ref={first} onClick={onStay}>{words.leaveStay}</button>
        <button type="button" className={styles.cancel} onClick={onKeep}>{words.leaveKeep}</button>
        <button type="button" className={styles.cancel} onClick={onDrop}>{words.leaveDrop}</button>
      </div>
    </div>
  );
}

/** Whoever stays goes on where they were, or at the button that asked, which has been drawn anew. */
function focusAgain(before: Element | null, around: Element | null | undefined): void {
  const asked = around?.querySelector('[data-leaves]');
  const target = before?.isConnected && before !== document.body ? before : asked;
  if (around?.isConnected && target instanceof HTMLElement) target.focus();
}
