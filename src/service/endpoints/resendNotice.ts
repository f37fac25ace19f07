import { refuseOthersThanPolicyUnit } from '../approval/policyUnit';
import { Call, Endpoint } from '../endpoint';
import { numberIn } from '../http/bodyFields';
import { readJson } from '../http/readJson';
import { approvalsOf, idIn } from './approvalsOf';
import { EndpointParts } from './endpointParts';

const mostSendings = 1_000;

export function resendNotice(parts: EndpointParts): Endpoint {
  return {
    method: 'POST', path: '/api/notifications/:id/resend', accepts: ['page'],
    handle: async (call) => {
      const { sending } = await wantedIn(call);
      const id = idIn(call, 'noSuchNotice');
      await refuseOthersThanPolicyUnit(await approvalsOf(parts, call));
      return Response.json(await parts.sendAgain(id, sending));
    }
  };
}

/** Nothing has to be said. */
async function wantedIn({ request }: Call): Promise<{ readonly sending?: number }> {
  if (request.headers.get('Content-Type') === null) return {};
  const body = await readJson(request);
  return body.sending === undefined ? {} : { sending: numberIn(body, 'sending', { least: 1, most: mostSendings }) };
}
