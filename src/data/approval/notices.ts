import { NoticeProblem, noticeProblems } from '../../domain/notification/notice';
import { choiceOfProblem } from '../notification/ledger';
import { Item, ItemQuery, ListStore } from '../stores/listStore';
import { ItemRow } from '../itemRow';
import type { Page } from '../page';

/** A mail about an approval, as the ledger tells it. */
export interface Notice {
  readonly id: number;
  /** Form and entry. */
  readonly about: string;
  /** Choices of the list, as they stand there. */
  readonly kind: string;
  readonly state: string;
  /** Why it was not sent. */
  readonly problem?: NoticeProblem;
  readonly to?: string;
  readonly toOid?: string;
  /** Id of the form it is about. */
  readonly form?: number;
  /** Id of the step. */
  readonly step?: number;
  /** UTC. */
  readonly sentAt?: string;
  readonly createdAt: string;
  readonly attempts: number;
  /** Which time of sending it is, from 1. */
  readonly sending: number;
}

export const noticesList = 'Notifications';

const pageSize = 50;
const query = { select: ['Id', 'Title', 'Kind', 'State', 'Problem', 'ToOid', 'ToName', 'Submission', 'Step', 'SentAt', 'Created', 'Attempts', 'Sending'], orderBy: { column: 'Id', descending: true }, top: pageSize } as const satisfies ItemQuery;

/** The newest first. One request. @param before `next` of the page before. */
export async function notices(store: Pick<ListStore, 'items'>, isFailed: boolean, before?: number): Promise<Page<Notice>> {
  const items = await store.items(noticesList, { ...query, after: before, ...(isFailed && { filter: "State eq 'Failed'" }) });
  return {
    // One row of the list is no notice: it keeps how far the worker has come.
    items: items.filter(({ State }) => typeof State === 'string' && State !== '').map(noticeOf),
    ...(items.length === pageSize && { next: Number(items[items.length - 1].Id) })
  };
}

function noticeOf(item: Item): Notice {
  const row = new ItemRow(noticesList, item);
  return {
    id: row.id, about: row.requiredText('Title'), kind: row.text('Kind') ?? '', state: row.requiredText('State'), problem: noticeProblems.find((each) => choiceOfProblem[each] === item.Problem), to: row.text('ToName'), toOid: row.text('ToOid'),
    form: idIn(row.text('Submission')), step: idIn(row.text('Step')), sentAt: row.instant('SentAt'), createdAt: row.requiredInstant('Created'), attempts: row.number('Attempts') ?? 0, sending: row.number('Sending') ?? 1
  };
}

const idIn = (text: string | undefined): number | undefined => (text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);
