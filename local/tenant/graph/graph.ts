import type { Person } from '../directory/person';
import { graphApp } from '../identity/clients';
import type { Identity } from '../identity/identify';
import { jsonResponse, type TenantRequest, type TenantResponse } from '../server/message';
import { decodedPath, type Area, type Pipeline } from '../server/pipeline';
import type { Services } from '../services';
import { filterOf, searchOf } from './findUsers';
import { GraphError, graphErrors } from './graphError';
import { graphUser } from './graphUser';

const root = '/graph/v1.0';

/** Microsoft Graph, as far as people go. */
export function graphArea(pipeline: Pipeline): Area {
  return {
    audiences: ['https://graph.microsoft.com', graphApp],
    answer: async (request, identity) => {
      try {
        return jsonResponse(200, answered(pipeline.services, request, identity));
      } catch (problem) {
        const refusal = problem instanceof GraphError ? problem : new GraphError(500, 'InternalServerError', String(problem));
        if (refusal.unknown) pipeline.log.unknown.push({ path: `${request.method} ${decodedPath(request.url)}`, text: refusal.message });
        return refused(refusal);
      }
    },
    fault: (_request, { status, retryAfter }) => {
      const throttle = status === 429;
      const response = refused(new GraphError(status, throttle ? 'TooManyRequests' : 'serviceNotAvailable', throttle ? 'Too many requests.' : 'The service is unavailable.'));
      return retryAfter === undefined ? response : { ...response, headers: { ...response.headers, 'Retry-After': String(retryAfter) } };
    }
  };
}

function answered(services: Services, request: TenantRequest, identity: Identity): unknown {
  if (identity.kind === 'nobody') throw graphErrors.notSignedIn();
  if (identity.kind === 'refused') throw graphErrors.badToken(identity.why);
  const segments = decodedSegments(request.url.pathname.slice(root.length));
  if (request.method !== 'GET') throw graphErrors.wrongMethod(request.method);
  const query = request.url.searchParams;
  const [first, id, relation, ...more] = meAsUser(segments);
  if (more.length > 0 || (relation !== undefined && relation !== 'manager')) throw graphErrors.noSuchSegment(more[0] ?? relation);
  if (first !== 'users') throw graphErrors.noSuchSegment(first ?? '');
  if (id === undefined) return people(services, query);
  const person = id === 'me' ? signedIn(identity) : someone(services, id);
  return single(relation === 'manager' ? managerOf(services, person) : person, query);
}

function decodedSegments(path: string): string[] {
  try {
    return decodeURIComponent(path).split('/').filter((segment) => segment !== '');
  } catch {
    throw graphErrors.noSuchSegment(path);
  }
}

/** `/me/manager` is `/users/me/manager`. */
const meAsUser = (segments: readonly string[]): readonly string[] => (segments[0] === 'me' ? ['users', ...segments] : segments);

function signedIn(identity: Identity): Person {
  if (identity.kind !== 'person') throw graphErrors.needsPerson();
  return identity.person;
}

function someone(services: Services, idOrMail: string): Person {
  const found = services.directory.person(idOrMail.toLowerCase()) ?? services.directory.personByMail(idOrMail);
  if (found === undefined) throw graphErrors.noSuchUser(idOrMail);
  return found;
}

function managerOf(services: Services, person: Person): Person {
  const manager = person.managerOid === undefined ? undefined : services.directory.person(person.managerOid);
  if (manager === undefined) throw graphErrors.noManager();
  return manager;
}

function single(person: Person, query: URLSearchParams): unknown {
  refuseOthers(query, ['$select']);
  return { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity', ...graphUser(person, query.get('$select')) };
}

function people(services: Services, query: URLSearchParams): unknown {
  refuseOthers(query, ['$select', '$filter', '$search', '$top', '$orderby', '$count']);
  const [filter, search, orderBy] = [query.get('$filter'), query.get('$search'), query.get('$orderby')];
  if (orderBy !== null && orderBy !== 'displayName') throw graphErrors.badQuery('$orderby');
  const top = Number(query.get('$top') ?? 100);
  if (!Number.isInteger(top) || top < 1 || top > 999) throw graphErrors.badQuery('$top');
  const chosen = services.directory.people().filter((person) => (filter === null || filterOf(filter)(person)) && (search === null || searchOf(search)(person)));
  const ordered = orderBy === null ? chosen : [...chosen].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users', value: ordered.slice(0, top).map((person) => graphUser(person, query.get('$select'))) };
}

function refuseOthers(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) if (!known.includes(name)) throw graphErrors.badQuery(name);
}

function refused({ status, code, message }: GraphError): TenantResponse {
  return jsonResponse(status, { error: { code, message, innerError: { 'request-id': '00000000-0000-0000-0000-000000000000' } } });
}
