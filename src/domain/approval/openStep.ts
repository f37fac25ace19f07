import { Day } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { Answers } from '../protocol/answer';
import { answerTo } from '../protocol/answerTo';
import { Route, RouteStep } from '../protocol/protocol';
import { ApprovalStep, StepException } from './approvalStep';
import { Approver, RoleHolding } from './roleHolding';
import { Place, Seat, SeatProblem, seatOfRole } from './seat';
import { Involvement, seatConflict } from './seatConflict';

export interface StepSetting {
  readonly place: Place;
  readonly holdings: readonly RoleHolding[];
  /** As submitted. */
  readonly answers: Answers;
  readonly involvement: Involvement;
  readonly today: Day;
}

/**
 * A step of the route as it begins. Where nobody may decide it, it begins as an exception.
 * @param position from 1.
 */
export function openStep({ steps }: Pick<Route, 'steps'>, position: number, setting: StepSetting): ApprovalStep {
  const step = steps[position - 1] as RouteStep | undefined;
  if (step === undefined) throw new RangeError(`The route has no step ${position}.`);
  const { code, role, namedBy, dueInWorkingDays } = step;
  const base = { position, code, role, isNamed: namedBy !== undefined, isCovered: false, due: addWorkingDays(setting.today, dueInWorkingDays) };
  const seat = seatOf(step, setting);
  const exception = exceptionOf(seat, setting.involvement);
  return { ...base, ...(typeof seat !== 'string' && { holder: seat.holder }), ...(exception === undefined ? { state: 'Open' } : { state: 'Exception', exception }) };
}

/** That nobody can tell who changed the form comes first: else whoever gives the step to somebody would not know to ask. */
function exceptionOf(seat: Seat | SeatProblem, involvement: Involvement): StepException | undefined {
  if (!involvement.areEditorsKnown) return 'editorsUnknown';
  return typeof seat === 'string' ? seat : seatConflict(seat.holder.oid, involvement);
}

function seatOf({ role, namedBy }: RouteStep, { place, holdings, answers, today }: StepSetting): Seat | SeatProblem {
  if (namedBy === undefined) return seatOfRole(role, place, holdings, today);
  const holder = namedIn(answers, namedBy);
  return holder === undefined ? 'nobody' : { holder };
}

/** Whom the form names as who decides. */
export function namedIn(answers: Answers, question: string): Approver | undefined {
  const value = answerTo(answers, question)?.value;
  if (value?.kind !== 'person' || value.person.oid === undefined) return undefined;
  return { oid: value.person.oid, name: value.person.name };
}
