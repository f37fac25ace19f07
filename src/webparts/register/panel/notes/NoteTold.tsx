import * as React from 'react';
import { StoreError } from '../../../../data/stores/storeError';
import { entryWords } from '../../../../loc/entry';
import { NotesWords, notesWords } from '../../../../loc/notes';
import { Language, fill } from '../../../../loc/wording';
import { problemText } from '../../../../ui/panel/problemText';
import styles from './Notes.module.scss';
import { RecycledNote, Recycling } from './useRecycledNote';

interface Props {
  readonly recycled: Recycling;
  readonly isSaved: boolean;
  readonly language: Language;
}

/** What has just become of a note. It takes the focus that the button had. */
export function NoteTold({ recycled: { last, undo, dismiss }, isSaved, language }: Props): React.ReactElement {
  const words = notesWords(language);
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => { if (last !== undefined || isSaved) place.current?.focus(); }, [last, isSaved]);
  const canUndo = last?.kind === 'deleted' || last?.kind === 'notRestored';
  return (
    <div className={styles.told} ref={place} tabIndex={-1} role="status">
      {isSaved && !last && <span>{words.savedNow}</span>}
      {last && (
        <>
          <span>{toldText(last, words)}{' '}{'error' in last && !isConflict(last.error) && problemText(last.error, entryWords(language), navigator.onLine)}</span>
          {canUndo && <button type="button" className={styles.action} onClick={() => undo(last.binId, last.subject)}>{words.undo}</button>}
          <button type="button" className={styles.action} onClick={dismiss}>{words.dismiss}</button>
        </>
      )}
    </div>
  );
}

function toldText(last: RecycledNote, words: NotesWords): string {
  if (last.kind === 'notDeleted' && isConflict(last.error)) return words.changedMeanwhile;
  return fill(words[last.kind], last.subject);
}

function isConflict(error: unknown): boolean {
  return error instanceof StoreError && error.kind === 'conflict';
}
