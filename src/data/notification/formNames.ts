import { EntryRef } from '../../domain/organisation/involvement';
import { PackText } from '../../domain/protocol/packText';
import { protocolNamed } from '../adoptedProtocols';
import { inChunks } from '../inChunks';
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

/** By the forms' names; without those whose entry, or protocol, is not there or cannot be read. Two requests for as many as a batch holds. */
export async function formNames(store: Items, names: readonly string[]): Promise<ReadonlyMap<string, FormName>> {
  const forms = await byId(store, listOf({ restricted: false }), ['Id', 'Form', 'Protocol', 'PartnershipId'], names);
  const entries = new Map((await byId(store, entryList, ['Id', 'Title', 'Reference', 'NameCy'], forms.map(({ PartnershipId }) => PartnershipId))).map((entry) => [entry.Id, entry]));
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

function byId(store: Items, list: string, select: readonly string[], ids: readonly unknown[]): Promise<readonly Item[]> {
  return inChunks(store, numbersIn(ids), (together, some) => together.items(list, { select, filter: some.map((id) => `Id eq ${id}`).join(' or '), top: some.length }));
}

function numbersIn(ids: readonly unknown[]): readonly number[] {
  return Array.from(new Set(ids.map(Number))).filter((id) => Number.isSafeInteger(id) && id > 0);
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
