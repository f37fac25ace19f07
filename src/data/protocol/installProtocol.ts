import { Day } from '../../domain/calendar/day';
import { Protocol } from '../../domain/protocol/protocol';
import { AdoptedVersion, adoptedVersions } from '../adoptedProtocols';
import { instantOfDay } from '../day';
import type { ItemStore } from '../stores/itemStore';
import { changeOf, endFormers, formersOf } from './endFormer';
import { keepVersion, versionToKeep } from './keepVersion';

export type Installed =
  | { readonly kind: 'installed' }
  /** It was the one in force, and stays it. */
  | { readonly kind: 'already' }
  /** There is another content under this name: it needs a version of its own. */
  | { readonly kind: 'nameTaken' };

/**
 * Puts a protocol in force from today, as an owner does at Setup, and ends the former one. Doing it again goes on from where it was broken off. A version that was in
 * force before, or was to be later, can be put in force now. Rejects with a `StoreError`: `denied` for whoever is no owner of the site.
 * @param protocol has been checked.
 */
export async function installProtocol(store: Pick<ItemStore, 'items' | 'editing'>, protocol: Protocol, today: Day): Promise<Installed> {
  const version = await versionToKeep(protocol);
  const editing = await store.editing();
  const versions = await adoptedVersions(store);
  const there = versions.find(({ name }) => name === version.name);
  if (there !== undefined && there.hash !== version.hash) return { kind: 'nameTaken' };
  const now = { name: version.name, inForceFrom: today };
  if (there === undefined && await keepVersion(store, editing, version, now) === 'taken') return { kind: 'nameTaken' };
  const formers = formersOf(versions, now);
  if (there !== undefined && !isInForce(there, today)) await editing.write(changeOf(there, { State: 'In force', InForceFrom: instantOfDay(today), InForceTo: null }));
  else if (there !== undefined && formers.length === 0) return { kind: 'already' };
  await endFormers(editing, formers, now, today);
  return { kind: 'installed' };
}

function isInForce({ state, inForceFrom = '', inForceTo }: AdoptedVersion, today: Day): boolean {
  return state === 'In force' && inForceFrom <= today && (inForceTo ?? today) >= today;
}
