import { EntryRef } from '../../domain/organisation/involvement';
import { PackText } from '../../domain/protocol/packText';
import { protocolNamed } from '../adoptedProtocols';
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
export async function formNames(store: Items, names: readonly string[]): Promise<ReadonlyMap<string, FormName>> {
  const forms = await itemsOf(store, listOf({ restricted: false }), ['Id', 'Form', 'Protocol', 'PartnershipId'], numbersIn(names));
  const entries = new Map((await itemsOf(store, entryList, ['Id', 'Title', 'Reference', 'NameCy'], numbersIn(forms.map(({ PartnershipId }) => PartnershipId)))).map((entry) => [entry.Id, entry]));
  const found = await Promise.all(forms.map(async ({ Id, Form, Protocol, PartnershipId }): Promise<readonly (readonly [string, FormName])[]> => {
    const entry = entries.get(PartnershipId);
    const form = await titleOf(store, String(Protocol), Form);
    return entry === undefined || form === undefined ? [] : [[String(Id), { form, entry: { reference: textIn(entry.Reference), name: textIn(entry.Title), nameCy: textIn(entry.NameCy) || undefined } }]];
  }));
  return new Map(found.flat());
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

/** So many go in one batch. */
const mostByThemselves = 20;
const pageSize = 1000;

/** Few by themselves, in one request; of more, the pages of the list that have them: a page costs as much as two of them. */
async function itemsOf(store: Items, list: string, select: readonly string[], ids: readonly number[]): Promise<readonly Item[]> {
  if (ids.length === 0) return [];
  if (ids.length <= mostByThemselves) return (await store.inOneRequest((together) => Promise.all(ids.map((id) => together.items(list, { select, filter: `Id eq ${id}`, top: 1 }))))).flat();
  const [wanted, last] = [new Set(ids), Math.max(...ids)];
  const found: Item[] = [];
  for (let after = Math.min(...ids) - 1; after < last;) {
    const page = await store.items(list, { select, after, top: pageSize });
    found.push(...page.filter(({ Id }) => wanted.has(Number(Id))));
    if (page.length < pageSize) break;
    after = Number(page[page.length - 1].Id);
  }
  return found;
}

function numbersIn(ids: readonly unknown[]): readonly number[] {
  return Array.from(new Set(ids.map(Number))).filter((id) => Number.isSafeInteger(id) && id > 0);
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
