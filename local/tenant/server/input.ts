import type { Input } from '../path/resource';
import { errors } from '../protocol/errors';
import { jsonBody, type TenantRequest } from './message';

/** What an operation gets of a request. */
export function inputOf(request: TenantRequest): Input {
  const contentType = String(request.headers['content-type'] ?? '').toLowerCase();
  const ifMatch = request.headers['if-match'];
  return {
    query: request.url.searchParams,
    bytes: request.body,
    verbose: contentType.includes('odata=verbose'),
    ifMatch: ifMatch === undefined || ifMatch === '*' ? undefined : ifMatch,
    json: () => {
      if (request.body.length === 0) return {};
      if (contentType !== '' && !contentType.includes('application/json')) throw errors.unknownContentType(contentType);
      const body = jsonBody(request.body);
      if (body === undefined) throw errors.malformedBody();
      return body;
    }
  };
}
