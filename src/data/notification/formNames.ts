import { EntryRef } from '../../domain/organisation/involvement';
import { PackText } from '../../domain/protocol/packText';
import { protocolNamed } from '../adoptedProtocols';
import { eachPage } from '../eachPage';
import { entryList } from '../entry';
import { MalformedRow } from '../malformedRow';
import type { ItemStore } from '../stores/itemStore';
import type { Item } from '../stores/listStore';
import { listOf } from '../submission/submissionList';

/** What a form and its entry are called, in the languages in which they are. */
export interface FormName {
  readonly form: PackText;
  readonly entry: Omit<EntryRef, 'id'>;
}

type Items = Pick<ItemStore, 'items' | 'inOneRequest'>;

/** By the forms' names; without those whose entry, or protocol, is not there or cannot be read. */
export type NamesOfForms = (names: readonly string[]) => Promise<ReadonlyMap<string, FormName>>;

/** For as long as one run takes: lists that were read as a whole are not read again. */
export function formNamesIn(store: Items): NamesOfForms {
  const formsOf = rowsById(store, listOf({ restricted: false }), ['Id', 'Form', 'Protocol', 'PartnershipId']);
  const entriesOf = rowsById(store, entryList, ['Id', 'Title', 'Reference', 'NameCy']);
  return async (names) => {
    const forms = await formsOf(numbersIn(names));
    const entries = new Map((await entriesOf(numbersIn(forms.map(({ PartnershipId }) => PartnershipId)))).map((entry) => [entry.Id, entry]));
    const found = await Promise.all(forms.map(async ({ Id, Form, Protocol, PartnershipId }): Promise<readonly (readonly [string, FormName])[]> => {
      const entry = entries.get(PartnershipId);
      const form = await titleOf(store, String(Protocol), Form);
      return entry === undefined || form === undefined ? [] : [[String(Id), { form, entry: { reference: textIn(entry.Reference), name: textIn(entry.Title), nameCy: textIn(entry.NameCy) || undefined } }]];
    }));
    return new Map(found.flat());
  };
}

async function titleOf(store: Items, protocol: string, code: unknown): Promise<PackText | undefined> {
  try {
    return (await protocolNamed(store, protocol))?.forms.find((form) => form.code === code)?.title;
  } catch (error) {
    // A reminder goes without; opening the form says what is wrong.
    if (error instanceof MalformedRow) return undefined;
    throw error;
  }
}

/** As many as one person is reminded of, in three batches. */
const mostByThemselves = 60;

/** Few by themselves; for more, the list is read in pages, once: a page of a thousand costs as much as two of them. */
function rowsById(store: Items, list: string, select: readonly string[]): (ids: readonly number[]) => Promise<readonly Item[]> {
  let whole: Promise<ReadonlyMap<number, Item>> | undefined;
  return async (ids) => {
    if (ids.length === 0) return [];
    if (whole === undefined && ids.length <= mostByThemselves) return (await store.inOneRequest((together) => Promise.all(ids.map((id) => together.items(list, { select, filter: `Id eq ${id}`, top: 1 }))))).flat();
    whole = whole ?? wholeList(store, list, select);
    const rows = await whole;
    return ids.flatMap((id) => { const row = rows.get(id); return row === undefined ? [] : [row]; });
  };
}

async function wholeList(store: Items, list: string, select: readonly string[]): Promise<ReadonlyMap<number, Item>> {
  const rows = new Map<number, Item>();
  await eachPage(store, list, { select }, (items) => items.forEach((item) => rows.set(Number(item.Id), item)));
  return rows;
}

function numbersIn(ids: readonly unknown[]): readonly number[] {
  return Array.from(new Set(ids.map(Number))).filter((id) => Number.isSafeInteger(id) && id > 0);
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
