import type { Resource } from '../path/resource';
import type { Answer } from '../protocol/answer';
import { webUrl, type RequestContext } from '../requestContext';
import { digestLifetime, type Digests } from '../server/digest';

/** `POST contextinfo`: the request digest, and where one is. */
export function contextInfo(context: RequestContext, digests: Digests): Resource {
  const run = (): Answer => ({
    kind: 'object',
    name: 'GetContextWebInformation',
    type: 'SP.ContextWebInformation',
    value: {
      FormDigestTimeoutSeconds: digestLifetime,
      FormDigestValue: digests.issue(context.caller.userId, context.now),
      LibraryVersion: '16.0.26000.12000',
      SiteFullUrl: webUrl(context, context.web),
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: webUrl(context, context.web)
    }
  });
  return { operations: { POST: { right: 'any', on: context.web, run } } };
}
