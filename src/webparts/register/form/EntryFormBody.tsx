import * as React from 'react';
import { entryColumns } from '../../../data/entry';
import { choicesFor, goneFields } from '../../../data/siteLists';
import type { SiteList } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { EntryEdit } from '../../../domain/partnership/entryEdit';
import { EntryFieldName, entryFields } from '../../../domain/partnership/entryField';
import { FieldInput } from '../../../domain/record/fieldInput';
import { specNamed } from '../../../domain/record/fieldSpec';
import { decideClashes } from '../../../domain/record/recordEdit';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import { ConflictChooser } from '../../../ui/form/conflict/ConflictChooser';
import { Notice } from '../../../ui/form/notice/Notice';
import { NewOrganisationSource } from '../../../ui/organisation/newOrganisationProps';
import { Section } from '../../../ui/panel/Section';
import { fieldText } from '../panel/fieldText';
import { goneText } from '../panel/goneText';
import { EntryFields } from './EntryFields';
import { ErrorSummary } from './ErrorSummary';
import { formSections } from './formSections';
import { MemberRows } from './MemberRows';
import { RepresentativeRows } from './RepresentativeRows';
import { rowNameIn } from './rowName';
import { EntryFormState } from './useEntryForm';

interface Props {
  readonly form: EntryFormState;
  readonly lists: readonly SiteList[];
  readonly organisations: NewOrganisationSource;
  readonly today: Day;
  readonly language: Language;
}

/** What is to be filled in, with what is wrong with it on top. */
export function EntryFormBody({ form, lists, organisations, today, language }: Props): React.ReactElement {
  const words = entryFormWords(language);
  const { document: { edit }, problems, attempt, change } = form;
  const { entry } = edit;
  const choices = React.useMemo(() => choicesFor(lists, entryColumns), [lists]);
  const gone = React.useMemo(() => goneFields(lists, entryColumns), [lists]);
  const whatIsGone = goneText(lists, language);
  const changeEntry = (update: (before: EntryEdit['entry']) => EntryEdit['entry']): void => change((before) => ({ ...before, entry: update(before.entry) }));
  const set = (field: EntryFieldName, value: FieldInput): void => changeEntry((before) => ({ ...before, inputs: { ...before.inputs, [field]: value } }));
  const labels = entryWords(language);
  return (
    <>
      <ErrorSummary problems={problems} attempt={attempt} language={language} rowName={(part, key) => rowNameIn(edit, part, key, language)} />
      {entry.clashes && (
        <ConflictChooser<EntryFieldName>
          id="entry-form-conflict" title={labels.panelName.replace('{0}', nameOf(edit))} clashes={entry.clashes} language={language} labelOf={(field) => labels[field]}
          valueLanguageOf={(field) => specNamed<EntryFieldName>(entryFields, field).language}
          textOf={(value) => fieldText(value, language)} onDecide={(theirs) => changeEntry((before) => decideClashes(entryFields, before, theirs))}
        />
      )}
      {whatIsGone && <Notice kind="warning" text={whatIsGone} />}
      {formSections.map(({ id, title, fields }) => (
        <Section key={id} id={`entry-form-section-${id}`} title={words[title]}>
          <EntryFields fields={fields.filter((name) => !gone.includes(name))} edit={entry} choices={choices} problems={problems} language={language} onChange={set} />
        </Section>
      ))}
      <Section id="entry-form-section-members" title={words.sectionMembers}>
        <MemberRows edit={edit} lists={lists} organisations={organisations} problems={problems} today={today} onChange={(update) => change((before) => ({ ...before, members: update(before.members) }))} />
      </Section>
      <Section id="entry-form-section-representatives" title={words.sectionRepresentatives}>
        <RepresentativeRows
          edit={edit} lists={lists} problems={problems} today={today} onChange={(update) => change((before) => ({ ...before, representatives: update(before.representatives) }))}
        />
      </Section>
    </>
  );
}

function nameOf({ entry: { base, inputs } }: EntryEdit): string {
  const reference = base?.values.reference;
  return reference?.kind === 'text' ? reference.text : String(inputs.name);
}
