import type { Resource } from '../path/resource';
import { reads } from '../protocol/collection';
import type { Described } from '../protocol/described';
import { webUrl, type RequestContext } from '../requestContext';
import { webResource } from './webResource';

/** The site collection: here each web is the root of one. */
export function siteResource(context: RequestContext): Resource {
  return {
    children: { rootweb: () => webResource(context, context.web) },
    operations: { GET: reads('Open', context.web, () => describeSite(context)) }
  };
}

function describeSite(context: RequestContext): Described {
  const { web } = context;
  return {
    type: 'SP.Site',
    path: 'Site',
    properties: {
      AllowCreateDeclarativeWorkflow: false, AllowDesigner: true, Classification: '', CompatibilityLevel: 15, GroupId: '00000000-0000-0000-0000-000000000000',
      HubSiteId: '00000000-0000-0000-0000-000000000000', Id: web.id, IsHubSite: false, LockIssue: null, MaxItemsPerThrottledOperation: 5000,
      PrimaryUri: webUrl(context, web), ReadOnly: false, ServerRelativeUrl: web.serverRelativeUrl, ShareByEmailEnabled: false, Url: webUrl(context, web), WriteLocked: false
    }
  };
}
