import { submit } from '../approval/submit';
import { Endpoint } from '../endpoint';
import { approvalsOf, idIn } from './approvalsOf';
import { EndpointParts } from './endpointParts';

export function submitForm(parts: EndpointParts): Endpoint {
  return {
    method: 'POST', path: '/api/submissions/:id/submit', accepts: ['page'],
    handle: async (call) => {
      const id = idIn(call, 'noSuchForm');
      const { course, steps } = await submit(await approvalsOf(parts, call), id);
      const shown = steps.map(({ id: stepId, role, holder, due, state }) => ({ id: stepId, role, holderOid: holder?.oid ?? null, due, state }));
      return Response.json({ submissionId: String(id), contentHash: course.contentHash, steps: shown }, { status: 201 });
    }
  };
}
