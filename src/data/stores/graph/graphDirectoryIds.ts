import { signInNameIn } from '../../signInName';
import { StoreError } from '../storeError';
import type { GraphCall } from './graphCall';
import { withQuery } from './graphCall';
import type { GraphSite } from './graphReading';
import { sendAlone, sendAsBatches } from './sendGraph';

const known = new WeakMap<GraphSite, Promise<string>>();

/** Id of SharePoint's own list of everybody whom the site has seen: its items have the ids that person columns hold. Its title is in the site's language, its address is not. */
function siteUserList(site: GraphSite): Promise<string> {
  const asked = known.get(site) ?? sendAlone(site.client, { method: 'GET', path: withQuery(site.lists, { $select: 'id,webUrl,system', $top: '999' }), read: siteUserListIn });
  known.set(site, asked);
  asked.catch(() => known.delete(site));
  return asked;
}

function siteUserListIn(answer: unknown): string {
  const { value } = answer as { readonly value: readonly { readonly id: string; readonly webUrl: string }[] };
  const list = value.find(({ webUrl }) => /\/_catalogs\/users(\/|$)/i.test(webUrl));
  if (list === undefined) throw new StoreError('unavailable', 'The site does not show its list of people (_catalogs/users), so nobody can be found by their role.');
  return list.id;
}

/** From the site's id to how somebody signs in, which is the site's to say, and from there to the directory: a batch each for twenty people, and once which list that is. */
export async function directoryIds(site: GraphSite, siteUsers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const items = `${site.pathOf(await siteUserList(site))}/items`;
  const names = await found(site, siteUsers, (id): GraphCall<string | undefined> => ({
    method: 'GET', path: withQuery(`${items}/${id}`, { $select: 'id', $expand: 'fields($select=Name)' }), read: (answer) => signInNameIn((answer as { readonly fields: { readonly Name?: string } }).fields.Name)
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
