import { requireRight } from '../../permissions/requireRight';
import type { Principal } from '../../principals/principals';
import type { RequestContext } from '../../requestContext';
import { graphErrors } from '../graphError';
import { byMethod, graphAddress, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { expandedFields } from '../items/expandedFields';
import { siteId } from '../sites/findSite';

/** Its title, which is how Graph finds it: a hidden list of every site. In lower case. */
export const userInformationList = 'user information list';

const fieldsOf = ({ id, title, loginName, email }: Principal): Readonly<Record<string, unknown>> => ({ id: String(id), Title: title, Name: loginName, EMail: email, UserName: email });

/** One of its items, `/items/{id}`: whoever the site has seen, under the id that person columns hold. */
export function userInformationAnswer(request: GraphRequest, context: RequestContext, [noun, id, ...more]: readonly (string | undefined)[]): GraphAnswer {
  if (noun !== 'items' || id === undefined || more.length > 0) throw graphErrors.noSuchSegment(more[0] ?? noun ?? '');
  requireRight(context, 'BrowseUserInfo', context.web);
  refuseOptions(request.query, ['$select', '$expand']);
  const user = /^[1-9]\d{0,9}$/.test(id) ? context.principals.byId(Number(id)) : undefined;
  if (user === undefined) throw graphErrors.noSuchItem();
  return byMethod(request, { GET: () => ok({ '@odata.context': `${graphAddress}/$metadata#sites('${encodeURIComponent(siteId(context, context.web))}')/lists('User Information List')/items/$entity`, 'id': id, ...fields(request, user) }) });
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
