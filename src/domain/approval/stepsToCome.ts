import { Protocol, Route, RouteStep, Term } from '../protocol/protocol';
import { ApprovalStep } from './approvalStep';
import { ChainRecord } from './chainRecord';
import { courseOf, stepIn } from './course';
import { recordsOfRound } from './round';

type StepOf = ApprovalStep & { readonly id: string; readonly round: number };

export interface StepsToCome<Step extends StepOf> {
  /** The one that is waited for; absent for the moment in which it is being opened. */
  readonly waiting?: Step;
  /** What follows it, where the protocol tells. */
  readonly later: readonly Pick<RouteStep, 'code' | 'role' | 'title' | 'dueInWorkingDays'>[];
  /** How many follow of which the protocol does not tell. */
  readonly untold: number;
}

/** What a form still has before it; nothing when nobody has to decide any more. @param records of its chain. @param steps of all its rounds. */
export function stepsToCome<Step extends StepOf>(records: readonly ChainRecord[], steps: readonly Step[], protocol: Pick<Protocol, 'routes'> | undefined, form: string | undefined): StepsToCome<Step> | undefined {
  const course = courseOf(records);
  if (course?.state !== 'Submitted') return undefined;
  const event = recordsOfRound(records)[0].event;
  const count = event.kind === 'submitted' ? event.steps : 0;
  const ofRound = steps.filter(({ round }) => round === course.round);
  const position = course.approved + 1;
  const waiting = ofRound.map((step) => stepIn(course, step)).find((step) => step.position === position);
  const later = laterSteps(protocol?.routes.filter((route) => route.form === form && isTaken(route, count, ofRound)) ?? [], position);
  return { waiting, later, untold: Math.max(0, count - position - later.length) };
}

/** Its steps as far as they were opened are those of the route. */
function isTaken({ steps }: Route, count: number, opened: readonly StepOf[]): boolean {
  return steps.length === count && opened.every(({ position, code }) => steps[position - 1]?.code === code);
}

/** Which of several routes it is stands in what was submitted; it does not matter where they go on alike. */
function laterSteps(routes: readonly Route[], position: number): readonly RouteStep[] {
  const rest = routes.map(({ steps }) => steps.slice(position));
  const key = (steps: readonly { readonly code: string; readonly role: Term }[]): string => steps.map(({ code, role }) => `${code} ${role}`).join();
  return rest.length > 0 && rest.every((each) => key(each) === key(rest[0])) ? rest[0] : [];
}
