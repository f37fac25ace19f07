import { EntryEdit, EntryState } from '../../domain/partnership/entryEdit';
import { FieldSpec, typedIn } from '../../domain/record/fieldSpec';
import { sameValue } from '../../domain/record/fieldValue';
import { StoredState } from '../../domain/record/recordEdit';
import { membershipColumns } from '../memberships';
import { representativeColumns } from '../representatives';
import type { Editing, Write } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { loadEntryState } from './loadEntryState';

/** Ids of the rows that a form began with. */
export function rowIds({ members, representatives }: EntryEdit): ReadonlySet<string> {
  return new Set([...members.map(({ base }) => `m${base?.id}`), ...representatives.map(({ base }) => `r${base?.id}`)]);
}

/**
 * A browser sends a request again by itself when a kept connection breaks before the answer, and SharePoint then adds the same rows a second time.
 * Whatever was added here and stands there twice is put into the recycle bin, but for the first.
 */
export async function removeDoubles(store: ListStore, editing: Editing, entryId: number, began: ReadonlySet<string>): Promise<void> {
  const state = await loadEntryState(store, entryId);
  const doubles = doublesIn(state, began);
  if (doubles.length > 0) await editing.writeAll(doubles);
}

function doublesIn({ members, representatives }: EntryState, began: ReadonlySet<string>): readonly Write[] {
  const added = <Name extends string>(letter: string, rows: readonly StoredState<Name>[]): readonly StoredState<Name>[] =>
    rows.filter(({ id }) => !began.has(`${letter}${id}`)).sort((one, other) => one.id - other.id);
  return [
    ...repeated(membershipColumns.fields, added('m', members)).map(({ id, version }): Write => ({ kind: 'recycle', list: membershipColumns.list, id, version })),
    ...repeated(representativeColumns.fields, added('r', representatives)).map(({ id, version }): Write => ({ kind: 'recycle', list: representativeColumns.list, id, version }))
  ];
}

function repeated<Name extends string>(specs: readonly FieldSpec<Name>[], rows: readonly StoredState<Name>[]): readonly StoredState<Name>[] {
  const isSame = (one: StoredState<Name>, other: StoredState<Name>): boolean => typedIn(specs).every(({ name }) => sameValue(one.values[name], other.values[name]));
  return rows.filter((row, at) => rows.slice(0, at).some((earlier) => isSame(earlier, row)));
}
