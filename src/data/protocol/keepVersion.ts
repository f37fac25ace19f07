import { Day } from '../../domain/calendar/day';
import { adoptedText, CutProtocol, cutProtocol, headValues, partValues } from '../../domain/protocol/adoptedParts';
import { Protocol } from '../../domain/protocol/protocol';
import { joined } from '../adoptedProtocols';
import { instantOfDay } from '../day';
import { sha256 } from '../sha256';
import type { ItemValues } from '../stores/editing';
import type { ItemEditing, ItemStore, ItemWrite } from '../stores/itemStore';
import { Item, odataText } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { adoptedList } from './adoptedList';
import { keptProtocol } from './keptProtocol';

/** As the list holds it. @param protocol has been checked. */
export async function versionToKeep(protocol: Protocol): Promise<CutProtocol & { readonly title: string }> {
  const text = adoptedText(protocol);
  return { ...cutProtocol(protocol, text, await sha256(text)), title: protocol.title.en };
}

export type VersionToKeep = Awaited<ReturnType<typeof versionToKeep>>;

/** When it is in force, and who says so. */
export interface Standing {
  readonly inForceFrom: Day;
  /** The last day. */
  readonly inForceTo?: Day;
  /** Which body adopted it, when, and who put that down here; absent for what Setup installs. */
  readonly adoption?: { readonly body: string; readonly on: Day; readonly enteredBy: string };
}

/**
 * Writes the parts of a version, and its head last: broken off before the head, nothing changes for anybody, and doing it again goes on from there. `taken` when another
 * content has its name. Either store will do.
 */
export async function keepVersion(store: Pick<ItemStore, 'items'>, editing: ItemEditing, version: VersionToKeep, standing: Standing): Promise<'ours' | 'taken'> {
  await keepParts(store, editing, version);
  return claim(store, editing, version, standing);
}

/** Its text alone, which is nobody's version yet. */
export async function keepParts(store: Pick<ItemStore, 'items'>, editing: ItemEditing, version: VersionToKeep): Promise<void> {
  const missing = missingParts(await rowsOf(store, version), version);
  const outcomes = await editing.writeAll(missing.map((part): ItemWrite => ({ kind: 'add', list: adoptedList, values: partValues(version, part) })));
  for (const outcome of outcomes) {
    // The name of a part holds its content's hash, so it is the same one.
    if (outcome.kind === 'failed' && outcome.error.kind !== 'conflict') throw outcome.error;
  }
  if (await sha256(joined(await rowsOf(store, version), version.hash)) !== version.hash) {
    throw new StoreError('refused', `${adoptedList}: SharePoint did not keep ${version.name} as it was written.`);
  }
}

/** The version whose text was kept under this name and hash; nothing where it is not all there. */
export async function keptVersion(store: Pick<ItemStore, 'items'>, named: Pick<VersionToKeep, 'name' | 'hash'>): Promise<VersionToKeep | undefined> {
  const text = joined(await rowsOf(store, named), named.hash);
  const protocol = await sha256(text) === named.hash ? keptProtocol(text) : undefined;
  return protocol && { ...cutProtocol(protocol, text, named.hash), title: protocol.title.en };
}

/** A head that is there already is ours when it bears our hash: its answer was lost. */
async function claim(store: Pick<ItemStore, 'items'>, editing: ItemEditing, version: VersionToKeep, standing: Standing): Promise<'ours' | 'taken'> {
  try {
    await editing.write({ kind: 'add', list: adoptedList, values: { ...headValues(version, version.title), ...standingValues(standing) } });
    return 'ours';
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'conflict') throw error;
    return (await rowsOf(store, version)).some(({ Part, Hash }) => Part === 0 && Hash === version.hash) ? 'ours' : 'taken';
  }
}

function standingValues({ inForceFrom, inForceTo, adoption }: Standing): ItemValues {
  const adopted = adoption && { AdoptedBy: adoption.body, AdoptedOn: instantOfDay(adoption.on), EnteredBy: adoption.enteredBy };
  return { State: 'In force', InForceFrom: instantOfDay(inForceFrom), ...(inForceTo !== undefined && { InForceTo: instantOfDay(inForceTo) }), ...adopted };
}

function rowsOf(store: Pick<ItemStore, 'items'>, { name }: Pick<VersionToKeep, 'name'>): Promise<readonly Item[]> {
  return store.items(adoptedList, { select: ['Id', 'Part', 'Hash', 'Content'], filter: `Protocol eq ${odataText(name)}`, top: 1000 });
}

function missingParts(rows: readonly Item[], { parts, hash }: VersionToKeep): readonly number[] {
  return parts.map((_, at) => at + 1).filter((part) => !rows.some(({ Part, Hash }) => Part === part && Hash === hash));
}
