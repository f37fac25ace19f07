import { addDays, Day } from '../../domain/calendar/day';
import { adoptedText, CutProtocol, cutProtocol, headValues, partValues } from '../../domain/protocol/adoptedParts';
import { Protocol } from '../../domain/protocol/protocol';
import { AdoptedVersion, adoptedVersions, joined } from '../adoptedProtocols';
import { instantOfDay } from '../day';
import { sha256 } from '../sha256';
import type { Editing, Write } from '../stores/editing';
import { ListStore, odataText } from '../stores/listStore';
import { sharePointCodes, StoreError } from '../stores/storeError';
import { adoptedList } from './adoptedList';

export type Installed =
  | { readonly kind: 'installed' }
  /** It was the one in force, and stays it. */
  | { readonly kind: 'already' }
  /** There is another content under this name: it needs a version of its own. */
  | { readonly kind: 'nameTaken' };

/**
 * Puts a protocol in force from today: its parts first, its head last, and then the former one is ended. Broken off before the head, nothing changes for anybody, and
 * doing it again goes on from there; broken off after it, doing it again ends the former one. A version that was in force before can be put in force again.
 * Rejects with a `StoreError`: `denied` for whoever is no owner of the site.
 * @param protocol has been checked.
 */
export async function installProtocol(store: ListStore, protocol: Protocol, today: Day): Promise<Installed> {
  const text = adoptedText(protocol);
  const cut = cutProtocol(protocol, text, await sha256(text));
  const editing = await store.editing();
  const versions = await adoptedVersions(store);
  const there = versions.find(({ name }) => name === cut.name);
  if (there !== undefined && there.hash !== cut.hash) return { kind: 'nameTaken' };
  if (there === undefined) {
    await writeParts(store, editing, cut);
    if (await claim(store, editing, cut, { title: protocol.title.en, today }) === 'taken') return { kind: 'nameTaken' };
  }
  const former = versions.filter(({ name, state }) => state === 'In force' && name !== cut.name);
  if (there?.state === 'In force' && former.length === 0) return { kind: 'already' };
  if (there?.state === 'Superseded') await editing.write(changeOf(there, { State: 'In force', InForceFrom: instantOfDay(today), InForceTo: null }));
  for (const version of former) await editing.write(changeOf(version, { State: 'Superseded', InForceTo: instantOfDay(lastDay(version, today)) }));
  return { kind: 'installed' };
}

async function writeParts(store: ListStore, editing: Editing, cut: CutProtocol): Promise<void> {
  const missing = missingParts(await rowsOf(store, cut), cut);
  const outcomes = await editing.writeAll(missing.map((part): Write => ({ kind: 'add', list: adoptedList, values: partValues(cut, part) })));
  for (const outcome of outcomes) {
    // The name of a part holds its content's hash, so it is the same one.
    if (outcome.kind === 'failed' && outcome.error.code !== sharePointCodes.duplicateValue) throw outcome.error;
  }
  if (await sha256(joined(await rowsOf(store, cut), cut.hash)) !== cut.hash) {
    throw new StoreError('refused', `${adoptedList}: SharePoint did not keep ${cut.name} as it was written.`);
  }
}

/** A head that is there already is ours when it bears our hash: its answer was lost. */
async function claim(store: ListStore, editing: Editing, cut: CutProtocol, { title, today }: { readonly title: string; readonly today: Day }): Promise<'ours' | 'taken'> {
  try {
    await editing.write({ kind: 'add', list: adoptedList, values: { ...headValues(cut, title), State: 'In force', InForceFrom: instantOfDay(today) } });
    return 'ours';
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== sharePointCodes.duplicateValue) throw error;
    return (await rowsOf(store, cut)).some(({ Part, Hash }) => Part === 0 && Hash === cut.hash) ? 'ours' : 'taken';
  }
}

function rowsOf(store: ListStore, { name }: CutProtocol): ReturnType<ListStore['items']> {
  return store.items(adoptedList, { select: ['Id', 'Part', 'Hash', 'Content'], filter: `Protocol eq ${odataText(name)}`, top: 1000 });
}

function missingParts(rows: Awaited<ReturnType<typeof rowsOf>>, { parts, hash }: CutProtocol): readonly number[] {
  return parts.map((_, at) => at + 1).filter((part) => !rows.some(({ Part, Hash }) => Part === part && Hash === hash));
}

function changeOf({ id, etag }: AdoptedVersion, values: Readonly<Record<string, unknown>>): Write {
  return { kind: 'change', list: adoptedList, id, version: etag, values };
}

/** The day before; of one that began today itself, today. */
function lastDay({ inForceFrom = '' }: AdoptedVersion, today: Day): Day {
  const yesterday = addDays(today, -1);
  return inForceFrom > yesterday ? today : yesterday;
}
