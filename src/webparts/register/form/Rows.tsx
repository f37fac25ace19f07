import * as React from 'react';
import { EntryEdit, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { Day } from '../../../domain/calendar/day';
import { FieldInput } from '../../../domain/record/fieldInput';
import { FieldSpec, FieldValues } from '../../../domain/record/fieldSpec';
import { hasChanges, newEdit, RecordEdit } from '../../../domain/record/recordEdit';
import { EntryFormWords, entryFormWords } from '../../../loc/entryForm';
import { fill } from '../../../loc/wording';
import { useFormSources } from '../../../ui/form/formContext';
import { Disclosure } from '../../../ui/panel/Disclosure';
import { Row } from './Row';
import styles from './Rows.module.scss';

export interface RowsWords {
  readonly none: keyof EntryFormWords;
  readonly add: keyof EntryFormWords;
  readonly isNew: keyof EntryFormWords;
}

interface Props<Name extends string> {
  readonly part: 'members' | 'representatives';
  readonly fields: readonly FieldSpec<Name>[];
  readonly edits: readonly RecordEdit<Name>[];
  readonly choices: Readonly<Partial<Record<Name, readonly string[]>>>;
  readonly problems: readonly PlacedProblem[];
  readonly words: RowsWords;
  readonly today: Day;
  /** False: the list takes no new ones. */
  readonly mayAdd: boolean;
  /** What a new row begins with: as in the list, where an empty choice would get its default unseen. */
  readonly begin?: FieldValues<Name>;
  nameOf(edit: RecordEdit<Name>): string;
  onChange(update: (edits: readonly RecordEdit<Name>[]) => readonly RecordEdit<Name>[]): void;
  /** What the fields of a row that is new stand in. */
  around?(shown: React.ReactNode, set: (field: Name, value: FieldInput) => void): React.ReactNode;
}

/** Records that belong to the entry: added, changed, ended and removed in place, and saved with it. */
export function Rows<Name extends string>({ part, fields, edits, problems, words, today, mayAdd, begin, onChange, nameOf, ...look }: Props<Name>): React.ReactElement {
  const { language } = useFormSources();
  const texts = entryFormWords(language);
  const [showPast, setShowPast] = React.useState(false);
  const [added, setAdded] = React.useState<string>();
  const button = React.useRef<HTMLButtonElement>(null);

  const add = (): void => {
    const key = `new ${Date.now()}`;
    setAdded(key);
    onChange((before) => [...before, newEdit(fields, key, begin)]);
  };
  const change = (key: string, update: (edit: RecordEdit<Name>) => RecordEdit<Name>): void => onChange((before) => before.map((each) => (each.key === key ? update(each) : each)));
  const giveUp = (key: string): void => {
    onChange((before) => before.filter((each) => each.key !== key));
    button.current?.focus();
  };
  const row = (edit: RecordEdit<Name>): React.ReactElement => (
    <Row
      key={edit.key} part={part} fields={fields} edit={edit} name={nameOf(edit) || texts[words.isNew]} today={today} startsOpen={edit.key === added}
      problems={problems.filter((each) => each.part === part && each.key === edit.key)} onChange={(update) => change(edit.key, update)} onGiveUp={() => giveUp(edit.key)} {...look}
    />
  );
  const past = edits.filter((edit) => isPast(edit, today));
  const present = edits.filter((edit) => !past.includes(edit));
  return (
    <div className={styles.rows}>
      {present.length === 0 ? <p className={styles.none}>{texts[words.none]}</p> : <ul className={styles.list}>{present.map(row)}</ul>}
      {past.length > 0 && (
        <Disclosure id={`entry-form-past-${part}`} title={fill(texts.pastRows, past.length)} open={showPast} onToggle={() => setShowPast(!showPast)}>
          {showPast && <ul className={styles.list}>{past.map(row)}</ul>}
        </Disclosure>
      )}
      {mayAdd && <button type="button" className={styles.add} ref={button} onClick={add}>{texts[words.add]}</button>}
    </div>
  );

  /** Ended before today, and nobody is working on it. */
  function isPast(edit: RecordEdit<Name>, day: Day): boolean {
    const to = (edit.base?.values as Readonly<Record<string, { readonly day?: Day } | undefined>> | undefined)?.to?.day;
    return to !== undefined && to < day && !hasChanges(fields, edit) && !edit.clashes && !problems.some(({ key }) => key === edit.key);
  }
}

export type RowPart = Exclude<keyof EntryEdit, 'entry'>;
