import { ChainRecord, positionClaim, Turn, turnClaim } from '../../domain/approval/chainRecord';
import { isWellFormed } from '../../domain/approval/wellFormed';
import { isRecord } from '../../domain/record/plainValue';
import { ItemRow } from '../itemRow';
import { MalformedRow } from '../malformedRow';
import type { ItemEditing, ItemStore } from '../stores/itemStore';
import { anyOf, Item, odataText } from '../stores/listStore';

export const decisionsList = 'Decisions';
const list = decisionsList;
/** What `keptRecord` reads. */
export const recordQuery = { select: ['Id', 'Title', 'Claim', 'Submission', 'Record'], top: 1000 };

export interface KeptRecord {
  readonly id: number;
  /** Of the form, or of what else it is about. */
  readonly title: string;
  readonly record: ChainRecord;
}

/** All of a chain, in order. @param submission its name: `12`. */
export async function chainOf(store: Pick<ItemStore, 'items'>, submission: string): Promise<readonly KeptRecord[]> {
  const items = await store.items(list, { ...recordQuery, filter: `Submission eq ${odataText(submission)}` });
  return items.map(keptRecord).sort((one, other) => one.record.position - other.record.position);
}

/** A chain as far as it can be read. */
export interface LegibleChain {
  /** In order. */
  readonly records: readonly ChainRecord[];
  /** Of the form, or of what else it is about. */
  readonly title?: string;
  /** False where there are records that cannot be read. */
  readonly isLegible: boolean;
}

/** Several chains by their names, for whoever shows them: a damaged one keeps no other from being shown. Few enough for one filter. */
export async function chainsOf(store: Pick<ItemStore, 'items'>, submissions: readonly string[]): Promise<ReadonlyMap<string, LegibleChain>> {
  const items = await store.items(list, { ...recordQuery, filter: anyOf('Submission', submissions), top: 5000 });
  return new Map(submissions.map((submission) => [submission, legibleChain(items.filter(({ Submission }) => Submission === submission))]));
}

/** One of them. */
export async function legibleChainOf(store: Pick<ItemStore, 'items'>, submission: string): Promise<LegibleChain> {
  return legibleChain(await store.items(list, { ...recordQuery, filter: `Submission eq ${odataText(submission)}` }));
}

function legibleChain(items: readonly Item[]): LegibleChain {
  const records = items.flatMap(({ Record }) => recordIn(Record) ?? []).sort((one, other) => one.position - other.position);
  return { records, title: items.map(({ Title }) => Title).find((title): title is string => typeof title === 'string'), isLegible: records.length === items.length };
}

/** Rejects with `conflict` when its place, or the nonce of a decision, has been taken. @param title of the form, for people who open the list. */
export async function appendRecord(editing: ItemEditing, record: ChainRecord, title: string): Promise<number> {
  const { id = 0 } = await editing.write({
    kind: 'add', list,
    values: { Title: title, ...shownOf(record), Record: JSON.stringify(record) }
  });
  return id;
}

/** Whether somebody has decided with this nonce, on whichever form. */
export async function isNonceTaken(store: Pick<ItemStore, 'items'>, nonce: string): Promise<boolean> {
  return (await store.items(list, { select: ['Id'], filter: `Attempt eq ${odataText(nonceClaim(nonce))}`, top: 1 })).length > 0;
}

/** Name of the form that was submitted in this turn; nothing while nobody has taken it. @param entry its id. */
export async function holderOfTurn(store: Pick<ItemStore, 'items'>, entry: number, turn: Turn): Promise<string | undefined> {
  const [item] = await store.items(list, { select: ['Id', 'Submission'], filter: `Attempt eq ${odataText(turnClaim(entry, turn))}`, top: 1 });
  return item === undefined ? undefined : String(item.Submission);
}

/** Columns in which the list shows of a record what people read, sort and filter by. Nothing is decided by them. */
const shownColumns = ['Claim', 'Attempt', 'Submission', 'What', 'ByOid', 'ByName'] as const;
type ShownColumn = (typeof shownColumns)[number];

function shownOf(record: ChainRecord): Readonly<Record<ShownColumn, string>> {
  return { Claim: positionClaim(record), Attempt: attemptOf(record), Submission: record.submission, What: whatHappened(record), ByOid: record.by, ByName: record.byName };
}

