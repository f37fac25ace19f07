import type { DecidedRecord } from '../../domain/approval/nonceRule';
import { odataText, type ListStore } from '../stores/listStore';
import { decisionsList, keptRecord, recordQuery, type KeptRecord } from './chains';
import { submittedForms, type SubmittedForm } from './submittedForms';

export interface OwnDecision extends KeptRecord {
  readonly record: DecidedRecord;
}

export interface OwnDecisions {
  /** The newest first. */
  readonly decisions: readonly OwnDecision[];
  /** By their names. */
  readonly forms: ReadonlyMap<string, SubmittedForm>;
  readonly isMore: boolean;
}

/** The latest decisions of somebody. Two requests, and one for a protocol that the page has not read yet. @param oid directory id. @param most how many. */
export async function decisionsBy(store: ListStore, oid: string, most: number): Promise<OwnDecisions> {
  const filter = `ByOid eq ${odataText(oid)} and (What eq 'Approved' or What eq 'Returned' or What eq 'Rejected')`;
  const items = await store.items(decisionsList, { ...recordQuery, filter, orderBy: { column: 'Id', descending: true }, top: most + 1 });
  const decisions = items.slice(0, most).map(keptRecord).filter(isDecision);
  return { decisions, forms: await submittedForms(store, decisions.map(({ record }) => record.submission)), isMore: items.length > most };
}

function isDecision(kept: KeptRecord): kept is OwnDecision {
  return kept.record.event.kind === 'decided';
}
