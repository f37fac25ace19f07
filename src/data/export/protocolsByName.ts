import { Protocol } from '../../domain/protocol/protocol';
import { protocolNamed } from '../adoptedProtocols';
import { gathered } from '../gathered';
import { MalformedRow } from '../malformedRow';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';

/** The versions of these names; those that the site does not have, or that cannot be read, are missing. One request, for what the page has not read yet. */
export async function protocolsByName(store: ListStore, names: readonly string[]): Promise<ReadonlyMap<string, Protocol>> {
  const found = await Promise.all(names.map((name) => protocolNamed(store, name, gathered(store)).catch(unlessUnreadable)));
  return new Map(names.flatMap((name, at) => {
    const protocol = found[at];
    return protocol === undefined ? [] : [[name, protocol] as const];
  }));
}

/** Answers say enough without the wording of their questions; a lost connection is something else. */
function unlessUnreadable(error: unknown): undefined {
  if (error instanceof MalformedRow || (error instanceof StoreError && (error.kind === 'denied' || error.kind === 'notFound'))) return undefined;
  throw error;
}
