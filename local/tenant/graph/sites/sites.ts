import { webUrl, type RequestContext } from '../../requestContext';
import { graphErrors } from '../graphError';
import { byMethod, graphAddress, ok, refuseOptions, segmentsOf, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { listsAnswer } from '../lists/lists';
import { findSite, hostOf, siteId } from './findSite';

/** `/sites/…`: the site itself, or its lists. */
export function sitesAnswer(request: GraphRequest): GraphAnswer {
  const { context, below } = findSite(request);
  const [noun, ...more] = segmentsOf(below);
  if (noun === undefined) return byMethod(request, { GET: () => site(request, context) });
  if (noun !== 'lists') throw graphErrors.noSuchSegment(noun);
  return listsAnswer(request, context, more);
}

function site({ query }: GraphRequest, context: RequestContext): GraphAnswer {
  refuseOptions(query, []);
  const { web } = context;
  return ok({
    '@odata.context': `${graphAddress}/$metadata#sites/$entity`, createdDateTime: web.created, description: web.description, id: siteId(context, web),
    lastModifiedDateTime: web.created, name: web.serverRelativeUrl.split('/').pop() ?? '', webUrl: webUrl(context, web), displayName: web.title,
    root: {}, siteCollection: { hostname: hostOf(context) }
  });
}
