import * as React from 'react';
import { StoredRecord } from '../../../../data/record/storedRecord';
import { ListRights, ListStore } from '../../../../data/stores/listStore';
import { RestrictedNoteFieldName } from '../../../../domain/partnership/restrictedNoteField';
import { entryWords } from '../../../../loc/entry';
import { notesWords } from '../../../../loc/notes';
import { Language } from '../../../../loc/wording';
import { Icon } from '../../../../ui/icons/Icon';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { Section } from '../../../../ui/panel/Section';
import { useLoad } from '../../../../ui/panel/useLoad';
import { NoteForm } from './NoteForm';
import { NoteItem } from './NoteItem';
import styles from './Notes.module.scss';
import { NoteTold } from './NoteTold';
import { useNoteEdit } from './useNoteEdit';
import { useRecycledNote } from './useRecycledNote';

interface Props {
  readonly entryId: number;
  readonly store: ListStore;
  readonly subject: string;
  /** Keep it: what it gives is loaded once for each. */
  readonly load: () => Promise<readonly StoredRecord<RestrictedNoteFieldName>[]>;
  readonly rights: ListRights;
  readonly language: Language;
}

/** What only those concerned may read about an entry, newest first. */
export function Notes({ entryId, store, subject, load, rights, language }: Props): React.ReactElement {
  const words = notesWords(language);
  const { state, retry, refresh } = useLoad(load);
  const editing = useNoteEdit(store, entryId, subject, refresh);
  const recycled = useRecycledNote(store, refresh);
  const notes = state.kind === 'ready' ? state.value : [];
  const isNew = editing.edit !== undefined && editing.edit.base === undefined;
  const form = editing.edit && <NoteForm editing={editing} edit={editing.edit} language={language} />;
  return (
    <div className={styles.notes}>
      <Section id="entry-notes" title={words.title} note={notes.length > 0 ? String(notes.length) : undefined}>
        <p className={styles.who}><Icon name="lock" /><span>{words.whoReads}</span></p>
        {state.kind === 'loading' && <LoadingText text={words.loading} stillText={entryWords(language).stillLoading} />}
        {state.kind === 'failed' && <LoadProblem title={words.loadFailed} error={state.error} words={entryWords(language)} onRetry={retry} />}
        {state.kind === 'ready' && notes.length === 0 && !isNew && <p>{words.none}</p>}
        <NoteTold recycled={recycled} isSaved={editing.isSaved} language={language} />
        {isNew ? form : rights.add && state.kind === 'ready' && <button type="button" className={styles.add} onClick={editing.begin}>{words.add}</button>}
        <ul className={styles.list} aria-labelledby="entry-notes">
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} rights={rights} language={language} onEdit={() => editing.change(note)} onRecycle={() => recycled.recycle(note)}>
              {editing.edit?.base?.id === note.id && form}
            </NoteItem>
          ))}
        </ul>
        {/* Deleted by somebody else while it was being changed here. */}
        {state.kind === 'ready' && !isNew && !notes.some(({ id }) => id === editing.edit?.base?.id) && form}
      </Section>
    </div>
  );
}
