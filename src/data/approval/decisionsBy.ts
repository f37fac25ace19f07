import { courseOf } from '../../domain/approval/course';
import type { DecidedRecord } from '../../domain/approval/nonceRule';
import { stateByChain } from '../../domain/approval/stateByChain';
import { odataText, type ListStore } from '../stores/listStore';
import { decisionsList, keptRecord, recordQuery, type KeptRecord } from './chains';
import { coursesOfForms } from './coursesOfForms';
import { submittedForms, type SubmittedForm } from './submittedForms';

export interface OwnDecision extends KeptRecord {
  readonly record: DecidedRecord;
}

export interface OwnDecisions {
  /** The newest first. */
  readonly decisions: readonly OwnDecision[];
  /** By their names, in the state that their chains give them. */
  readonly forms: ReadonlyMap<string, SubmittedForm>;
  readonly isMore: boolean;
}

/** The latest decisions of somebody. Three requests, and one for a protocol that the page has not read yet. @param oid directory id. @param most how many. */
export async function decisionsBy(store: ListStore, oid: string, most: number): Promise<OwnDecisions> {
  const filter = `ByOid eq ${odataText(oid)} and (What eq 'Approved' or What eq 'Returned' or What eq 'Rejected')`;
  const items = await store.items(decisionsList, { ...recordQuery, filter, orderBy: { column: 'Id', descending: true }, top: most + 1 });
  const decisions = items.slice(0, most).map(keptRecord).filter(isDecision);
  return { decisions, forms: await formsByChain(store, Array.from(new Set(decisions.map(({ record }) => record.submission)))), isMore: items.length > most };
}

async function formsByChain(store: ListStore, names: readonly string[]): Promise<OwnDecisions['forms']> {
  const [forms, courses] = await Promise.all([submittedForms(store, names), coursesOfForms(store, names.map((name) => ({ id: Number(name), restricted: false })))]);
  return new Map(Array.from(forms, ([name, { head, ...form }]) => [name, { ...form, head: { ...head, state: stateByChain(head.state, courseOf(courses(head).records)) } }]));
}

function isDecision(kept: KeptRecord): kept is OwnDecision {
  return kept.record.event.kind === 'decided';
}
