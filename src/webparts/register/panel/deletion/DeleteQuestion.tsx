import * as React from 'react';
import { PlannedDeletion } from '../../../../data/entryDeletion/loadDeletion';
import { ListStore } from '../../../../data/stores/listStore';
import { partKinds } from '../../../../domain/partnership/parts';
import { deletionWords } from '../../../../loc/deletion';
import { fill, Language } from '../../../../loc/wording';
import { useRegisterNotices } from '../../notices/noticeContext';
import { entryTitle } from '../entryTitle';
import { DeletionNotice } from './DeletionNotice';
import styles from '../Prompt.module.scss';

interface Props {
  readonly planned: PlannedDeletion;
  /** The version that the panel shows. */
  readonly shown: string;
  readonly store: ListStore;
  readonly language: Language;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}

export function DeleteQuestion({ planned, shown, store, language, onClose, onCancel }: Props): React.ReactElement {
  const words = deletionWords(language);
  const notices = useRegisterNotices();
  const { loaded: { entry, record }, deletion, counts } = planned;
  const parts = (['members', ...partKinds] as const).filter((part) => counts[part] > 0);

  const confirm = (): void => {
    const key = `deletion of ${entry.id}`;
    const notice = { title: entryTitle(entry, language), reference: entry.reference, onChanged: notices.entriesChanged, onDismiss: () => notices.dismiss(key) };
    notices.show(key, <DeletionNotice planned={deletion} store={store} language={language} notice={notice} />);
    onClose();
  };

  return (
    <>
      {record.version !== shown && <p role="alert" className={styles.changed}>{entry.changedBy ? fill(words.changedBy, entry.changedBy.name) : words.changed}</p>}
      <p>{words.goes}</p>
      {parts.length > 0 && <ul className={styles.counts}>{parts.map((part) => <li key={part}>{fill(words[part], counts[part])}</li>)}</ul>}
      <div className={styles.actions}>
        <button type="button" className={styles.main} onClick={confirm}>{words.delete}</button>
        <button type="button" className={styles.other} onClick={onCancel}>{words.cancel}</button>
      </div>
    </>
  );
}
