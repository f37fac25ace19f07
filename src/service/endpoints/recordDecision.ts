import { dayOfInstant } from '../../data/day';
import { decisions, mostOfComment } from '../../domain/approval/decision';
import { mostOfAddress, mostOfBody } from '../../domain/approval/recordedDecision';
import { Day } from '../../domain/calendar/day';
import { recordDecision as record, RecordedOn, WantedRecording } from '../approval/recordDecision';
import { Endpoint } from '../endpoint';
import { addressIn, badField, dayIn, itemIdIn, nonceIn, oneOf, saidIn, textIn } from '../http/bodyFields';
import { readJson } from '../http/readJson';
import { approvalsOf } from './approvalsOf';
import { EndpointParts } from './endpointParts';

export function recordDecision(parts: EndpointParts): Endpoint {
  return {
    method: 'POST', path: '/api/decisions/recorded', accepts: ['page'],
    handle: async (call) => {
      const wanted = wantedIn(await readJson(call.request), dayOfInstant(call.now.toISOString()));
      return Response.json({ decisionId: await record(await approvalsOf(parts, call), wanted) }, { status: 201 });
    }
  };
}

type Body = Readonly<Record<string, unknown>>;

function wantedIn(body: Body, today: Day): WantedRecording {
  const on = recordedOn(body);
  const date = dayIn(body, 'date');
  if (date > today) throw badField('date', '"date" is a day to come; only what has been decided is recorded.');
  return {
    on, date, body: saidIn(body, 'body', mostOfBody), address: addressIn(body, 'document', mostOfAddress), decision: oneOf(body, 'decision', decisions),
    comment: textIn(body, 'comment', { most: mostOfComment }), ...(body.nonce !== undefined && { nonce: nonceIn(body) })
  };
}

function recordedOn(body: Body): RecordedOn {
  if (body.submission !== undefined && body.partnership !== undefined) throw badField('submission', 'Give either "submission" or "partnership".');
  return body.submission === undefined ? { partnership: itemIdIn(body, 'partnership') } : { submission: itemIdIn(body, 'submission') };
}
