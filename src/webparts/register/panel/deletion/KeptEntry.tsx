import * as React from 'react';
import { KeptReason } from '../../../../domain/partnership/deletion';
import { Entry } from '../../../../domain/partnership/entry';
import { deletionWords } from '../../../../loc/deletion';
import { fill, Language } from '../../../../loc/wording';
import { entryTitle } from '../entryTitle';
import { Prompt } from '../Prompt';
import styles from '../Prompt.module.scss';

interface Props {
  readonly entry: Entry;
  readonly reason: KeptReason;
  readonly language: Language;
  readonly onCloseEntry?: () => void;
  readonly onCancel: () => void;
  /** Of a question that has been asked already. */
  readonly isInside?: boolean;
}

/** Why an entry is closed instead of deleted. */
export function KeptEntry({ entry, reason, language, onCloseEntry, onCancel, isInside }: Props): React.ReactElement {
  const words = deletionWords(language);
  const title = fill(words.keptTitle, entryTitle(entry, language));
  const isClosed = entry.stage === 'Closed';
  const content = (
    <>
      <p>{isClosed ? words.closedAlready : words[reason]}</p>
      <div className={styles.actions}>
        {!isClosed && onCloseEntry && <button type="button" className={styles.main} onClick={onCloseEntry}>{words.closeInstead}</button>}
        <button type="button" className={styles.other} onClick={onCancel}>{words.cancel}</button>
      </div>
    </>
  );
  if (isInside) return <div role="alert"><p className={styles.changed}>{title}</p>{content}</div>;
  return <Prompt id="entry-delete" title={title} onCancel={onCancel}>{content}</Prompt>;
}
