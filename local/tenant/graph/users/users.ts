import type { Person } from '../../directory/person';
import { serviceMailbox } from '../../mail/mailbox';
import { graphErrors } from '../graphError';
import { graphAddress, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { mailboxSettingsAnswer } from '../mail/mailboxSettings';
import { messagesAnswer } from '../mail/messages';
import { filterOf, searchOf } from './findUsers';
import { graphUser } from './graphUser';

/** `/users`, `/users/{id or sign-in name}`, `…/manager`, `…/mailboxSettings`, and the service's `…/messages`; `me` is whoever is signed in. */
export function usersAnswer(request: GraphRequest, [id, relation, ...more]: readonly string[]): GraphAnswer {
  if (relation === 'messages' && id.toLowerCase() === serviceMailbox) return messagesAnswer(request, more);
  if (relation === 'mailboxSettings') return mailboxSettingsAnswer(request, owner(request, id), more);
  if (request.method !== 'GET') throw graphErrors.wrongMethod(request.method);
  if (more.length > 0 || (relation !== undefined && relation !== 'manager')) throw graphErrors.noSuchSegment(more[0] ?? relation);
  refuseWithoutRole(request, ['User.Read.All', 'Directory.Read.All']);
  if (id === undefined) return people(request);
  const person = id === 'me' ? signedIn(request) : someone(request, id);
  return single(request, relation === 'manager' ? managerOf(request, person) : person);
}

/** People may look up one another; an application needs a role for it. */
export function refuseWithoutRole({ identity }: GraphRequest, sufficient: readonly string[]): void {
  if (identity.kind === 'app' && !identity.roles.some((role) => sufficient.includes(role))) throw graphErrors.noDirectoryRole();
}

/** Of a mailbox. Who has left has none any more. */
function owner(request: GraphRequest, id: string): Person {
  const person = id === 'me' ? signedIn(request) : someone(request, id);
  if (!person.enabled) throw graphErrors.noSuchMailbox();
  return person;
}

function signedIn({ identity }: GraphRequest): Person {
  if (identity.kind !== 'person') throw graphErrors.needsPerson();
  return identity.person;
}

function someone({ services: { directory } }: GraphRequest, idOrName: string): Person {
  const found = directory.person(idOrName.toLowerCase()) ?? directory.personBySignInName(idOrName);
  if (found === undefined) throw graphErrors.noSuchUser(idOrName);
  return found;
}

function managerOf({ services: { directory } }: GraphRequest, person: Person): Person {
  const manager = person.managerOid === undefined ? undefined : directory.person(person.managerOid);
  if (manager === undefined) throw graphErrors.noManager();
  return manager;
}

function single({ query }: GraphRequest, person: Person): GraphAnswer {
  refuseOptions(query, ['$select'], graphErrors.badQuery);
  return ok({ '@odata.context': `${graphAddress}/$metadata#users/$entity`, ...graphUser(person, query.get('$select')) });
}

function people({ query, services: { directory } }: GraphRequest): GraphAnswer {
  refuseOptions(query, ['$select', '$filter', '$search', '$top', '$orderby', '$count'], graphErrors.badQuery);
  const [filter, search, orderBy] = [query.get('$filter'), query.get('$search'), query.get('$orderby')];
  if (orderBy !== null && orderBy !== 'displayName') throw graphErrors.badQuery('$orderby');
  const top = Number(query.get('$top') ?? 100);
  if (!Number.isInteger(top) || top < 1 || top > 999) throw graphErrors.badQuery('$top');
  const chosen = directory.people().filter((person) => (filter === null || filterOf(filter)(person)) && (search === null || searchOf(search)(person)));
  const ordered = orderBy === null ? chosen : [...chosen].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return ok({ '@odata.context': `${graphAddress}/$metadata#users`, value: ordered.slice(0, top).map((person) => graphUser(person, query.get('$select'))) });
}
