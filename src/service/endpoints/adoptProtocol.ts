import { dayOfInstant } from '../../data/day';
import { mostOfBody } from '../../domain/approval/recordedDecision';
import { Day } from '../../domain/calendar/day';
import { Adoption } from '../../domain/protocol/draft';
import { Endpoint } from '../endpoint';
import { badField, dayIn, saidIn } from '../http/bodyFields';
import { readJson } from '../http/readJson';
import { adopt } from '../protocol/adopt';
import { approvalsOf, idIn } from './approvalsOf';
import { EndpointParts } from './endpointParts';

export function adoptProtocol(parts: EndpointParts): Endpoint {
  return {
    method: 'POST', path: '/api/protocols/:id/adopt', accepts: ['page'],
    handle: async (call) => {
      const adoption = adoptionIn(await readJson(call.request), dayOfInstant(call.now.toISOString()));
      const { protocol, hash, inForceFrom, inForceTo } = await adopt(await approvalsOf(parts, call), idIn(call, 'noSuchDraft'), adoption);
      return Response.json({ protocol, hash, inForceFrom, inForceTo: inForceTo ?? null }, { status: 201 });
    }
  };
}

function adoptionIn(body: Readonly<Record<string, unknown>>, today: Day): Adoption {
  const [on, inForceFrom] = [dayIn(body, 'adoptedOn'), dayIn(body, 'inForceFrom')];
  const inForceTo = body.inForceTo === undefined || body.inForceTo === null ? undefined : dayIn(body, 'inForceTo');
  if (on > today) throw badField('adoptedOn', '"adoptedOn" is a day to come; only what has been adopted is put in force.');
  if (inForceFrom < on) throw badField('inForceFrom', '"inForceFrom" is before the day of adoption.');
  if (inForceTo !== undefined && (inForceTo < inForceFrom || inForceTo < today)) throw badField('inForceTo', '"inForceTo" is over already, or before "inForceFrom".');
  return { body: saidIn(body, 'adoptedBy', mostOfBody), on, inForceFrom, ...(inForceTo !== undefined && { inForceTo }) };
}
