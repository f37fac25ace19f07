import { refuseOthersThanPolicyUnit } from '../approval/policyUnit';
import { Endpoint } from '../endpoint';
import { numberIn } from '../http/bodyFields';
import { readJson } from '../http/readJson';
import { approvalsOf, idIn } from './approvalsOf';
import { EndpointParts } from './endpointParts';

const mostSendings = 1_000;

export function resendNotice(parts: EndpointParts): Endpoint {
  return {
    method: 'POST', path: '/api/notifications/:id/resend', accepts: ['page'],
    handle: async (call) => {
      const sending = numberIn(await readJson(call.request), 'sending', { least: 1, most: mostSendings });
      const id = idIn(call, 'noSuchNotice');
      await refuseOthersThanPolicyUnit(approvalsOf(parts, call));
      return Response.json(await parts.sendAgain(id, sending));
    }
  };
}
