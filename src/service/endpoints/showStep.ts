import { readStep } from '../approval/readStep';
import { Endpoint } from '../endpoint';
import { approvalsOf, idIn } from './approvalsOf';
import { EndpointParts } from './endpointParts';

export function showStep(parts: EndpointParts): Endpoint {
  return {
    method: 'GET', path: '/api/steps/:id', accepts: ['page'],
    handle: async (call) => Response.json(await readStep(await approvalsOf(parts, call), idIn(call, 'noSuchStep')))
  };
}