const nonceClaim = (nonce: string): string => `nonce:${nonce}`;

/** Unique in the list, across chains: a nonce stands for one decision on one form, and a turn for one time that a form of its kind was submitted. */
function attemptOf(record: ChainRecord): string {
  const { event } = record;
  if (event.kind === 'decided') return nonceClaim(event.nonce);
  return event.kind === 'submitted' && event.turn ? turnClaim(event.entry.id, event.turn) : `place:${positionClaim(record)}`;
}

/** A row of the list as it stands there, for whoever checks all of them: what cannot be read has no record. */
export interface ChainRow {
  readonly id: number;
  readonly claim: string;
  readonly submission: string;
  readonly record: ChainRecord | undefined;
}

/** A column that shows something else than the record says. */
export interface DifferentColumn {
  readonly column: ShownColumn;
  readonly shown: string;
  readonly sealed: string;
}

export interface ComparedRow extends ChainRow {
  readonly different: readonly DifferentColumn[];
}

/** All rows, page after page, in the order in which they were written. @param after only those with a higher id. */
export async function* chainPages(store: Pick<ItemStore, 'items'>, after = 0): AsyncGenerator<readonly ChainRow[]> {
  for await (const page of itemPages(store, recordQuery.select, after)) yield page.map(rowOf);
}

/** Of all chains, each held against its record. */
export async function allChainRows(store: Pick<ItemStore, 'items'>): Promise<readonly ComparedRow[]> {
  const rows: ComparedRow[] = [];
  for await (const page of itemPages(store, Array.from(new Set([...recordQuery.select, ...shownColumns])), 0)) rows.push(...page.map(comparedRow));
  return rows;
}

async function* itemPages(store: Pick<ItemStore, 'items'>, select: readonly string[], after: number): AsyncGenerator<readonly Item[]> {
  let last = after;
  for (let page: readonly Item[] | undefined; page === undefined || page.length === recordQuery.top;) {
    page = await store.items(list, { ...recordQuery, select, after: last });
    last = Number(page[page.length - 1]?.Id ?? last);
    yield page;
  }
}

/** An empty column is an empty text. */
function comparedRow(item: Item): ComparedRow {
  const row = rowOf(item);
  if (row.record === undefined) return { ...row, different: [] };
  const sealed = shownOf(row.record);
  const columns = shownColumns.map((column) => ({ column, shown: String(item[column] ?? ''), sealed: sealed[column] }));
  return { ...row, different: columns.filter((each) => each.shown !== each.sealed) };
}

/** Those of one chain. */
export async function chainRows(store: Pick<ItemStore, 'items'>, submission: string): Promise<readonly ChainRow[]> {
  return (await store.items(list, { ...recordQuery, filter: `Submission eq ${odataText(submission)}` })).map(rowOf);
}

/** The place that a row claims in its chain. */
export function placeIn({ claim }: Pick<ChainRow, 'claim'>): number {
  return Number(claim.split('#')[1]);
}

function rowOf(item: Item): ChainRow {
  return { id: Number(item.Id), claim: String(item.Claim), submission: String(item.Submission), record: recordIn(item.Record) };
}

export function keptRecord(item: Item): KeptRecord {
  const row = new ItemRow(list, item);
  const record = recordIn(item.Record);
  if (record === undefined) throw new MalformedRow(list, row.id, 'Record', String(item.Record).slice(0, 100));
  return { id: row.id, title: row.requiredText('Title'), record };
}

/** Of whatever else is wrong with it, its seal tells. */
function recordIn(text: unknown): ChainRecord | undefined {
  try {
    const record: unknown = JSON.parse(String(text));
    return isRecord(record) && isWellFormed(record as unknown as ChainRecord) ? record as unknown as ChainRecord : undefined;
  } catch {
    return undefined;
  }
}

function whatHappened({ event }: ChainRecord): string {
  switch (event.kind) {
    case 'submitted': return 'Submitted';
    case 'withdrawn': return 'Withdrawn';
    case 'reassigned': return 'Reassigned';
    case 'recorded': return 'Recorded';
    case 'adopted': return 'Adopted';
    case 'decided': return { approve: 'Approved', return: 'Returned', reject: 'Rejected' }[event.decision];
  }
}
