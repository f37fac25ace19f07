import * as React from 'react';
import { Day } from '../../../domain/calendar/day';
import { PlacedProblem } from '../../../domain/partnership/entryEdit';
import { FieldInput } from '../../../domain/record/fieldInput';
import { FieldSpec } from '../../../domain/record/fieldSpec';
import { changesByOthers, keepRow, removeAnyway } from '../../../domain/record/overtaken';
import { decideClashes, hasChanges, RecordEdit } from '../../../domain/record/recordEdit';
import { EntryFormWords, entryFormWords } from '../../../loc/entryForm';
import { fill } from '../../../loc/wording';
import { ConflictChooser } from '../../../ui/form/conflict/ConflictChooser';
import { Field } from '../../../ui/form/Field';
import { useFormSources } from '../../../ui/form/formContext';
import { fieldText } from '../panel/fieldText';
import { fieldId } from './fieldId';
import { GoneRow } from './GoneRow';
import { OvertakenRow } from './OvertakenRow';
import { RemovedRow } from './RemovedRow';
import { rowSummary } from './rowSummary';
import styles from './Rows.module.scss';

interface Props<Name extends string> {
  readonly part: 'members' | 'representatives';
  readonly fields: readonly FieldSpec<Name>[];
  readonly edit: RecordEdit<Name>;
  readonly name: string;
  readonly choices: Readonly<Partial<Record<Name, readonly string[]>>>;
  readonly problems: readonly PlacedProblem[];
  readonly today: Day;
  readonly startsOpen: boolean;
  onChange(update: (edit: RecordEdit<Name>) => RecordEdit<Name>): void;
  /** Of a row that is in no list. */
  onGiveUp(): void;
  extra?(set: (field: Name, value: FieldInput) => void): React.ReactNode;
}

/** One row: a line to read, and its fields once somebody wants to change it. */
export function Row<Name extends string>({ part, fields, edit, name, choices, problems, today, startsOpen, onChange, onGiveUp, extra }: Props<Name>): React.ReactElement {
  const { language } = useFormSources();
  const words = entryFormWords(language);
  const [isOpen, setOpen] = React.useState(startsOpen);
  const first = React.useRef<HTMLDivElement>(null);
  const changeButton = React.useRef<HTMLButtonElement>(null);
  const open = isOpen || problems.length > 0;
  const isAside = edit.removed === true || edit.gone === true;
  const wasAside = React.useRef(isAside);
  React.useEffect(() => { if (isOpen) first.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(); }, [isOpen]);
  React.useEffect(() => {
    if (wasAside.current && !isAside) changeButton.current?.focus();
    wasAside.current = isAside;
  }, [isAside]);

  const keep = (): void => onChange((before) => keepRow(fields, before));
  if (edit.overtaken) return <OvertakenRow name={name} changes={changesByOthers(fields, edit)} onRemove={() => onChange(removeAnyway)} onKeep={keep} />;
  if (edit.removed) return <RemovedRow id={fieldId(part, edit.key, 'removed')} name={name} onKeep={keep} />;
  if (edit.gone) return <GoneRow name={name} onAdd={() => onChange((before) => ({ ...before, base: undefined, gone: undefined }))} onLetGo={onGiveUp} />;

  const set = (field: Name, value: FieldInput): void => onChange((before) => ({ ...before, inputs: { ...before.inputs, [field]: value } }));
  const isNew = edit.base === undefined;
  const changed = !isNew && hasChanges(fields, edit);
  const labelOf = (field: string): string => words[field as keyof EntryFormWords];
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{name}{(isNew || changed) && <span className={styles.mark}> ({isNew ? words.newMark : words.changedMark})</span>}</span>
        {!open && <span className={styles.details} id={fieldId(part, edit.key, 'summary')}>{rowSummary(fields, edit, language)}</span>}
        <span className={styles.actions}>
          <button type="button" className={styles.action} ref={changeButton} aria-expanded={open} aria-describedby={open ? undefined : fieldId(part, edit.key, 'summary')} aria-label={open ? `${words.fold}, ${name}` : fill(words.changeRow, name)} onClick={() => setOpen(!open)}>{open ? words.fold : words.change}</button>
          {!isNew && !open && edit.inputs['to' as Name] === '' && <button type="button" className={styles.action} aria-label={fill(words.endRow, name)} onClick={() => set('to' as Name, today)}>{words.endToday}</button>}
          <button type="button" className={styles.action} aria-label={fill(words.removeRow, name)} onClick={() => (isNew ? onGiveUp() : onChange((before) => ({ ...before, removed: true })))}>{words.remove}</button>
        </span>
      </div>
      {edit.clashes && (
        <ConflictChooser<Name>
          id={`entry-form-${part}-${edit.key}`} title={name} clashes={edit.clashes} language={language} labelOf={labelOf}
          textOf={(value) => fieldText(value, language)} onDecide={(theirs) => onChange((before) => decideClashes(fields, before, theirs))}
        />
      )}
      {open && (
        <div className={styles.fields} ref={first}>
          {fields.map((spec) => (
            <Field
              key={spec.name} id={fieldId(part, edit.key, spec.name)} spec={spec} label={labelOf(spec.name)} help={labelOf(`help_${spec.name}`)} value={edit.inputs[spec.name]}
              choices={choices[spec.name]} problem={problems.find(({ problem }) => problem.field === spec.name)?.problem} onChange={(value) => set(spec.name, value)}
            />
          ))}
          {isNew && extra?.(set)}
        </div>
      )}
    </li>
  );
}
