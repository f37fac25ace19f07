import type { Account } from '../serviceStore';
import type { GraphCall } from './graphCall';
import type { GraphSite } from './graphReading';
import { sendAsBatches } from './sendGraph';

export async function accountOf(site: GraphSite, oid: string): Promise<Account | undefined> {
  const [account] = await accountsOf(site, [oid]);
  return account;
}

export async function accountsByOid(site: GraphSite, oids: readonly string[]): Promise<ReadonlyMap<string, Account>> {
  const accounts = await accountsOf(site, oids);
  return new Map(oids.flatMap((oid, at): readonly (readonly [string, Account])[] => { const account = accounts[at]; return account === undefined ? [] : [[oid, account]]; }));
}

export async function disabledOf(site: GraphSite, oids: readonly string[]): Promise<readonly string[]> {
  const accounts = await accountsOf(site, oids);
  return oids.filter((_, at) => accounts[at]?.isInUse !== true);
}

/** In the order of the ids; nothing for whoever is not there. */
async function accountsOf({ client, onWait }: GraphSite, oids: readonly string[]): Promise<readonly (Account | undefined)[]> {
  const calls = oids.map((oid): GraphCall<Account> => ({ method: 'GET', path: `/users/${encodeURIComponent(oid)}?$select=displayName,accountEnabled`, read: accountIn }));
  const outcomes = await sendAsBatches(client, calls, { isWrite: false, onWait });
  return outcomes.map((outcome) => {
    if (outcome.kind === 'done') return outcome.value;
    if (outcome.error.kind === 'notFound') return undefined;
    throw outcome.error;
  });
}

function accountIn(answer: unknown): Account {
  const { displayName, accountEnabled } = answer as { readonly displayName: string; readonly accountEnabled: boolean };
  return { name: displayName, isInUse: accountEnabled };
}
