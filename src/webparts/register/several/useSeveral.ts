import { useState } from 'react';
import { SeveralField, severalFields, Wanted } from '../../../domain/bulk/planSeveral';
import { Day } from '../../../domain/calendar/day';
import { entryFields } from '../../../domain/partnership/entryField';
import { FieldInput, inputsOf, readInputs, RecordInput } from '../../../domain/record/fieldInput';
import { FieldProblem } from '../../../domain/record/fieldProblem';
import { FieldSpec, specNamed } from '../../../domain/record/fieldSpec';

export interface Several {
  readonly chosen: ReadonlySet<number>;
  readonly inputs: RecordInput<SeveralField>;
  readonly problems: readonly FieldProblem[];
  /** Which part has nothing in it. */
  readonly missing?: 'entries' | 'change';
  choose(ids: readonly number[], isChosen: boolean): void;
  set(field: SeveralField, input: FieldInput): void;
  /** What is wanted; nothing when the form is not filled in, which it then says. */
  read(count: number): Wanted | undefined;
}

/** Nothing is required of all entries: what is left empty stays as it is. Only a day of closing has to come with closing. */
export function severalSpecs(inputs?: RecordInput<SeveralField>): readonly FieldSpec<SeveralField>[] {
  return severalFields.map((name) => ({ ...specNamed<SeveralField | string>(entryFields, name), name, required: name === 'closed' && inputs?.stage === 'Closed' }));
}

export function useSeveral(today: Day): Several {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [inputs, setInputs] = useState(() => inputsOf(severalSpecs(), {}));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [missing, setMissing] = useState<'entries' | 'change'>();
  return {
    chosen, inputs, problems, missing,
    choose: (ids, isChosen) => {
      const after = new Set(chosen);
      ids.forEach((id) => { if (isChosen) after.add(id); else after.delete(id); });
      setChosen(after);
      setMissing(undefined);
    },
    set: (field, input) => {
      setInputs((before) => ({ ...before, [field]: input }));
      setProblems((before) => before.filter((problem) => problem.field !== field));
      setMissing(undefined);
    },
    read: (count) => {
      // A day that was typed before another stage was chosen is not meant any more.
      const isClosing = inputs.stage === 'Closed';
      const read = readInputs(severalSpecs(inputs), isClosing ? inputs : { ...inputs, closed: '' });
      const future: readonly FieldProblem[] = read.values.closed?.kind === 'day' && read.values.closed.day > today ? [{ field: 'closed', code: 'closedInFuture' }] : [];
      const found = [...read.problems, ...future];
      const lacks = count === 0 ? 'entries' : found.length === 0 && Object.keys(read.values).length === 0 ? 'change' : undefined;
      setProblems(found);
      setMissing(lacks);
      return found.length > 0 || lacks !== undefined ? undefined : read.values;
    }
  };
}
