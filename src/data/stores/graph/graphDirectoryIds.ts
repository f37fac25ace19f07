import { signInNameIn } from '../../signInName';
import type { GraphCall } from './graphCall';
import { withQuery } from './graphCall';
import type { GraphSite } from './graphReading';
import { sendAsBatches } from './sendGraph';

/** SharePoint's own list of everybody whom the site has seen. Its items have the ids that person columns hold. */
const siteUserList = 'User Information List';

/** From the site's id to how somebody signs in, which is the site's to say, and from there to the directory: a batch each for twenty people. */
export async function directoryIds(site: GraphSite, siteUsers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const names = await found(site, siteUsers, (id): GraphCall<string | undefined> => ({
    method: 'GET', path: withQuery(`${site.pathOf(siteUserList)}/items/${id}`, { $select: 'id', $expand: 'fields($select=Name)' }), read: (answer) => signInNameIn((answer as { readonly fields: { readonly Name?: string } }).fields.Name)
  }));
  const people = Array.from(names).flatMap(([id, name]) => (name === undefined ? [] : [{ id, name }]));
  const oids = await found(site, people, ({ name }): GraphCall<string> => ({ method: 'GET', path: `/users/${encodeURIComponent(name)}?$select=id`, read: (answer) => (answer as { readonly id: string }).id }));
  return new Map(Array.from(oids).map(([{ id }, oid]) => [id, oid]));
}

/** What is not there is left out. */
async function found<Asked, T>({ client, onWait }: GraphSite, asked: readonly Asked[], callOf: (one: Asked) => GraphCall<T>): Promise<ReadonlyMap<Asked, T>> {
  const outcomes = await sendAsBatches(client, asked.map(callOf), { isWrite: false, onWait });
  return new Map(outcomes.flatMap((outcome, at) => {
    if (outcome.kind === 'done') return [[asked[at], outcome.value] as const];
    if (outcome.error.kind === 'notFound') return [];
    throw outcome.error;
  }));
}
