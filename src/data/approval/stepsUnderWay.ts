import type { Term } from '../../domain/protocol/protocol';
import type { Day } from '../../domain/calendar/day';
import { instantOfDay } from '../day';
import { ItemRow } from '../itemRow';
import { LegibleRows, legibleRows } from '../legibleRows';
import type { Page } from '../page';
import { Item, ItemQuery, ListStore, odataText } from '../stores/listStore';
import { sharePointCodes, StoreError } from '../stores/storeError';
import { inOrder, KeptStep, stepOf, stepQuery, stepsList } from './approvalSteps';
import { formsOfOfficer, formsOfService } from './formsUnderWay';
import { inChunks } from '../inChunks';

/** A step that somebody has to decide, or that nobody can. */
export interface StepUnderWay extends KeptStep {
  /** Form and entry, as the list has it. */
  readonly title: string;
  readonly openedAt: string;
}

export interface StepsAsked {
  /** Only those that nobody can decide. */
  readonly isException?: boolean;
  /** Directory id of the forms' officer. */
  readonly officer?: string;
  readonly service?: string;
  readonly role?: Term;
  /** Those that were due before this day. */
  readonly dueBefore?: Day;
}

const pageSize = 50;
const walkSize = 1000;
/** What `stepUnderWay` reads. */
export const stepUnderWayQuery = { select: [...stepQuery.select, 'Title', 'Created'], withVersion: true } as const satisfies ItemQuery;

/** Those that wait, the one opened first in front. One request as a rule. @param after `next` of the page before. */
export async function stepsUnderWay(store: ListStore, asked: StepsAsked, after = 0): Promise<Page<StepUnderWay>> {
  if (asked.officer !== undefined || asked.service !== undefined) return ofForms(store, await formsAsked(store, asked), asked, after);
  try {
    const items = await store.items(stepsList, { ...stepUnderWayQuery, filter: filterOf(asked), top: pageSize, after });
    return pageOf(items, items.length === pageSize);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== sharePointCodes.listViewThreshold) throw error;
    return walk(store, asked, after);
  }
}

/** Of one form, in the order in which they were opened; those that are over too. */
export async function stepsOfForm(store: Pick<ListStore, 'items'>, form: string): Promise<LegibleRows<StepUnderWay>> {
  const { read, illegible } = legibleRows(await store.items(stepsList, { ...stepUnderWayQuery, filter: `Submission eq ${odataText(form)}`, top: 1000 }), stepUnderWay);
  return { read: inOrder(read), illegible };
}

async function formsAsked(store: ListStore, { officer, service }: StepsAsked): Promise<readonly string[]> {
  const [own, ofService] = await Promise.all([officer === undefined ? undefined : formsOfOfficer(store, officer), service === undefined ? undefined : formsOfService(store, service)]);
  return own === undefined || ofService === undefined ? own ?? ofService ?? [] : own.filter((form) => ofService.includes(form));
}

async function ofForms(store: ListStore, forms: readonly string[], asked: StepsAsked, after: number): Promise<Page<StepUnderWay>> {
  const found = await inChunks(store, forms, (together, some) => together.items(stepsList, { ...stepUnderWayQuery, filter: some.map((form) => `Submission eq ${odataText(form)}`).join(' or '), top: 1000 }));
  const waiting = found.filter((item) => idOf(item) > after && isAsked(item, asked)).sort((one, other) => idOf(one) - idOf(other));
  return pageOf(waiting.slice(0, pageSize), waiting.length > pageSize);
}

/** Where more steps are open than SharePoint finds by an index: through the whole list, which it always allows. */
async function walk(store: ListStore, asked: StepsAsked, after: number): Promise<Page<StepUnderWay>> {
  const found: Item[] = [];
  for (let from = after; ;) {
    const read = await store.items(stepsList, { ...stepUnderWayQuery, top: walkSize, after: from });
    found.push(...read.filter((item) => isAsked(item, asked)));
    if (found.length > pageSize) return pageOf(found.slice(0, pageSize), true);
    if (read.length < walkSize) return pageOf(found, false);
    from = idOf(read[read.length - 1]);
  }
}

function pageOf(items: readonly Item[], hasNext: boolean): Page<StepUnderWay> {
  const { read, illegible } = legibleRows(items, stepUnderWay);
  return { items: read, ...(illegible.length > 0 && { illegible: illegible.length }), ...(hasNext && { next: idOf(items[items.length - 1]) }) };
}

function filterOf({ isException = false, role, dueBefore }: StepsAsked): string {
  return [
    isException ? "State eq 'Exception'" : "(State eq 'Open' or State eq 'Exception')",
    dueBefore !== undefined && `Due lt datetime'${instantOfDay(dueBefore)}'`,
    role !== undefined && `Role eq ${odataText(role)}`
  ].filter(Boolean).join(' and ');
}

/** The same, of what has been read. */
function isAsked({ State, Role, Due }: Item, { isException = false, role, dueBefore }: StepsAsked): boolean {
  const isWaiting = State === 'Exception' || (State === 'Open' && !isException);
  return isWaiting && (role === undefined || Role === role) && (dueBefore === undefined || Date.parse(String(Due)) < Date.parse(instantOfDay(dueBefore)));
}

const idOf = (item: Item): number => Number(item.Id);

export function stepUnderWay(item: Item): StepUnderWay {
  const row = new ItemRow(stepsList, item);
  return { ...stepOf(item), title: row.requiredText('Title'), openedAt: row.requiredInstant('Created') };
}
