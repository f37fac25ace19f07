/** Microsoft Graph's refusals: another shape than SharePoint's. */
export class GraphError extends Error {
  public constructor(
    public readonly status: number,
    public readonly code: string,
    message: string,
    /** The tenant does not know this; Graph might. */
    public readonly unknown = false
  ) {
    super(message);
  }
}

export const graphErrors = {
  notSignedIn: () => new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.'),
  badToken: (why: string) => new GraphError(401, 'InvalidAuthenticationToken', `Invalid token: ${why}`),
  noSuchUser: (id: string) => new GraphError(404, 'Request_ResourceNotFound', `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`),
  noManager: () => new GraphError(404, 'Request_ResourceNotFound', "Resource 'manager' does not exist or one of its queried reference-property objects are not present."),
  needsPerson: () => new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.'),
  badFilter: () => new GraphError(400, 'Request_UnsupportedQuery', 'Unsupported or invalid query filter clause specified.'),
  badQuery: (name: string) => new GraphError(400, 'Request_UnsupportedQuery', `The query parameter '${name}' is not supported.`),
  noSuchProperty: (name: string) => new GraphError(400, 'BadRequest', `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.user'.`),
  wrongMethod: (method: string) => new GraphError(405, 'BadRequest', `The method '${method}' is not supported here.`, true),
  noSuchSegment: (segment: string) => new GraphError(400, 'BadRequest', `Resource not found for the segment '${segment}'.`, true)
} as const;
