import { fold } from '../../domain/register/fold';
import { dayOfInstant, instantOfDay } from '../day';
import { MalformedRow } from '../malformedRow';
import type { Item, ListStore } from '../stores/listStore';

/** As many as SharePoint gives at once; of the long purposes fewer, so that reading one answer does not hold up typing. */
const itemsAtOnce: Readonly<Record<string, number>> = { Organisations: 5000, Memberships: 5000, Partnerships: 2000 };

export interface OrganisationText {
  readonly id: number;
  readonly name: string;
  readonly nameCy?: string;
  /** Both, folded. */
  readonly names: string;
  readonly sector?: string;
}

export interface MembershipText {
  readonly entry: number;
  readonly organisation: number;
}

export interface PurposeText {
  readonly entry: number;
  /** Both purposes, folded. */
  readonly purpose: string;
}

/** Receives one page at a time, and may take its time over it. */
export type TakePage<T> = (page: readonly T[]) => void | Promise<void>;

export function organisationTexts(store: ListStore, take: TakePage<OrganisationText>): Promise<void> {
  return inPages(store, 'Organisations', ['Title', 'NameCy', 'Sector'], (id, item) => ({
    id, name: String(item.Title ?? ''), nameCy: item.NameCy ? String(item.NameCy) : undefined,
    names: fold(`${item.Title ?? ''} \n ${item.NameCy ?? ''}`), sector: item.Sector ? String(item.Sector) : undefined
  }), take);
}

/**
 * Memberships that have not ended: the last day still counts, as in the list's own view. One that names no entry or no organisation
 * is passed over: SharePoint empties a lookup when what it names is deleted.
 * @param now an instant of that day.
 */
export function membershipTexts(store: ListStore, now: string, take: TakePage<MembershipText>): Promise<void> {
  const today = instantOfDay(dayOfInstant(now));
  const read = (id: number, item: Item): MembershipText | undefined => {
    const ended = typeof item.ToDate === 'string' && item.ToDate < today;
    return ended || isEmpty(item.PartnershipId) || isEmpty(item.OrganisationId) ? undefined : { entry: idOf('Memberships', id, item, 'PartnershipId'), organisation: idOf('Memberships', id, item, 'OrganisationId') };
  };
  return inPages(store, 'Memberships', ['PartnershipId', 'OrganisationId', 'ToDate'], read, take);
}

export function purposeTexts(store: ListStore, take: TakePage<PurposeText>): Promise<void> {
  return inPages(store, 'Partnerships', ['Purpose', 'PurposeCy'], (entry, item) => (
    { entry, purpose: fold(`${item.Purpose ?? ''} \n ${item.PurposeCy ?? ''}`) }
  ), take);
}

/** All items of a list in the order of their ids, which every list can be asked, however big. */
async function inPages<T>(
  store: ListStore, list: string, columns: readonly string[], read: (id: number, item: Item) => T | undefined, take: TakePage<T>
): Promise<void> {
  const top = itemsAtOnce[list];
  let after = 0;
  for (;;) {
    const items = await store.items(list, { select: ['Id', ...columns], top, after });
    const page: T[] = [];
    for (const item of items) {
      after = idOf(list, undefined, item, 'Id');
      const text = read(after, item);
      if (text !== undefined) page.push(text);
    }
    await take(page);
    if (items.length < top) return;
  }
}

function idOf(list: string, id: number | undefined, item: Item, column: string): number {
  const value = item[column] ?? (column === 'Id' ? item.ID : undefined);
  if (typeof value !== 'number') throw new MalformedRow(list, id, column, value);
  return value;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}
