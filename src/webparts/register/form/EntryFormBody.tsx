import * as React from 'react';
import { entryColumns } from '../../../data/entry';
import { choicesFor, goneFields } from '../../../data/siteLists';
import { EntryEdit } from '../../../domain/partnership/entryEdit';
import { EntryFieldName, entryFields } from '../../../domain/partnership/entryField';
import { specNamed } from '../../../domain/record/fieldSpec';
import { decideClashes } from '../../../domain/record/recordEdit';
import { choiceText } from '../../../loc/choices';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { fill, Language } from '../../../loc/wording';
import { ConflictChooser } from '../../../ui/form/conflict/ConflictChooser';
import { Notice } from '../../../ui/form/notice/Notice';
import { Section } from '../../../ui/panel/Section';
import { fieldText } from '../../../ui/record/fieldText';
import { goneText } from '../panel/goneText';
import { EntryFields } from './EntryFields';
import { ErrorSummary } from './ErrorSummary';
import { FormGround } from './formGround';
import { formSections } from './formSections';
import { MemberRows } from './MemberRows';
import { changesOfParts } from './partChanges';
import { RepresentativeRows } from './RepresentativeRows';
import { rowNameIn } from './rowName';
import { EntryFormState } from './useEntryForm';
import { useServiceDirectorate } from './useServiceDirectorate';

interface Props {
  readonly form: EntryFormState;
  readonly ground: FormGround;
  readonly language: Language;
}

/** What is to be filled in, with what is wrong with it on top. */
export function EntryFormBody({ form, ground, language }: Props): React.ReactElement {
  const words = entryFormWords(language);
  const { document: { edit }, problems, attempt, change } = form;
  const { entry } = edit;
  const choices = React.useMemo(() => choicesFor(ground.lists, entryColumns), [ground]);
  const gone = React.useMemo(() => goneFields(ground.lists, entryColumns), [ground]);
  const whatIsGone = goneText(ground.lists, language);
  const parts = React.useMemo(() => changesOfParts(change), [change]);
  const { filled, set } = useServiceDirectorate(parts, ground);
  const told = React.useMemo(() => (filled ? { directorate: fill(words.directorateFilled, choiceText(filled.service, language)) } : {}), [filled, words, language]);
  const rows = { ground, problems, mayAdd: entry.inputs.stage !== 'Closed' };
  const labels = entryWords(language);
  return (
    <>
      <ErrorSummary problems={problems} attempt={attempt} language={language} rowName={(part, key) => rowNameIn(edit, part, key, language)} />
      {entry.clashes && (
        <ConflictChooser<EntryFieldName>
          id="entry-form-conflict" title={labels.panelName.replace('{0}', nameOf(edit))} clashes={entry.clashes} language={language} labelOf={(field) => labels[field]}
          valueLanguageOf={(field) => specNamed<EntryFieldName>(entryFields, field).language}
          textOf={(value) => fieldText(value, language)} onDecide={(theirs) => parts.entry((before) => decideClashes(entryFields, before, theirs))}
        />
      )}
      {whatIsGone && <Notice kind="warning" text={whatIsGone} />}
      {formSections.map(({ id, title, fields }) => (
        <Section key={id} id={`entry-form-section-${id}`} title={words[title]}>
          <EntryFields fields={fields.filter((name) => !gone.includes(name))} edit={entry} choices={choices} problems={problems} told={told} onChange={set} />
        </Section>
      ))}
      <Section id="entry-form-section-members" title={words.sectionMembers}>
        <MemberRows edits={edit.members} {...rows} onChange={parts.members} />
      </Section>
      <Section id="entry-form-section-representatives" title={words.sectionRepresentatives}>
        <RepresentativeRows edits={edit.representatives} {...rows} onChange={parts.representatives} />
      </Section>
    </>
  );
}

function nameOf({ entry: { base, inputs } }: EntryEdit): string {
  const reference = base?.values.reference;
  return reference?.kind === 'text' ? reference.text : String(inputs.name);
}
