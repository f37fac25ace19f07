import * as React from 'react';
import { formWords } from '../../../loc/form';
import { Language } from '../../../loc/wording';
import { SaveState } from './useEntryForm';
import styles from './EntryForm.module.scss';

interface Props {
  readonly saveState: SaveState;
  readonly language: Language;
  onCancel(): void;
}

/** Stays at the foot of the panel while the form scrolls. */
export function SaveBar({ saveState, language, onCancel }: Props): React.ReactElement {
  const words = formWords(language);
  const isSaving = saveState.kind === 'saving';
  return (
    <div className={styles.bar}>
      <button type="submit" className={styles.save} aria-disabled={isSaving} onClick={(event) => { if (isSaving) event.preventDefault(); }}>{isSaving ? words.saving : words.save}</button>
      <button type="button" className={styles.cancel} data-leaves onClick={onCancel}>{words.cancel}</button>
      <span className={styles.spoken} role="status">{isSaving ? words.saving : ''}</span>
    </div>
  );
}
