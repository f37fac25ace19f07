import * as React from 'react';
import { NoteEdit } from '../../../../data/restrictedNote/saveNote';
import { restrictedNoteFields } from '../../../../domain/partnership/restrictedNoteField';
import { entryWords } from '../../../../loc/entry';
import { formWords } from '../../../../loc/form';
import { notesWords } from '../../../../loc/notes';
import { Language } from '../../../../loc/wording';
import { ConflictChooser } from '../../../../ui/form/conflict/ConflictChooser';
import { Field } from '../../../../ui/form/Field';
import { FormContext, FormSources } from '../../../../ui/form/formContext';
import { problemText } from '../../../../ui/panel/problemText';
import { fieldText } from '../../../../ui/record/fieldText';
import styles from './Notes.module.scss';
import { NoteEditing } from './useNoteEdit';

interface Props {
  readonly editing: NoteEditing;
  readonly edit: NoteEdit;
  readonly language: Language;
}

const fieldId = (field: string): string => `entry-note-${field}`;

/** Subject and text of one note, with what keeps it from being saved. */
export function NoteForm({ editing, edit, language }: Props): React.ReactElement {
  const words = notesWords(language);
  const { problems, isSaving, isTaken, error } = editing;
  const sources = React.useMemo(() => sourcesFor(language), [language]);
  const isBegun = React.useRef(isTaken);
  // What was kept comes by itself, and takes no focus.
  React.useEffect(() => { if (!isBegun.current) focusOn('subject'); }, []);
  React.useEffect(() => { if (problems.length > 0) focusOn(problems[0].field); }, [problems]);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    editing.save();
  };
  const cancel = (event: React.MouseEvent): void => {
    // The form goes: its section takes the focus.
    event.currentTarget.closest('section')?.focus({ preventScroll: true });
    editing.cancel();
  };
  if (edit.clashes !== undefined) {
    return (
      <>
        <p role="alert">{words.undecided}</p>
        <ConflictChooser id="entry-note-conflict" title={words.title} clashes={edit.clashes} language={language} labelOf={(field) => words[field]} textOf={(value) => fieldText(value, language)} onDecide={editing.decide} />
      </>
    );
  }
  return (
    <FormContext.Provider value={sources}>
      <form className={styles.form} noValidate onSubmit={submit} aria-label={edit.base ? words.edit : words.add}>
        {isTaken && <p role="status">{words.draftTaken}</p>}
        {edit.gone && <p role="alert" className={styles.problem}>{words.gone}</p>}
        {error !== undefined && <p role="alert" className={styles.problem}>{words.notSaved} {problemText(error, entryWords(language), navigator.onLine)}</p>}
        {restrictedNoteFields.map((spec) => (
          <Field
            key={spec.name} id={fieldId(spec.name)} spec={spec} label={words[spec.name]} value={edit.inputs[spec.name]} problem={problems.find(({ field }) => field === spec.name)}
            onChange={(value) => editing.type(spec.name, String(value))}
          />
        ))}
        <p className={styles.help}>{words.keptInTab}</p>
        <div className={styles.buttons}>
          {edit.gone
            ? <button type="button" className={styles.main} onClick={editing.saveAsNew}>{words.saveAsNew}</button>
            : <button type="submit" className={styles.main} aria-disabled={isSaving}>{isSaving ? formWords(language).saving : formWords(language).save}</button>}
          <button type="button" className={styles.other} onClick={cancel}>{formWords(language).cancel}</button>
        </div>
      </form>
    </FormContext.Provider>
  );
}

function focusOn(field: string): void {
  document.getElementById(fieldId(field))?.focus();
}

/** A note names neither people nor organisations. */
function sourcesFor(language: Language): FormSources {
  return { language, findPeople: () => Promise.resolve([]), takePerson: () => Promise.reject(new Error('A note names nobody.')), findOrganisations: () => Promise.resolve([]) };
}
