import { FieldProblem } from '../record/fieldProblem';
import { FieldSpec, FieldValues } from '../record/fieldSpec';
import { FieldValue, sameValue } from '../record/fieldValue';
import { StoredState } from '../record/recordEdit';
import { EntryState } from './entryEdit';
import { entryFields } from './entryField';
import { isOffered } from '../record/goneChoices';
import { checkEntry, EntryRuleFacts, isClosed } from './entryRules';
import { checkMember, checkRepresentative } from './memberRules';
import { membershipFields } from './membershipField';
import { representativeFields } from './representativeField';

/** An older value of one field that is to hold again. */
export interface BringBack {
  readonly part: keyof EntryState;
  /** Item id. */
  readonly id: number;
  readonly field: string;
  /** Nothing empties the field. */
  readonly value?: FieldValue;
}

export interface BringBackFacts extends Pick<EntryRuleFacts, 'today'> {
  /** What each choice field offers now, part by part. Stages are ruled by the life cycle. */
  readonly choices: Readonly<Record<keyof EntryState, Readonly<Partial<Record<string, readonly string[]>>>>>;
}

export const fieldsOf: Readonly<Record<keyof EntryState, readonly FieldSpec[]>> = { entry: entryFields, members: membershipFields, representatives: representativeFields };

/** Whom a row is about is not changed in it: somebody else is a row of their own. */
const subjects: readonly string[] = ['organisation', 'person'];

/** A field that people type in, of an item that is still there, holding something else now. */
export function canComeBack(state: EntryState, back: BringBack): boolean {
  const spec = fieldsOf[back.part].find(({ name }) => name === back.field);
  const now = itemOf(state, back);
  const isSubject = back.part !== 'entry' && subjects.includes(back.field);
  return spec !== undefined && now !== undefined && !spec.derived && !isSubject && !sameValue(now.values[back.field], back.value);
}

/** The checks of the form, for the entry as it would be. What is wrong elsewhere in it is left in peace, as in the form. */
export function checkBringBack(state: EntryState, back: BringBack, facts: BringBackFacts): readonly FieldProblem[] {
  const now = itemOf(state, back);
  if (now === undefined) return [];
  const values: FieldValues = { ...now.values, [back.field]: back.value };
  const spec = fieldsOf[back.part].find(({ name }) => name === back.field);
  if (spec?.required && back.value === undefined) return [{ field: back.field, code: 'required' }];
  if (!isOfferedNow(back, facts)) return [{ field: back.field, code: 'choiceGone' }];
  switch (back.part) {
    case 'entry': return checkEntry(values, { before: now.values, today: facts.today, choices: {} });
    case 'members': return checkMember(values, { isNew: false, entryIsClosed: isClosed(state.entry.values), others: state.members.filter(({ id }) => id !== back.id).map((other) => other.values) });
    case 'representatives': return checkRepresentative(values);
  }
}

export function itemOf({ entry, members, representatives }: EntryState, { part, id }: Pick<BringBack, 'part' | 'id'>): StoredState | undefined {
  return part === 'entry' ? entry : (part === 'members' ? members : representatives).find((each) => each.id === id);
}

function isOfferedNow({ part, field, value }: BringBack, { choices }: BringBackFacts): boolean {
  return (part === 'entry' && field === 'stage') || isOffered(value, choices[part][field]);
}
