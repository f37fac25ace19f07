import * as React from 'react';
import { PlacedProblem } from '../../../domain/partnership/entryEdit';
import { FieldInput } from '../../../domain/record/fieldInput';
import { RecordEdit } from '../../../domain/record/recordEdit';
import { EntryFormWords, entryFormWords } from '../../../loc/entryForm';
import { Field } from '../../../ui/form/Field';
import { useFormSources } from '../../../ui/form/formContext';
import { fieldId } from './fieldId';
import { RowKind } from './rowKind';
import styles from './Rows.module.scss';

interface Props<Name extends string> {
  readonly kind: RowKind<Name>;
  readonly edit: RecordEdit<Name>;
  readonly problems: readonly PlacedProblem[];
  /** Somebody has opened it, who goes on in its first field. */
  readonly takesFocus: boolean;
  onSet(field: Name, value: FieldInput): void;
}

export function RowFields<Name extends string>({ kind: { part, fields, choices, around = (shown) => shown }, edit, problems, takesFocus, onSet }: Props<Name>): React.ReactElement {
  const words = entryFormWords(useFormSources().language);
  const labelOf = (field: string): string => words[field as keyof EntryFormWords];
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => { if (takesFocus) place.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(); }, [takesFocus]);
  const shown = fields.map((spec) => (
    <Field
      key={spec.name} id={fieldId(part, edit.key, spec.name)} spec={spec} label={labelOf(spec.name)} help={labelOf(`help_${spec.name}_${part}`) ?? labelOf(`help_${spec.name}`)} value={edit.inputs[spec.name]}
      choices={choices[spec.name]} problem={problems.find(({ problem }) => problem.field === spec.name)?.problem} onChange={(value) => onSet(spec.name, value)}
    />
  ));
  return (
    <div className={styles.fields} ref={place}>
      {edit.base === undefined ? around(shown, onSet) : shown}
    </div>
  );
}
