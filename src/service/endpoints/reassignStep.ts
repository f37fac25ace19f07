import { mostOfComment } from '../../domain/approval/decision';
import { reassign, WantedReassignment } from '../approval/reassign';
import { Endpoint } from '../endpoint';
import { directoryId, nonceIn, saidIn } from '../http/bodyFields';
import { readJson } from '../http/readJson';
import { approvalsOf, idIn } from './approvalsOf';
import { EndpointParts } from './endpointParts';

export function reassignStep(parts: EndpointParts): Endpoint {
  return {
    method: 'POST', path: '/api/steps/:id/reassign', accepts: ['page'],
    handle: async (call) => {
      const wanted = wantedIn(await readJson(call.request));
      return Response.json(await reassign(await approvalsOf(parts, call), idIn(call, 'noSuchStep'), wanted));
    }
  };
}

function wantedIn(body: Readonly<Record<string, unknown>>): WantedReassignment {
  return { to: directoryId(body, 'to'), reason: saidIn(body, 'reason', mostOfComment), ...(body.nonce !== undefined && { nonce: nonceIn(body) }) };
}
