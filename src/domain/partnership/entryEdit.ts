import { goneChoices, Offered } from '../record/goneChoices';
import { FieldChange } from '../record/fieldChange';
import { FieldProblem } from '../record/fieldProblem';
import { rebaseRows } from '../record/rebaseRows';
import { editOf, hasChanges, newEdit, readEdit, rebaseEdit, RecordEdit, StoredState } from '../record/recordEdit';
import { EntryFieldName, entryFields } from './entryField';
import { checkEntry, EntryRuleFacts, isClosed } from './entryRules';
import { MembershipFieldName, membershipFields } from './membershipField';
import { checkMember, checkRepresentative } from './memberRules';
import { RepresentativeFieldName, representativeFields } from './representativeField';

/** An entry as its form edits it: itself, its members, and who sits there for the council. */
export interface EntryEdit {
  readonly entry: RecordEdit<EntryFieldName>;
  readonly members: readonly RecordEdit<MembershipFieldName>[];
  readonly representatives: readonly RecordEdit<RepresentativeFieldName>[];
}

/** The same as the lists hold it. */
export interface EntryState {
  readonly entry: StoredState<EntryFieldName>;
  readonly members: readonly StoredState<MembershipFieldName>[];
  readonly representatives: readonly StoredState<RepresentativeFieldName>[];
}

export function entryEditOf({ entry, members, representatives }: EntryState): EntryEdit {
  return {
    entry: editOf(entryFields, entry),
    members: members.map((member) => editOf(membershipFields, member)),
    representatives: representatives.map((representative) => editOf(representativeFields, representative))
  };
}

export function newEntryEdit(): EntryEdit {
  return { entry: newEdit(entryFields, 'new', { stage: { kind: 'choice', text: 'Idea' } }), members: [], representatives: [] };
}

export function isEdited({ entry, members, representatives }: EntryEdit): boolean {
  return (
    (entry.base === undefined ? Object.entries(entry.inputs).some(([name, input]) => name !== 'stage' && isFilledIn(input)) : hasChanges(entryFields, entry)) ||
    members.some((member) => hasChanges(membershipFields, member)) ||
    representatives.some((representative) => hasChanges(representativeFields, representative))
  );
}

function isFilledIn(input: unknown): boolean {
  return Array.isArray(input) ? input.length > 0 : typeof input === 'object' ? Object.values(input ?? {}).some(Boolean) : Boolean(input);
}

/** Saving moves the entry to the stage that no other one follows. */
export function closesForGood({ entry }: EntryEdit): boolean {
  return entry.inputs.stage === 'Closed' && !isClosed(entry.base?.values ?? {});
}

export interface RebasedEntry {
  readonly edit: EntryEdit;
  /** What others changed in the entry meanwhile and nobody changed here. */
  readonly taken: readonly FieldChange<EntryFieldName>[];
}

export function rebaseEntry(edit: EntryEdit, fresh: EntryState): RebasedEntry {
  const { edit: entry, taken } = rebaseEdit(entryFields, edit.entry, fresh.entry);
  return {
    taken,
    edit: {
      entry,
      members: rebaseRows(membershipFields, edit.members, fresh.members),
      representatives: rebaseRows(representativeFields, edit.representatives, fresh.representatives)
    }
  };
}

/** Nothing can be saved until somebody has chosen or let go. */
export function needsDecision({ entry, members, representatives }: EntryEdit): boolean {
  return [entry, ...members, ...representatives].some(({ clashes, gone, overtaken }) => clashes !== undefined || gone === true || overtaken !== undefined);
}

/** Where a problem is: in the entry (no row) or in one of its rows. */
export interface PlacedProblem {
  readonly part: keyof EntryEdit;
  /** Key of the edited record. */
  readonly key: string;
  readonly problem: FieldProblem;
}

export interface EntryFacts extends Omit<EntryRuleFacts, 'before'> {
  /** What the choice columns of the rows' lists offer; a field that is not named is not checked. */
  readonly rowChoices?: { readonly members: Offered<MembershipFieldName>; readonly representatives: Offered<RepresentativeFieldName> };
}

/** Everything that keeps the form from being saved, in the order of the form. */
export function checkEntryEdit({ entry, members, representatives }: EntryEdit, facts: EntryFacts): readonly PlacedProblem[] {
  const typed = readEdit(entryFields, entry);
  const stays = members.filter((member) => !member.removed).map((member) => ({ member, ...readEdit(membershipFields, member) }));
  return [
    ...placed('entry', entry, inOrder([...typed.problems, ...checkEntry(typed.values, { ...facts, before: entry.base?.values })])),
    ...stays.filter(({ member }) => hasChanges(membershipFields, member)).flatMap(({ member, values, problems }) => placed('members', member, [
      ...problems,
      ...goneChoices(membershipFields, values, member.base?.values, facts.rowChoices?.members),
      ...checkMember(values, {
        isNew: member.base === undefined,
        entryIsClosed: isClosed(typed.values),
        others: stays.filter((other) => other.member !== member).map((other) => other.values)
      })
    ])),
    ...representatives.filter((each) => !each.removed && hasChanges(representativeFields, each)).flatMap((each) => {
      const { values, problems } = readEdit(representativeFields, each);
      return placed('representatives', each, [...problems, ...goneChoices(representativeFields, values, each.base?.values, facts.rowChoices?.representatives), ...checkRepresentative(values)]);
    })
  ];
}

/** As people meet the fields from top to bottom. */
function inOrder(problems: readonly FieldProblem<EntryFieldName>[]): readonly FieldProblem<EntryFieldName>[] {
  const place = (field: EntryFieldName): number => entryFields.findIndex(({ name }) => name === field);
  return [...problems].sort((one, other) => place(one.field) - place(other.field));
}

function placed(part: keyof EntryEdit, { key }: { readonly key: string }, problems: readonly FieldProblem[]): readonly PlacedProblem[] {
  const seen = new Set<string>();
  // One problem a field: the first says what to do first.
  return problems.filter(({ field }) => !seen.has(field) && seen.add(field)).map((problem) => ({ part, key, problem }));
}
