import { jsonResponse, type TenantRequest, type TenantResponse } from '../server/message';
import type { Pipeline } from '../server/pipeline';
import { clients, localSecret } from './clients';
import { tokenLifetime } from './tokens';

const login = 'https://login.microsoftonline.com';

/** What was consented to for our service, as `.default` gives it. Mail is Exchange's to grant, never Entra's. */
export const serviceRoles = ['Sites.Selected', 'User.Read.All', 'GroupMember.Read.All'];

/** Entra's own addresses below `/{tid}`: keys, metadata, and tokens for our service by its secret. Undefined: none of them. */
export function entraAnswer(pipeline: Pipeline, path: string): ((request: TenantRequest) => Promise<TenantResponse>) | undefined {
  const { tid } = pipeline.services;
  switch (path) {
    case `/${tid}/discovery/v2.0/keys`:
      return async () => jsonResponse(200, pipeline.jwks);
    case `/${tid}/v2.0/.well-known/openid-configuration`:
      return async () => jsonResponse(200, metadata(tid));
    case `/${tid}/oauth2/v2.0/token`:
      return (request) => token(pipeline, request);
    default:
      return undefined;
  }
}

/** Under Entra's real address, as clients want it; they are led here by their network layer. */
function metadata(tid: string): object {
  return {
    issuer: `${login}/${tid}/v2.0`, authorization_endpoint: `${login}/${tid}/oauth2/v2.0/authorize`, token_endpoint: `${login}/${tid}/oauth2/v2.0/token`,
    jwks_uri: `${login}/${tid}/discovery/v2.0/keys`, response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    subject_types_supported: ['pairwise'], id_token_signing_alg_values_supported: ['RS256'], token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic']
  };
}

/** The client-credentials grant. */
async function token({ tokens }: Pipeline, { method, body }: TenantRequest): Promise<TenantResponse> {
  const form = new URLSearchParams(Buffer.from(body).toString('utf8'));
  if (method !== 'POST' || form.get('grant_type') !== 'client_credentials') return refused('unsupported_grant_type', 70003, 'The app requested an unsupported grant type.');
  if (form.get('client_id') !== clients.service) return refused('unauthorized_client', 700016, `Application with identifier '${form.get('client_id') ?? ''}' was not found in the directory.`);
  if (form.get('client_secret') !== localSecret) return refused('invalid_client', 7000215, 'Invalid client secret provided.', 401);
  const [, audience] = /(?:^|\s)(https?:\/\/\S+?|api:\/\/\S+?)\/\.default(?:\s|$)/.exec(form.get('scope') ?? '') ?? [];
  if (audience === undefined) return refused('invalid_scope', 1002012, 'The provided value for scope is not valid: client credential flows must have a scope ending in /.default.');
  const access = await tokens.issue({ client: 'service', audience, claims: { roles: serviceRoles } });
  return jsonResponse(200, { token_type: 'Bearer', expires_in: tokenLifetime, ext_expires_in: tokenLifetime, access_token: access });
}

function refused(error: string, code: number, text: string, status = 400): TenantResponse {
  return jsonResponse(status, { error, error_description: `AADSTS${code}: ${text}`, error_codes: [code] });
}
