import { EntryEdit } from '../../domain/partnership/entryEdit';
import { membershipFields } from '../../domain/partnership/membershipField';
import { entryFields } from '../../domain/partnership/entryField';
import { representativeFields } from '../../domain/partnership/representativeField';
import { FieldSpec, noValues, typedIn } from '../../domain/record/fieldSpec';
import { readEdit, RecordEdit } from '../../domain/record/recordEdit';
import { asSent } from '../../domain/record/sentEdit';
import type { Outcome, Written } from '../stores/editing';
import type { PlannedWrite } from './plannedWrites';

/** What has been written is what the form now begins with; what has not stays as it was typed, and what may have been is known as it was sent. */
export function applyOutcomes(edit: EntryEdit, planned: readonly PlannedWrite[], outcomes: readonly Outcome[]): EntryEdit {
  const done = new Map<string, Written>();
  const doubtful = new Set<string>();
  planned.forEach(({ part, key, write }, at) => {
    const outcome = outcomes[at];
    if (outcome.kind === 'done') done.set(`${part} ${key}`, outcome.written);
    else if (write.kind === 'add' && outcome.error.kind === 'unavailable') doubtful.add(`${part} ${key}`);
  });
  const rows = <Name extends string>(part: keyof EntryEdit, specs: readonly FieldSpec<Name>[], edits: readonly RecordEdit<Name>[]): readonly RecordEdit<Name>[] => edits.flatMap((each) => {
    const written = done.get(`${part} ${each.key}`);
    if (written === undefined) return [doubtful.has(`${part} ${each.key}`) ? asSent(each) : each];
    return each.removed ? [] : [asWritten(specs, each, written)];
  });
  const entry = done.get(`entry ${edit.entry.key}`);
  return {
    entry: entry === undefined ? edit.entry : asWritten(entryFields, edit.entry, entry),
    members: rows('members', membershipFields, edit.members),
    representatives: rows('representatives', representativeFields, edit.representatives)
  };
}

/** It was written and SharePoint did not say in which version it is: to be read before it is written again. */
const unknownVersion = '';

export function hasUnknownVersion({ entry, members, representatives }: EntryEdit): boolean {
  return [entry, ...members, ...representatives].some(({ base }) => base?.version === unknownVersion);
}

/** Derived fields stay as they were read: the next reading brings them. */
export function asWritten<Name extends string>(specs: readonly FieldSpec<Name>[], edit: RecordEdit<Name>, { id, version }: Written): RecordEdit<Name> {
  const before = edit.base?.values ?? noValues<Name>();
  const typed = readEdit(specs, edit).values;
  const emptied = Object.fromEntries(typedIn(specs).map(({ name }) => [name, undefined]));
  return { ...edit, sent: undefined, base: { id: edit.base?.id ?? id ?? 0, version: version ?? unknownVersion, values: { ...before, ...emptied, ...typed } } };
}
