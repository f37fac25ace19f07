import { commentProblem, decisions, mostOfComment } from '../../domain/approval/decision';
import { isRecord } from '../../domain/record/plainValue';
import { decide } from '../approval/decide';
import { WantedDecision } from '../approval/makeDecision';
import { Endpoint } from '../endpoint';
import { badField, nonceIn, oneOf, saidIn, textIn } from '../http/bodyFields';
import { readJson } from '../http/readJson';
import { approvalsOf, idIn } from './approvalsOf';
import { EndpointParts } from './endpointParts';

export function decideStep(parts: EndpointParts): Endpoint {
  return {
    method: 'POST', path: '/api/steps/:id/decision', accepts: ['page'],
    handle: async (call) => {
      const wanted = wantedIn(await readJson(call.request));
      return Response.json(await decide(await approvalsOf(parts, call), idIn(call, 'noSuchStep'), wanted));
    }
  };
}

function wantedIn(body: Readonly<Record<string, unknown>>): WantedDecision {
  const decision = oneOf(body, 'decision', decisions);
  const comment = textIn(body, 'comment', { most: mostOfComment });
  if (commentProblem(decision, comment) === 'commentMissing') throw badField('comment', 'Say in "comment" what has to change: whoever gets the form back has to know.');
  const contentHash = textIn(body, 'contentHash', { least: 1, most: 64 });
  if (!/^[0-9a-f]{64}$/.test(contentHash)) throw badField('contentHash', '"contentHash" must be the SHA-256 of what was decided on, in 64 hex digits.');
  return { decision, comment, contentHash, nonce: nonceIn(body), channel: 'page', ...(body.supersedes !== undefined && { supersedes: supersedesIn(body.supersedes) }) };
}

function supersedesIn(value: unknown): WantedDecision['supersedes'] {
  if (!isRecord(value)) throw badField('supersedes', '"supersedes" must be an object: {"position", "reason"}.');
  const { position } = value;
  if (!Number.isSafeInteger(position) || Number(position) < 1) throw badField('supersedes', '"supersedes.position" must be the place of the decision that is corrected, from 1.');
  return { position: Number(position), reason: saidIn(value, 'reason', mostOfComment) };
}
