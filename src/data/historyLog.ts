import { entryList } from './entry';
import { membershipColumns } from './memberships';
import type { ItemStore, ItemWrite } from './stores/itemStore';
import { anyOf } from './stores/listStore';
import type { Editor } from './stores/serviceStore';

/** An item with values that somebody wrote by hand although they follow from something else. */
export interface Restoration {
  readonly list: string;
  readonly id: number;
  /** ETag of the version that says it. */
  readonly version: string;
  /** Of the entry or form, for people. */
  readonly title: string;
  readonly wrong: readonly WrongValue[];
  /** Who changed the item last; absent where that was nobody of the directory. */
  readonly editor?: Editor;
}

export interface WrongValue {
  readonly column: string;
  /** A number for the id of another item. */
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

/** What an approved form says of an entry. */
interface SaidOfEntry {
  /** Of the entry. */
  readonly id: number;
  readonly title: string;
  /** Which copy of which form says so, as `copyName` has it. */
  readonly form: string;
}

/** What a list did not take of it. */
export interface LeftOut extends SaidOfEntry {
  /** That would have held it; of a member, its list. */
  readonly column: string;
  readonly said: string;
}

const historyList = 'History';
const most = 255;

/** Name of one of a form's copies: `12 3f2a…`. */
export const copyName = (form: string, contentHash: string): string => `${form} ${contentHash.slice(0, 16)}`;

/** What is put down of it in *History*, a row for each value; `conflict` for one that has been put down before. */
export function restorationsToAdd({ list, id, version, title, wrong, editor }: Restoration): readonly ItemWrite[] {
  return wrong.map(({ column, before, after }) => ({
    kind: 'add', list: historyList,
    values: {
      Title: title, Claim: `${version} ${column}`, What: 'Restored', List: list, Item: id, ItemColumn: column, Before: textOf(before), After: textOf(after),
      ByOid: editor?.oid ?? null, ByName: editor?.name ?? null
    }
  }));
}

/** As it is put down in *History*; `conflict` for what has been put down before. */
export function leftOutToAdd({ id, title, form, column, said }: LeftOut): ItemWrite {
  const values = { Title: title, Claim: `left ${form} ${column} ${said}`.slice(0, 120), What: 'Left out', List: column === membershipColumns.list ? column : entryList, Item: id, ItemColumn: column };
  return { kind: 'add', list: historyList, values: { ...values, Before: textOf(said) } };
}

/** Names of the organisations that it names and that are members by then, were they so before or not. */
export interface MembersEntered extends SaidOfEntry {
  readonly members: readonly string[];
}

/** As it is put down in *History*; `conflict` when it has been put down before. */
export function membersEnteredToAdd({ id, title, form, members }: MembersEntered): ItemWrite {
  const said = members.length === 0 ? null : textOf(members.join('; '));
  return { kind: 'add', list: historyList, values: { Title: title, Claim: membersClaim(form), What: 'Members entered', List: membershipColumns.list, Item: id, After: said } };
}

/** Of these copies, those whose members have been entered. */
export async function copiesWithMembers(store: Pick<ItemStore, 'items'>, copies: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = new Set((await store.items(historyList, { select: ['Id', 'Claim'], filter: anyOf('Claim', copies.map(membersClaim)), top: copies.length })).map(({ Claim }) => Claim));
  return new Set(copies.filter((copy) => rows.has(membersClaim(copy))));
}

const membersClaim = (form: string): string => `members ${form}`;

function textOf(value: WrongValue['before']): string | null {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return value === null ? null : String(value).slice(0, most);
}

export function restorationToWrite({ list, id, version, wrong }: Restoration): ItemWrite {
  return { kind: 'change', list, id, version, values: Object.fromEntries(wrong.map(({ column, after }) => [column, after])) };
}
