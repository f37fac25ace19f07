import { Day } from '../domain/calendar/day';
import { PersonRef } from '../domain/partnership/entry';
import { Protocol } from '../domain/protocol/protocol';
import { keptProtocol } from './protocol/keptProtocol';
import { ItemRow } from './itemRow';
import { MalformedRow } from './malformedRow';
import { adoptedList } from './protocol/adoptedList';
import { sha256 } from './sha256';
import { Item, ListStore, odataText, Reading } from './stores/listStore';

export interface AdoptedVersion {
  readonly id: number;
  /** SharePoint's ETag of its head. */
  readonly etag: string;
  /** `caerphilly 2014.1`. */
  readonly name: string;
  readonly title: string;
  readonly state: 'In force' | 'Superseded';
  readonly inForceFrom?: Day;
  /** The last day. */
  readonly inForceTo?: Day;
  /** SHA-256 of its text. */
  readonly hash: string;
  readonly installedAt: string;
  readonly installedBy?: PersonRef;
}

type Items = Pick<Reading, 'items'>;

const headQuery = {
  select: ['Id', 'Title', 'Protocol', 'State', 'InForceFrom', 'InForceTo', 'Hash', 'Created', ...['Id', 'Title', 'EMail', 'Name'].map((property) => `Author/${property}`)],
  expand: ['Author'],
  withVersion: true
};

/** Every version that was ever in force, the newest first. One request. */
export async function adoptedVersions(store: Items): Promise<readonly AdoptedVersion[]> {
  const heads = await store.items(adoptedList, { ...headQuery, filter: "State eq 'In force' or State eq 'Superseded'", top: 1000 });
  return heads.map(versionOf).sort((one, other) => other.id - one.id);
}

/** Of several, because somebody was broken off between installing one and ending the other, the last that began. */
export function inForceOn(versions: readonly AdoptedVersion[], day: Day): AdoptedVersion | undefined {
  return versions
    .filter(({ state, inForceFrom, inForceTo }) => state === 'In force' && inForceFrom !== undefined && inForceFrom <= day && (inForceTo === undefined || inForceTo >= day))
    .reduce<AdoptedVersion | undefined>((last, each) => (last !== undefined && isAfter(last, each) ? last : each), undefined);
}

function isAfter(one: AdoptedVersion, other: AdoptedVersion): boolean {
  const [from, otherFrom] = [one.inForceFrom ?? '', other.inForceFrom ?? ''];
  return from === otherFrom ? one.id > other.id : from > otherFrom;
}

/** Nothing while no protocol has been installed. Two requests. */
export async function protocolInForce(store: Items, today: Day): Promise<Protocol | undefined> {
  const version = inForceOn(await adoptedVersions(store), today);
  return version && protocolNamed(store, version.name);
}

const known = new WeakMap<Items, Map<string, Promise<Protocol | undefined>>>();

/**
 * Of `caerphilly 2014.1`; nothing when the site does not have it. What was adopted never changes: one request, once a page.
 * @param together asks along with something else.
 */
export function protocolNamed(store: Items, name: string, together: Items = store): Promise<Protocol | undefined> {
  const read = known.get(store) ?? new Map<string, Promise<Protocol | undefined>>();
  known.set(store, read);
  const asked = read.get(name) ?? readNamed(together, name);
  read.set(name, asked);
  asked.then((protocol) => protocol ?? read.delete(name), () => read.delete(name));
  return asked;
}

/** Those of the names that the site has, and whose text is as it was adopted; one request for all that have not been asked for yet. */
export async function protocolsNamed(store: ListStore, names: readonly string[]): Promise<ReadonlyMap<string, Protocol>> {
  const each = Array.from(new Set(names));
  const found = await store.inOneRequest((together) => Promise.all(each.map((name) => protocolNamed(store, name, together).catch(damagedIsGone))));
  return new Map(each.flatMap((name, at) => { const protocol = found[at]; return protocol === undefined ? [] : [[name, protocol] as const]; }));
}

/** One that is damaged keeps no other away; opening a form of it says what is wrong. */
function damagedIsGone(error: unknown): undefined {
  if (error instanceof MalformedRow) return undefined;
  throw error;
}

async function readNamed(store: Items, name: string): Promise<Protocol | undefined> {
  const rows = await store.items(adoptedList, { select: ['Id', 'Part', 'Hash', 'Content'], filter: `Protocol eq ${odataText(name)}`, top: 1000 });
  const head = rows.find(({ Part }) => Part === 0);
  if (head === undefined) return undefined;
  const { id } = new ItemRow(adoptedList, head);
  const text = joined(rows, String(head.Hash));
  const protocol = await sha256(text) === head.Hash ? keptProtocol(text) : undefined;
  if (protocol === undefined) throw new MalformedRow(adoptedList, id, 'Content', name);
  return protocol;
}

/** The text of that hash, as far as it is there. */
export function joined(rows: readonly Item[], hash: string): string {
  const parts = rows.filter(({ Part, Hash }) => Part !== 0 && Hash === hash).sort((one, other) => Number(one.Part) - Number(other.Part));
  return parts.map(({ Content }) => String(Content)).join('');
}

function versionOf(item: Item): AdoptedVersion {
  const row = new ItemRow(adoptedList, item);
  return {
    id: row.id,
    etag: row.requiredText('odata.etag'),
    name: row.requiredText('Protocol'),
    title: row.requiredText('Title'),
    state: row.text('State') === 'In force' ? 'In force' : 'Superseded',
    inForceFrom: row.day('InForceFrom'),
    inForceTo: row.day('InForceTo'),
    hash: row.requiredText('Hash'),
    installedAt: row.requiredInstant('Created'),
    installedBy: row.person('Author')
  };
}
