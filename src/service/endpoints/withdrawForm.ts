import { withdraw } from '../approval/withdraw';
import { mostOfComment } from '../../domain/approval/decision';
import { Endpoint } from '../endpoint';
import { textIn } from '../http/bodyFields';
import { readJson } from '../http/readJson';
import { approvalsOf, idIn } from './approvalsOf';
import { EndpointParts } from './endpointParts';

export function withdrawForm(parts: EndpointParts): Endpoint {
  return {
    method: 'POST', path: '/api/submissions/:id/withdraw', accepts: ['page'],
    handle: async (call) => {
      const reason = textIn(await readJson(call.request), 'reason', { most: mostOfComment });
      const id = idIn(call, 'noSuchForm');
      const { course } = await withdraw(await approvalsOf(parts, call), id, reason);
      return Response.json({ submissionId: String(id), state: course.state });
    }
  };
}
