import { Approver } from '../../domain/approval/roleHolding';
import { Day } from '../../domain/calendar/day';
import { dayOfInstant } from '../day';
import { ItemRow } from '../itemRow';
import { legibleRows } from '../legibleRows';
import { MalformedRow } from '../malformedRow';
import type { ItemStore } from '../stores/itemStore';
import { Item, odataText } from '../stores/listStore';

const list = 'Approval steps';
const query = { select: ['Id', 'Title', 'Submission', 'State', 'Role', 'HolderOid', 'HolderName', 'IsNamed', 'Due', 'Created'], top: 1000 } as const;

/** A step that somebody has to decide, as reminders need it. */
export interface WaitingStep {
  readonly id: string;
  /** Name of the form. */
  readonly submission: string;
  /** Of the form and its entry. */
  readonly title: string;
  readonly role: string;
  readonly holder: Approver;
  readonly isNamed: boolean;
  readonly due: Day;
  readonly opened: Day;
}

/** Of everybody, page after page: memory holds one at a time. All steps are read, since a filter that more than 5,000 items meet is refused, whatever its index. */
export async function* openSteps(store: Pick<ItemStore, 'items'>): AsyncGenerator<readonly WaitingStep[]> {
  for (let after = 0; ;) {
    const page = await store.items(list, { ...query, after });
    yield waitingIn(page.filter(({ State }) => State === 'Open'));
    if (page.length < query.top) return;
    after = Number(page[page.length - 1].Id);
  }
}

/** Of these people, by their directory ids; many requests in few. */
export async function openStepsOf(store: Pick<ItemStore, 'inOneRequest'>, oids: readonly string[]): Promise<readonly (readonly WaitingStep[])[]> {
  const pages = await store.inOneRequest((reading) => Promise.all(oids.map((oid) => reading.items(list, { ...query, filter: `HolderOid eq ${odataText(oid)} and State eq 'Open'` }))));
  return pages.map(waitingIn);
}

/** One that cannot be read keeps nobody from being reminded of the others: setting it right is another job, which tells of it too. */
const waitingIn = (items: readonly Item[]): readonly WaitingStep[] => legibleRows(items, waiting).read.flat();

/** A step that nobody is asked to decide waits for nobody. */
function waiting(item: Item): readonly WaitingStep[] {
  const row = new ItemRow(list, item);
  const [oid, due] = [row.text('HolderOid'), row.day('Due')];
  if (due === undefined) throw new MalformedRow(list, row.id, 'Due', item.Due);
  if (oid === undefined) return [];
  return [{
    id: String(row.id), submission: row.requiredText('Submission'), title: row.requiredText('Title'), role: row.requiredText('Role'), holder: { oid, name: row.text('HolderName') ?? '' }, isNamed: row.yesNo('IsNamed'), due,
    opened: dayOfInstant(row.requiredInstant('Created'))
  }];
}
