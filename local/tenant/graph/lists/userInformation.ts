import { createHash } from 'node:crypto';
import { requireRight } from '../../permissions/requireRight';
import type { Principal } from '../../principals/principals';
import type { RequestContext } from '../../requestContext';
import { graphErrors } from '../graphError';
import { byMethod, graphAddress, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { expandedFields } from '../items/expandedFields';
import { siteId } from '../sites/findSite';

const title = 'User Information List';

/** A list of SharePoint's own in every site. Graph lists it only to whoever selects `system`. */
export function userInformationList(context: RequestContext): { readonly id: string; readonly name: string; readonly webUrl: string; readonly displayName: string; readonly system: object } {
  const id = createHash('sha256').update(`${context.web.id} users`).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
  return { id, name: 'users', webUrl: `${context.origin}${context.web.serverRelativeUrl === '/' ? '' : context.web.serverRelativeUrl}/_catalogs/users`, displayName: title, system: {} };
}

/** Whether this is its id, or its title. */
export function isUserInformationList(context: RequestContext, name: string): boolean {
  return [title.toLowerCase(), userInformationList(context).id].includes(name.toLowerCase());
}

const fieldsOf = ({ id, title, loginName, email }: Principal): Readonly<Record<string, unknown>> => ({ id: String(id), Title: title, Name: loginName, EMail: email, UserName: email });

/** One of its items, `/items/{id}`: whoever the site has seen, under the id that person columns hold. */
export function userInformationAnswer(request: GraphRequest, context: RequestContext, [noun, id, ...more]: readonly (string | undefined)[]): GraphAnswer {
  if (noun !== 'items' || id === undefined || more.length > 0) throw graphErrors.noSuchSegment(more[0] ?? noun ?? '');
  requireRight(context, 'BrowseUserInfo', context.web);
  refuseOptions(request.query, ['$select', '$expand']);
  const user = /^[1-9]\d{0,9}$/.test(id) ? context.principals.byId(Number(id)) : undefined;
  if (user === undefined) throw graphErrors.noSuchItem();
  return byMethod(request, { GET: () => ok({ '@odata.context': `${graphAddress}/$metadata#sites('${encodeURIComponent(siteId(context, context.web))}')/lists('${title}')/items/$entity`, 'id': id, 'createdDateTime': context.web.created, ...fields(request, user) }) });
}

function fields({ query }: GraphRequest, user: Principal): object {
  const asked = expandedFields(query.get('$expand'));
  if (asked === 'none') return {};
  const all = fieldsOf(user);
  if (asked === 'all') return { fields: all };
  return { fields: Object.fromEntries(asked.map((name) => {
    if (!Object.hasOwn(all, name)) throw graphErrors.noSuchField(name);
    return [name, all[name]];
  })) };
}
