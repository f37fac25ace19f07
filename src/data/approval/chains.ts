import { ChainRecord, positionClaim } from '../../domain/approval/chainRecord';
import { isRecord } from '../../domain/record/plainValue';
import { eachPage } from '../eachPage';
import { ItemRow } from '../itemRow';
import { MalformedRow } from '../malformedRow';
import type { ItemEditing, ItemStore } from '../stores/itemStore';
import { Item, odataText } from '../stores/listStore';

const list = 'Decisions';
const query = { select: ['Id', 'Title', 'Claim', 'Submission', 'Record'], top: 1000 };

export interface KeptRecord {
  readonly id: number;
  /** Of the form. */
  readonly title: string;
  readonly record: ChainRecord;
}

/** Everything that happened to a form, in order. @param submission its name: `12`. */
export async function chainOf(store: Pick<ItemStore, 'items'>, submission: string): Promise<readonly KeptRecord[]> {
  const items = await store.items(list, { ...query, filter: `Submission eq ${odataText(submission)}` });
  return items.map(keptRecord).sort((one, other) => one.record.position - other.record.position);
}

/** Rejects with `conflict` when its place has been taken. @param title of the form, for people who open the list. */
export async function appendRecord(editing: ItemEditing, record: ChainRecord, title: string): Promise<number> {
  const { id = 0 } = await editing.write({
    kind: 'add', list,
    values: { Title: title, Claim: positionClaim(record), Submission: record.submission, What: whatHappened(record), ByName: record.byName, Record: JSON.stringify(record) }
  });
  return id;
}

/** A row of the list as it stands there, for whoever checks all of them: what cannot be read has no record. */
export interface ChainRow {
  readonly id: number;
  readonly claim: string;
  readonly submission: string;
  readonly record: ChainRecord | undefined;
}

export async function allChainRows(store: Pick<ItemStore, 'items'>): Promise<readonly ChainRow[]> {
  const rows: ChainRow[] = [];
  await eachChainRow(store, (row) => rows.push(row));
  return rows;
}

/** In the order in which they were written, of all forms. */
export function eachChainRow(store: Pick<ItemStore, 'items'>, look: (row: ChainRow) => void): Promise<void> {
  return eachPage(store, list, { select: query.select }, (items) => items.forEach((item) =>
    look({ id: Number(item.Id), claim: String(item.Claim), submission: String(item.Submission), record: recordIn(item.Record) })));
}

function keptRecord(item: Item): KeptRecord {
  const row = new ItemRow(list, item);
  const record = recordIn(item.Record);
  if (record === undefined) throw new MalformedRow(list, row.id, 'Record', String(item.Record).slice(0, 100));
  return { id: row.id, title: row.requiredText('Title'), record };
}

/** Of whatever else is wrong with it, its seal tells. */
function recordIn(text: unknown): ChainRecord | undefined {
  try {
    const record: unknown = JSON.parse(String(text));
    return isRecord(record) && typeof record.position === 'number' && isRecord(record.event) ? record as unknown as ChainRecord : undefined;
  } catch {
    return undefined;
  }
}

function whatHappened({ event }: ChainRecord): string {
  switch (event.kind) {
    case 'submitted': return 'Submitted';
    case 'withdrawn': return 'Withdrawn';
    case 'reassigned': return 'Reassigned';
    case 'decided': return { approve: 'Approved', return: 'Returned', reject: 'Rejected' }[event.decision];
  }
}
