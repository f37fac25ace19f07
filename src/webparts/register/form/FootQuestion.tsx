import * as React from 'react';
import styles from './EntryForm.module.scss';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The first one has the focus: the one by which nothing happens. */
  readonly answers: readonly Answer[];
  /** Escape. */
  onStay(): void;
}

interface Answer {
  readonly text: string;
  act(): void;
}

/** Asked in the place of the save bar. */
export function FootQuestion({ id, title, text, answers, onStay }: Props): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  const [before] = React.useState(() => document.activeElement);
  React.useEffect(() => {
    const around = place.current?.closest('form, [role=dialog]');
    place.current?.querySelector('button')?.focus();
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
    <div className={styles.question} ref={place} role="alertdialog" aria-labelledby={id} aria-describedby={`${id}-text`} onKeyDown={stayOnEscape}>
      <p className={styles.questionTitle} id={id}>{title}</p>
      <p className={styles.questionText} id={`${id}-text`}>{text}</p>
      <div className={styles.answers}>
        {answers.map((answer, at) => <button key={answer.text} type="button" className={at === 0 ? styles.save : styles.cancel} onClick={answer.act}>{answer.text}</button>)}
      </div>
    </div>
  );
}

/** Whoever stays goes on where they were, or at the button that asked, which has been drawn anew. */
function focusAgain(before: Element | null, around: Element | null | undefined): void {
  const asked = around?.querySelector(before?.matches('[type=submit]') ? '[type=submit]' : '[data-leaves]');
  const target = before?.isConnected && before !== document.body ? before : asked;
  if (around?.isConnected && target instanceof HTMLElement) target.focus();
}
