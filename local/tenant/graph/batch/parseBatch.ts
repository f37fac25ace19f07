import { graphErrors } from '../graphError';
import { jsonOf, type GraphRequest } from '../graphRequest';

export interface BatchPart {
  readonly id: string;
  readonly request: GraphRequest;
  readonly dependsOn: readonly string[];
}

/** More than these at once are refused as a whole. */
const mostParts = 20;

/** `{"requests": [{id, method, url, headers, body, dependsOn}]}`: addresses below `/v1.0`, bodies as JSON. */
export function parseBatch(whole: GraphRequest): readonly BatchPart[] {
  const { requests } = jsonOf(whole);
  if (!Array.isArray(requests) || requests.length === 0) throw graphErrors.badBatch('Invalid batch payload format.');
  if (requests.length > mostParts) throw graphErrors.badBatch(`Number of batch request steps exceeds the maximum value of ${mostParts}.`);
  const parts = requests.map((part) => partOf(whole, part));
  parts.forEach(({ id, dependsOn }, at) => {
    const before = parts.slice(0, at).map((part) => part.id);
    if (before.includes(id)) throw graphErrors.badBatch(`The request id '${id}' is there twice.`);
    if (dependsOn.some((other) => !before.includes(other))) throw graphErrors.badBatch(`The request '${id}' depends on one that does not come before it.`);
  });
  return parts;
}

function partOf(whole: GraphRequest, sent: unknown): BatchPart {
  if (typeof sent !== 'object' || sent === null) throw graphErrors.badBatch('Invalid batch payload format.');
  const { id, method, url, headers, body, dependsOn = [] } = sent as Record<string, unknown>;
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') throw graphErrors.badBatch('A batch request needs id, method and url.');
  if (!Array.isArray(dependsOn)) throw graphErrors.badBatch("'dependsOn' is a list of ids.");
  const address = URL.canParse(`http://part/${url.replace(/^\//, '')}`) ? new URL(`http://part/${url.replace(/^\//, '')}`) : undefined;
  if (address === undefined || address.pathname.startsWith('/$batch')) throw graphErrors.badBatch(`Invalid URL in the request '${id}'.`);
  const ownHeaders = headersOf(headers);
  if (body !== undefined && ownHeaders['content-type'] === undefined) throw graphErrors.badBatch(`The request '${id}' has a body, so it needs a Content-Type header.`);
  return {
    id,
    request: {
      ...whole, method: method.toUpperCase(), path: address.pathname, query: address.searchParams, headers: ownHeaders,
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body))
    },
    dependsOn: dependsOn.map(String)
  };
}

function headersOf(sent: unknown): Record<string, string> {
  if (typeof sent !== 'object' || sent === null) return {};
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
