import * as React from 'react';
import { SaveResult } from '../../../data/entryEdit/saveEntry';
import type { ListStore, SiteList } from '../../../data/stores/listStore';
import { EntryState } from '../../../domain/partnership/entryEdit';
import { entryFormWords } from '../../../loc/entryForm';
import { fill, Language } from '../../../loc/wording';
import { useDrafts } from '../../../ui/form/drafts/useDrafts';
import { FormContext } from '../../../ui/form/formContext';
import { formSources } from '../../../ui/form/formSources';
import { useToday } from '../../../ui/panel/useToday';
import { startingDocument } from './entryDocument';
import { EntryFormBody } from './EntryFormBody';
import { fieldId } from './fieldId';
import { entryFacts, groundOf } from './formFacts';
import { FormFoot } from './FormFoot';
import { FormNotices } from './FormNotices';
import { LeavingWish } from './leavingWish';
import { Pending } from './pending';
import { useDraftTaking } from './useDraftTaking';
import { useEntryForm } from './useEntryForm';
import styles from './EntryForm.module.scss';

export interface EntryFormProps {
  readonly store: ListStore;
  readonly lists: readonly SiteList[];
  /** As the lists hold it; absent for a new entry. */
  readonly state: EntryState | undefined;
  /** Whose work on what; drafts are kept under it. */
  readonly subject: string;
  /** The form was opened to close the entry. */
  readonly closes?: boolean;
  readonly language: Language;
  readonly leaving: LeavingWish;
  /** @param isOpen the form is still there. */
  onSaved(result: Extract<SaveResult, { kind: 'saved' }>, wasNew: boolean, isOpen: boolean): void;
}

/** The whole of an entry, to be changed and saved at once. */
export function EntryForm({ store, lists: listsAtFirst, state, subject, closes = false, language, leaving, onSaved }: EntryFormProps): React.ReactElement {
  const today = useToday();
  const [lists, setLists] = React.useState(listsAtFirst);
  const drafts = useDrafts(subject);
  const facts = React.useMemo(() => entryFacts(lists, today), [lists, today]);
  const [pending] = React.useState(() => new Pending());
  const sources = React.useMemo(() => pending.watching(formSources(store, today, language)), [pending, store, today, language]);
  const ground = React.useMemo(() => groundOf(store, lists, today), [store, lists, today]);
  const [begin] = React.useState(() => startingDocument(state, closes));
  const form = useEntryForm(begin, { store, facts, keep: drafts.keep, settled: pending.settled, onLists: setLists, onSaved });
  const taking = useDraftTaking(state, form);
  const { isAsked, leave } = leaving;
  const opensAt = closes ? 'closed' : 'name';
  const leavesAtOnce = isAsked && !form.isDirty;
  React.useEffect(() => { if (leavesAtOnce) leave(); }, [leavesAtOnce, leave]);
  // The button that opened the form is gone, and the focus with it.
  React.useEffect(() => document.getElementById(fieldId('entry', '', opensAt))?.focus(), [opensAt]);

  return (
    <FormContext.Provider value={sources}>
      <form className={styles.form} noValidate aria-label={formName(state, language)} aria-busy={form.saveState.kind === 'saving'} onSubmit={(event) => { event.preventDefault(); form.save(); }}>
        <FormNotices form={form} drafts={drafts} taking={taking} language={language} />
        <EntryFormBody form={form} ground={ground} language={language} />
        <FormFoot form={form} leaving={leaving} language={language} onDrop={() => drafts.keep(undefined)} />
      </form>
    </FormContext.Provider>
  );
}

function formName(state: EntryState | undefined, language: Language): string {
  const words = entryFormWords(language);
  const reference = state?.entry.values.reference;
  return reference?.kind === 'text' ? fill(words.editing, reference.text) : words.newEntry;
}
