import * as React from 'react';
import { PlacedProblem } from '../../../domain/partnership/entryEdit';
import { Day } from '../../../domain/calendar/day';
import { hasChanges, newEdit, RecordEdit } from '../../../domain/record/recordEdit';
import { entryFormWords } from '../../../loc/entryForm';
import { fill } from '../../../loc/wording';
import { useFormSources } from '../../../ui/form/formContext';
import { Disclosure } from '../../../ui/panel/Disclosure';
import { Row } from './Row';
import { RowActs, RowKind } from './rowKind';
import styles from './Rows.module.scss';

interface Props<Name extends string> {
  readonly kind: RowKind<Name>;
  readonly edits: readonly RecordEdit<Name>[];
  readonly problems: readonly PlacedProblem[];
  readonly today: Day;
  /** False: the list takes no new ones. */
  readonly mayAdd: boolean;
  onChange(update: (edits: readonly RecordEdit<Name>[]) => readonly RecordEdit<Name>[]): void;
}

/** One object for all, so that a row without problems is not drawn again. */
const none: readonly PlacedProblem[] = [];

/** Records that belong to the entry: added, changed, ended and removed in place, and saved with it. */
export function Rows<Name extends string>({ kind, edits, problems, today, mayAdd, onChange }: Props<Name>): React.ReactElement {
  const { part, fields, words, begin } = kind;
  const texts = entryFormWords(useFormSources().language);
  const [showPast, setShowPast] = React.useState(false);
  const [added, setAdded] = React.useState<string>();
  const button = React.useRef<HTMLButtonElement>(null);

  const add = (): void => {
    const key = `new ${Date.now()}`;
    setAdded(key);
    onChange((before) => [...before, newEdit(fields, key, begin)]);
  };
  const acts = React.useMemo<RowActs<Name>>(() => ({
    change: (key, update) => onChange((before) => before.map((each) => (each.key === key ? update(each) : each))),
    giveUp: (key) => {
      onChange((before) => before.filter((each) => each.key !== key));
      button.current?.focus();
    }
  }), [onChange]);
  const problemsOf = (key: string): readonly PlacedProblem[] => {
    const own = problems.filter((each) => each.part === part && each.key === key);
    return own.length === 0 ? none : own;
  };
  const row = (edit: RecordEdit<Name>): React.ReactElement => <Row key={edit.key} kind={kind} edit={edit} problems={problemsOf(edit.key)} today={today} startsOpen={edit.key === added} acts={acts} />;
  const past = edits.filter((edit) => isPast(edit) && problemsOf(edit.key) === none);
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
  function isPast(edit: RecordEdit<Name>): boolean {
    const to = (edit.base?.values as Readonly<Record<string, { readonly day?: Day } | undefined>> | undefined)?.to?.day;
    return to !== undefined && to < today && !hasChanges(fields, edit) && !edit.clashes;
  }
}
