import { nameInLine } from '../../domain/approval/nameInLine';
import { Approvals } from '../approval/approvals';
import { ApprovalRefusal, refuse } from '../approval/refusals';
import { Call } from '../endpoint';
import { tokenProblem } from '../tokens/tokenProblem';
import { EndpointParts } from './endpointParts';

/** What the acts need to know of a call. Whatever is written down names somebody: where the token does not, the directory does. */
export async function approvalsOf(parts: EndpointParts, { caller, now }: Call): Promise<Approvals> {
  if (caller?.oid === undefined) throw tokenProblem('noPerson');
  const { oid } = caller;
  const name = nameInLine(caller.name).trim() || nameInLine((await parts.store.account(oid))?.name ?? '') || oid;
  return { ...parts, now, by: { oid, name } };
}

/** Ids are list item ids. */
export function idIn({ params }: Call, unknown: ApprovalRefusal): number {
  if (!/^[1-9]\d{0,8}$/.test(params.id)) throw refuse(unknown);
  return Number(params.id);
}
