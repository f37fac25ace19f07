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

interface SiteUser {
  readonly createdDateTime: string;
  readonly fields: { readonly Name?: string };
}

interface Account {
  readonly id: string;
  /** Of some that are old it is not known. */
  readonly createdDateTime: string | null;
}

/**
 * From the site's id to how somebody signs in, which is the site's to say, and from there to the directory: a batch each for twenty people, and once which list that is.
 * Whose account was made after the site had met that person has their sign-in name from them and is somebody else.
 */
export async function directoryIds(site: GraphSite, siteUsers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const items = `${site.pathOf(await siteUserList(site))}/items`;
  const users = await found(site, siteUsers, (id): GraphCall<SiteUser> => ({ method: 'GET', path: withQuery(`${items}/${id}`, { $select: 'id,createdDateTime', $expand: 'fields($select=Name)' }), read: (answer) => answer as SiteUser }));
  const people = Array.from(users).flatMap(([id, { createdDateTime, fields }]) => {
    const name = signInNameIn(fields.Name);
    return name === undefined ? [] : [{ id, name, metAt: Date.parse(createdDateTime) }];
  });
  const accounts = await found(site, people, ({ name }): GraphCall<Account> => ({ method: 'GET', path: `/users/${encodeURIComponent(name)}?$select=id,createdDateTime`, read: (answer) => answer as Account }));
  return new Map(Array.from(accounts).flatMap(([{ id, metAt }, account]) => (account.createdDateTime !== null && Date.parse(account.createdDateTime) > metAt ? [] : [[id, account.id] as const])));
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
