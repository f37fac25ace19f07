import { Day } from '../calendar/day';
import { ApprovalStep, SeatConflict } from './approvalStep';
import { Approver, RoleHolding } from './roleHolding';
import { covers, Place, Seat, SeatProblem, seatOfRole } from './seat';
import { Involvement, seatConflict } from './seatConflict';

export type Decider =
  | { readonly may: true; readonly as: 'holder' }
  | { readonly may: true; readonly as: 'deputy'; readonly onBehalfOf: Approver }
  | { readonly may: false; readonly because: DecideRefusal };

/** `notYours`: somebody else's to decide. `notCovering`: the deputy, outside the dated cover, while the holder is there. */
export type DecideRefusal = 'notOpen' | 'exception' | 'notYours' | 'notCovering' | SeatConflict | SeatProblem;

export interface DecideSetting {
  readonly place: Place;
  /** As they are now: a role that has changed hands since the step was opened has a new holder. */
  readonly holdings: readonly RoleHolding[];
  readonly involvement: Involvement;
  /** Directory ids of those whom their calendar calls away: only the holder's counts, and only where a deputy asks. */
  readonly away: readonly string[];
  readonly today: Day;
}

export function mayDecide(step: ApprovalStep, oid: string, setting: DecideSetting): Decider {
  if (step.state === 'Exception') return no('exception');
  if (step.state !== 'Open') return no('notOpen');
  const seat = seatNow(step, setting);
  if (typeof seat === 'string') return no(seat);
  const own = seatConflict(oid, setting.involvement);
  if (oid === seat.holder.oid) return own === undefined ? { may: true, as: 'holder' } : no(own);
  if (oid !== seat.deputy?.oid) return no('notYours');
  if (!setting.away.includes(seat.holder.oid) && !covers(seat.deputy, setting.today)) return no('notCovering');
  // Who must not decide cannot have it done by their deputy either; a holder whose account is gone can.
  const holders = seatConflict(seat.holder.oid, { ...setting.involvement, disabled: [] });
  const conflict = own ?? holders;
  return conflict === undefined ? { may: true, as: 'deputy', onBehalfOf: seat.holder } : no(conflict);
}

/** Whose decision it is as things are, or why it is nobody's. */
export function seatNow({ isNamed, holder, role }: ApprovalStep, { place, holdings, today }: Pick<DecideSetting, 'place' | 'holdings' | 'today'>): Seat | SeatProblem {
  if (!isNamed) return seatOfRole(role, place, holdings, today);
  return holder === undefined ? 'nobody' : { holder };
}

function no(because: DecideRefusal): Decider {
  return { may: false, because };
}
