import { batchOperation, type AnswerPart } from '../batch/batchOperation';
import { verbs, walk, type Operation, type Resource, type Verb } from '../path/resource';
import { tokenize } from '../path/tokenize';
import { peoplePicker } from '../peoplePicker/peoplePicker';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { contextInfo } from '../webs/contextInfo';
import { siteResource } from '../webs/siteResource';
import { webResource } from '../webs/webResource';
import type { Digests } from './digest';
import type { TenantRequest } from './message';

export interface RouterParts {
  readonly digests: Digests;
  /** Answers one operation of a batch. */
  readonly part: AnswerPart;
}

/** From the address and the verb to what will be done. */
export function findOperation(context: RequestContext, request: TenantRequest, parts: RouterParts): Operation {
  const path = decodedApiPath(request.url);
  const resource = walk(apiRoot(context, request, parts), tokenize(path, request.url.searchParams));
  const verb = verbOf(request.method);
  const operation = verb === undefined ? undefined : resource.operations?.[verb];
  if (operation === undefined) throw resource.operations === undefined ? errors.noSuchResource(path) : errors.wrongMethod(request.method, path);
  return operation;
}

function apiRoot(context: RequestContext, request: TenantRequest, parts: RouterParts): Resource {
  return {
    children: {
      web: () => webResource(context, context.web),
      site: () => siteResource(context),
      contextinfo: () => contextInfo(context, parts.digests),
      $batch: () => batchOperation(context, request, parts.part),
      ...peoplePicker(context)
    }
  };
}

/** PATCH is MERGE by a newer name. */
function verbOf(method: string): Verb | undefined {
  const upper = method.toUpperCase();
  return upper === 'PATCH' ? 'MERGE' : verbs.find((verb) => verb === upper);
}

function decodedApiPath(url: URL): string {
  const path = /\/_api\/?(.*)$/is.exec(url.pathname)?.[1] ?? '';
  try {
    return decodeURIComponent(path).replace(/\/$/, '');
  } catch {
    throw errors.badPath(path);
  }
}
