import * as React from 'react';
import { Day } from '../../../domain/calendar/day';
import { PlacedProblem } from '../../../domain/partnership/entryEdit';
import { FieldInput } from '../../../domain/record/fieldInput';
import { changesByOthers, keepRow, removeAnyway } from '../../../domain/record/overtaken';
import { decideClashes, hasChanges, RecordEdit } from '../../../domain/record/recordEdit';
import { EntryFormWords, entryFormWords } from '../../../loc/entryForm';
import { fill } from '../../../loc/wording';
import { ConflictChooser } from '../../../ui/form/conflict/ConflictChooser';
import { useFormSources } from '../../../ui/form/formContext';
import { fieldText } from '../../../ui/record/fieldText';
import { fieldId } from './fieldId';
import { GoneRow } from './GoneRow';
import { OvertakenRow } from './OvertakenRow';
import { RemovedRow } from './RemovedRow';
import { RowFields } from './RowFields';
import { RowActs, RowKind } from './rowKind';
import { rowSummary } from './rowSummary';
import styles from './Rows.module.scss';

interface Props<Name extends string> {
  readonly kind: RowKind<Name>;
  readonly edit: RecordEdit<Name>;
  readonly problems: readonly PlacedProblem[];
  readonly today: Day;
  readonly startsOpen: boolean;
  readonly acts: RowActs<Name>;
}

/** One row: a line to read, and its fields once somebody wants to change it. */
export const Row = React.memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Name extends string>({ kind, edit, problems, today, startsOpen, acts }: Props<Name>): React.ReactElement {
  const { part, fields } = kind;
  const { key } = edit;
  const { language } = useFormSources();
  const words = entryFormWords(language);
  const [opened, setOpened] = React.useState<'no' | 'byHand' | 'byProblem'>(startsOpen ? 'byHand' : 'no');
  const changeButton = React.useRef<HTMLButtonElement>(null);
  const hasProblems = problems.length > 0;
  // Mending the last problem must not shut the row on whoever is typing in it.
  React.useEffect(() => { if (hasProblems) setOpened((before) => (before === 'no' ? 'byProblem' : before)); }, [hasProblems]);
  const isOpen = opened !== 'no' || hasProblems;
  const isAside = edit.removed === true || edit.gone === true;
  const wasAside = React.useRef(isAside);
  React.useEffect(() => {
    if (wasAside.current && !isAside) changeButton.current?.focus();
    wasAside.current = isAside;
  }, [isAside]);

  const name = kind.nameOf(edit, language) || words[kind.words.isNew];
  const change = (update: (before: RecordEdit<Name>) => RecordEdit<Name>): void => acts.change(key, update);
  const keep = (): void => change((before) => keepRow(fields, before));
  if (edit.overtaken) return <OvertakenRow name={name} changes={changesByOthers(fields, edit)} onRemove={() => change(removeAnyway)} onKeep={keep} />;
  if (edit.removed) return <RemovedRow id={fieldId(part, key, 'removed')} name={name} onKeep={keep} />;
  if (edit.gone) return <GoneRow name={name} onAdd={() => change((before) => ({ ...before, base: undefined, gone: undefined }))} onLetGo={() => acts.giveUp(key)} />;

  const set = (field: Name, value: FieldInput): void => change((before) => ({ ...before, inputs: { ...before.inputs, [field]: value } }));
  const isNew = edit.base === undefined;
  const changed = !isNew && hasChanges(fields, edit);
  const remove = (): void => { if (isNew) acts.giveUp(key); else change((before) => ({ ...before, removed: true })); };
  const summaryId = fieldId(part, key, 'summary');
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{name}{(isNew || changed) && <span className={styles.mark}> ({isNew ? words.newMark : words.changedMark})</span>}</span>
        {!isOpen && <span className={styles.details} id={summaryId}>{rowSummary(fields, edit, language)}</span>}
        <span className={styles.actions}>
          {!hasProblems && (
            <button
              type="button" className={styles.action} ref={changeButton} aria-expanded={isOpen} aria-describedby={isOpen ? undefined : summaryId}
              aria-label={isOpen ? `${words.fold}, ${name}` : fill(words.changeRow, name)} onClick={() => setOpened(isOpen ? 'no' : 'byHand')}
            >
              {isOpen ? words.fold : words.change}
            </button>
          )}
          {!isNew && !isOpen && edit.inputs['to' as Name] === '' && <button type="button" className={styles.action} aria-label={fill(words.endRow, name)} onClick={() => set('to' as Name, today)}>{words.endToday}</button>}
          <button type="button" className={styles.action} aria-label={fill(words.removeRow, name)} onClick={remove}>{words.remove}</button>
        </span>
      </div>
      {edit.clashes && (
        <ConflictChooser<Name>
          id={`entry-form-${part}-${key}`} title={name} clashes={edit.clashes} language={language} labelOf={(field) => words[field as keyof EntryFormWords]}
          textOf={(value) => fieldText(value, language)} onDecide={(theirs) => change((before) => decideClashes(fields, before, theirs))}
        />
      )}
      {isOpen && <RowFields kind={kind} edit={edit} problems={problems} takesFocus={opened === 'byHand'} onSet={set} />}
    </li>
  );
}
