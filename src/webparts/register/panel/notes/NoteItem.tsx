import * as React from 'react';
import { dayOfInstant, siteZone } from '../../../../data/day';
import { StoredRecord } from '../../../../data/record/storedRecord';
import { ListRights } from '../../../../data/stores/listStore';
import { RestrictedNoteFieldName } from '../../../../domain/partnership/restrictedNoteField';
import { FieldValue } from '../../../../domain/record/fieldValue';
import { dayText, timeText } from '../../../../loc/calendar';
import { entryWords } from '../../../../loc/entry';
import { notesWords } from '../../../../loc/notes';
import { Language, fill } from '../../../../loc/wording';
import styles from './Notes.module.scss';

interface Props {
  readonly note: StoredRecord<RestrictedNoteFieldName>;
  readonly rights: ListRights;
  readonly language: Language;
  /** Its form, while it is being changed. */
  readonly children?: React.ReactNode;
  readonly onEdit: () => void;
  readonly onRecycle: () => void;
}

export function NoteItem({ note, rights, language, children, onEdit, onRecycle }: Props): React.ReactElement {
  const words = notesWords(language);
  if (children) return <li className={styles.note}>{children}</li>;
  const subject = textOf(note.values.subject);
  const when = `${dayText(dayOfInstant(note.changedAt), language)}, ${timeText(note.changedAt, siteZone)}`;
  return (
    <li className={styles.note}>
      <h4 className={styles.subject}>{subject}</h4>
      <p className={styles.text}>{textOf(note.values.note)}</p>
      <p className={styles.saved}>{fill(words.saved, when, note.changedBy?.name ?? entryWords(language).unknownPerson)}</p>
      <p className={styles.actions}>
        {rights.change && <button type="button" className={styles.action} aria-label={fill(words.editOf, subject)} onClick={onEdit}>{words.edit}</button>}
        {rights.recycle && <button type="button" className={styles.action} aria-label={fill(words.deleteOf, subject)} onClick={onRecycle}>{words.delete}</button>}
      </p>
    </li>
  );
}

function textOf(value: FieldValue | undefined): string {
  return value?.kind === 'text' || value?.kind === 'longText' ? value.text : '';
}
