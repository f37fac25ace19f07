import { roleHoldings } from '../../data/approval/roleHoldings';
import { protocolNamed } from '../../data/adoptedProtocols';
import { ApprovalStep } from '../../domain/approval/approvalStep';
import { openStep } from '../../domain/approval/openStep';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { Route } from '../../domain/protocol/protocol';
import { Approvals, todayOf } from './approvals';
import { FormInCourse } from './formInCourse';
import { refuse } from './refusals';
import { whoIsInvolved } from './whoIsInvolved';

/** Nothing when the step that is waited for is open, or none is. */
export async function nextStep(approvals: Approvals, { course, steps, form, content, records, holdings: known }: FormInCourse): Promise<ApprovalStep | undefined> {
  const { store } = approvals;
  const position = course.approved + 1;
  if (course.state !== 'Submitted' || steps.some((step) => step.round === course.round && step.position === position)) return undefined;
  const route = await routeOf(approvals, content);
  const [involvement, holdings] = await Promise.all([whoIsInvolved(approvals, form, records), known ?? roleHoldings(store, route.steps[position - 1].role)]);
  const setting = { place: course.entry, holdings, answers: content.answers, involvement, today: todayOf(approvals) };
  const step = openStep(route, position, setting);
  const disabled = step.holder === undefined ? [] : await store.disabled([step.holder.oid]);
  return disabled.length === 0 ? step : openStep(route, position, { ...setting, involvement: { ...involvement, disabled } });
}

/** The way that the form takes. */
export async function routeOf({ store }: Approvals, { protocol, route }: SubmittedContent): Promise<Route> {
  const found = (await protocolNamed(store, protocol))?.routes.find(({ code }) => code === route);
  if (found === undefined) throw refuse('protocolGone');
  return found;
}
