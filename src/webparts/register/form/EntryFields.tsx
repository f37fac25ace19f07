import * as React from 'react';
import { EntryFieldName, entryFields } from '../../../domain/partnership/entryField';
import { stagesOnOffer } from '../../../domain/partnership/entryRules';
import { PlacedProblem } from '../../../domain/partnership/entryEdit';
import { FieldInput, RecordInput } from '../../../domain/record/fieldInput';
import { FieldSpec, specNamed } from '../../../domain/record/fieldSpec';
import { RecordEdit } from '../../../domain/record/recordEdit';
import { entryWords } from '../../../loc/entry';
import { EntryFormWords, entryFormWords } from '../../../loc/entryForm';
import { Field } from '../../../ui/form/Field';
import { useFormSources } from '../../../ui/form/formContext';
import { fieldId } from './fieldId';
import { shownWhen } from './formSections';

interface Props {
  readonly fields: readonly EntryFieldName[];
  readonly edit: RecordEdit<EntryFieldName>;
  readonly choices: Readonly<Partial<Record<EntryFieldName, readonly string[]>>>;
  readonly problems: readonly PlacedProblem[];
  /** What has been filled in without being typed, and why. */
  readonly told: Readonly<Partial<Record<EntryFieldName, string>>>;
  onChange(field: EntryFieldName, value: FieldInput): void;
}

/** The fields of one section that make sense for what is typed so far. */
export const EntryFields = React.memo(({ fields, edit, choices, problems, told, onChange }: Props): React.ReactElement => {
  const { language } = useFormSources();
  const words = entryWords(language);
  const stage = edit.base?.values.stage;
  const offered = stagesOnOffer(stage?.kind === 'choice' ? stage.text : undefined);
  return (
    <>
      {fields.filter((name) => isShown(name, edit.inputs)).map((name) => (
        <Field
          key={name}
          id={fieldId('entry', edit.key, name)}
          spec={specFor(name, edit.inputs)}
          label={words[name]}
          help={told[name] ?? helpFor(name, edit, entryFormWords(language))}
          value={edit.inputs[name]}
          choices={name === 'stage' ? offered : choices[name]}
          problem={problems.find(({ part, problem }) => part === 'entry' && problem.field === name)?.problem}
          onChange={(value) => onChange(name, value)}
        />
      ))}
    </>
  );
});
EntryFields.displayName = 'EntryFields';

/** The day of closing is asked for only of a closed entry, and is needed there. */
function specFor(name: EntryFieldName, inputs: RecordInput<EntryFieldName>): FieldSpec<EntryFieldName> {
  const spec = specNamed<EntryFieldName>(entryFields, name);
  return name === 'closed' && inputs.stage === 'Closed' ? { ...spec, required: true } : spec;
}

function isShown(name: EntryFieldName, inputs: RecordInput<EntryFieldName>): boolean {
  const condition = shownWhen[name];
  return condition === undefined || inputs[condition.field] === condition.is || inputs[name] !== '';
}

function helpFor(name: EntryFieldName, { base, inputs }: RecordEdit<EntryFieldName>, words: EntryFormWords): string | undefined {
  if (name === 'stage' && base === undefined) return words.help_stageNew;
  if (name === 'stage' && inputs.stage === 'Closed') return words.help_stageClosed;
  const key = `help_${name}`;
  return key in words ? words[key as keyof EntryFormWords] : undefined;
}
