import { ProtocolError, UnknownToTenant } from '../protocol/protocolError';

/** Microsoft Graph's refusals: another shape than SharePoint's. */
export class GraphError extends Error {
  public constructor(
    public readonly status: number,
    public readonly code: string,
    message: string,
    /** The tenant does not know this; Graph might. */
    public readonly unknown = false,
    public readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(message);
  }
}

const invalid = (message: string): GraphError => new GraphError(400, 'invalidRequest', message);

export const graphErrors = {
  notSignedIn: () => new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.'),
  badToken: (why: string) => new GraphError(401, 'InvalidAuthenticationToken', `Invalid token: ${why}`),
  noSuchUser: (id: string) => new GraphError(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`),
  noManager: () => new GraphError(404, 'Request_ResourceNotFound', "Resource 'manager' does not exist or one of its queried reference-property objects are not present."),
  needsPerson: () => new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.'),
  noDirectoryRole: () => new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  badFilter: () => new GraphError(400, 'Request_UnsupportedQuery', 'Unsupported or invalid query filter clause specified.'),
  badQuery: (name: string) => new GraphError(400, 'Request_UnsupportedQuery', `The query parameter '${name}' is not supported.`),
  noSuchProperty: (name: string, type = 'microsoft.graph.user') => new GraphError(400, 'BadRequest', `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type '${type}'.`),
  wrongMethod: (method: string) => new GraphError(405, 'BadRequest', `The method '${method}' is not supported here.`, true),
  noSuchSegment: (segment: string) => new GraphError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`, true),

  badSiteId: () => invalid('The provided site id is malformed.'),
  mailDenied: () => new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  noSuchMailbox: () => new GraphError(404, 'ErrorInvalidUser', 'The requested user is invalid.'),
  noSuchMessage: () => new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.'),
  badMail: (why: string) => new GraphError(400, 'ErrorInvalidRequest', why),
  noRecipients: () => new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.'),
  noSuchGroup: (id: string) => new GraphError(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`),
  noSuchSite: () => new GraphError(404, 'itemNotFound', 'Requested site could not be found'),
  noSuchList: () => new GraphError(404, 'itemNotFound', 'The specified list was not found'),
  noSuchItem: () => new GraphError(404, 'itemNotFound', 'The specified item was not found.'),
  noSuchDrive: () => new GraphError(404, 'itemNotFound', 'The drive was not found.'),
  nameTaken: () => new GraphError(409, 'nameAlreadyExists', 'The specified item name already exists.'),
  filesOnly: () => invalid('To add an item to a document library, upload a file.'),
  noSuchField: (name: string) => invalid(`Field '${name}' is not recognized`),
  readOnlyField: (name: string) => invalid(`Field '${name}' is read-only`),
  notWritable: (name: string) => invalid(`Field '${name}' of this type cannot be written.`),
  typeMissing: (name: string, type: string) => invalid(`The collection '${name}' must be sent with '${name}@odata.type': '${type}'.`),
  notIndexed: (name: string) =>
    invalid(`Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`),
  badExpression: (text: string) => invalid(`Invalid filter or orderby clause: ${text}`),
  badOption: (name: string) => invalid(`The query option '${name}' is not supported here.`),
  badBody: () => new GraphError(400, 'BadRequest', 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.'),
  changed: () => new GraphError(412, 'resourceModified', 'The resource has changed since the caller last read it; usually an eTag mismatch'),

  badBatch: (why: string) => new GraphError(400, 'BadRequest', why),
  failedDependency: () => new GraphError(424, 'FailedDependency', 'The request was not carried out, because one that it depends on failed.')
} as const;

/** Graph speaks to SharePoint for lists; what SharePoint refuses, Graph says in its own codes. */
export function asGraphError(problem: unknown): GraphError {
  if (problem instanceof GraphError) return problem;
  if (!(problem instanceof ProtocolError)) return new GraphError(500, 'generalException', problem instanceof Error ? problem.message : String(problem));
  const { status, message, headers } = problem;
  if (problem.code.startsWith(overThreshold)) return new GraphError(400, 'notSupported', message);
  if (problem instanceof UnknownToTenant) return new GraphError(status, 'BadRequest', message, true);
  return new GraphError(status, codeOf(status), message, false, headers);
}

const overThreshold = '-2147024860';

const codes: Readonly<Record<number, string>> = {
  400: 'invalidRequest', 401: 'unauthenticated', 403: 'accessDenied', 404: 'itemNotFound', 409: 'resourceModified', 412: 'resourceModified',
  423: 'resourceLocked', 429: 'activityLimitReached', 500: 'generalException', 501: 'notSupported', 503: 'serviceNotAvailable', 504: 'gatewayTimeout'
};

/** What Graph calls a status when nothing else is known of the failure. */
export const codeOf = (status: number): string => codes[status] ?? (status < 500 ? 'invalidRequest' : 'generalException');
