import { entryList } from './entry';
import { membershipColumns } from './memberships';
import type { ItemWrite } from './stores/itemStore';
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

/** What an approved form says and a list did not take. */
export interface LeftOut {
  /** Of the entry. */
  readonly id: number;
  readonly title: string;
  /** Which copy of which form says so: `12 3f2a…`. */
  readonly form: string;
  /** That would have held it; of a member, its list. */
  readonly column: string;
  readonly said: string;
}

const most = 255;

/** What is put down of it in *History*, a row for each value; `conflict` for one that has been put down before. */
export function restorationsToAdd({ list, id, version, title, wrong, editor }: Restoration): readonly ItemWrite[] {
  return wrong.map(({ column, before, after }) => ({
    kind: 'add', list: 'History',
    values: {
      Title: title, Claim: `${version} ${column}`, What: 'Restored', List: list, Item: id, ItemColumn: column, Before: textOf(before), After: textOf(after),
      ByOid: editor?.oid ?? null, ByName: editor?.name ?? null
    }
  }));
}

/** As it is put down in *History*; `conflict` for what has been put down before. */
export function leftOutToAdd({ id, title, form, column, said }: LeftOut): ItemWrite {
  const values = { Title: title, Claim: `left ${form} ${column} ${said}`.slice(0, 120), What: 'Left out', List: column === membershipColumns.list ? column : entryList, Item: id, ItemColumn: column };
  return { kind: 'add', list: 'History', values: { ...values, Before: textOf(said) } };
}

function textOf(value: WrongValue['before']): string | null {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return value === null ? null : String(value).slice(0, most);
}

export function restorationToWrite({ list, id, version, wrong }: Restoration): ItemWrite {
  return { kind: 'change', list, id, version, values: Object.fromEntries(wrong.map(({ column, after }) => [column, after])) };
}
