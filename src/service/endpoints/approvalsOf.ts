import { Approvals } from '../approval/approvals';
import { ApprovalRefusal, refuse } from '../approval/refusals';
import { Call } from '../endpoint';
import { tokenProblem } from '../tokens/tokenProblem';
import { EndpointParts } from './endpointParts';

/** What the acts need to know of a call. */
export function approvalsOf(parts: EndpointParts, { caller, now }: Call): Approvals {
  if (caller?.oid === undefined) throw tokenProblem('noPerson');
  return { ...parts, now, by: { oid: caller.oid, name: caller.name } };
}

/** Ids are list item ids. */
export function idIn({ params }: Call, unknown: ApprovalRefusal): number {
  if (!/^[1-9]\d{0,8}$/.test(params.id)) throw refuse(unknown);
  return Number(params.id);
}
