import { ApprovalStep } from '../../domain/approval/approvalStep';
import { openStep } from '../../domain/approval/openStep';
import { roleChoices } from '../../domain/approval/roleHolding';
import { Day } from '../../domain/calendar/day';
import { Answers } from '../../domain/protocol/answer';
import { Route, Term } from '../../domain/protocol/protocol';
import { serviceAddress } from '../approvalService/serviceAddress';
import { peopleRoleColumns } from '../peopleRoles';
import { queryOf } from '../record/recordColumns';
import { Item, ListStore, odataText, Reading } from '../stores/listStore';
import { entryInApproval } from './entryCourse';
import { holdingsIn } from './holdingsIn';

/** What submitting would set off. */
export interface RouteAhead {
  /** The site says where the approval service is. */
  readonly isSetUp: boolean;
  /** All of the route. What their days are due counts from today, and so holds for the first alone. */
  readonly steps: readonly ApprovalStep[];
}

/**
 * Who would decide, as far as a page can tell. Not looked at: who wrote a row of People roles, whose accounts are in use, and who edited the answers; the
 * service does. One request, and one more for holders who were not shown before.
 */
export async function routeAhead(store: ListStore, route: Route, { entryId, answers, submitter, today }: { readonly entryId: number; readonly answers: Answers; readonly submitter: string; readonly today: Day }): Promise<RouteAhead> {
  const roles = Array.from(new Set(route.steps.filter(({ namedBy }) => namedBy === undefined).map(({ role }) => role)));
  const [address, entry, ...rows] = await store.inOneRequest((together) => Promise.all([serviceAddress(together), entryInApproval(together, entryId), ...roles.map((role) => rowsOf(together, role))] as const));
  const holdings = await holdingsIn(store, rows.flat());
  const setting = { place: entry ?? {}, holdings, answers, involvement: { submitter, editors: [], areEditorsKnown: true, deciders: [], disabled: [] }, today };
  return { isSetUp: address !== undefined, steps: route.steps.map((_, at) => openStep(route, at + 1, setting)) };
}

async function rowsOf(store: Pick<Reading, 'items'>, role: Term): Promise<readonly Item[]> {
  const choice = roleChoices[role];
  return choice === undefined ? [] : store.items(peopleRoleColumns.list, { ...queryOf(peopleRoleColumns), filter: `Role eq ${odataText(choice)}`, top: 1000 });
}
