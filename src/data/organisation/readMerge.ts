import { MergeFacts, MergePlan, planMerge } from '../../domain/organisation/merge';
import { ListStore } from '../stores/listStore';
import { ReadInvolvement, readInvolvement } from './involvement';
import { organisationById, OrganisationRecord } from './organisationRecords';

/** Which organisation stays, and which one turned out to be the same. */
export interface MergePair {
  readonly keptId: number;
  readonly mergedId: number;
}

/** Both as they stand now, and what merging would do. */
export interface MergeReading {
  readonly kept: OrganisationRecord;
  readonly merged: OrganisationRecord;
  readonly involvementOfMerged: ReadInvolvement;
  readonly facts: MergeFacts;
  readonly plan: MergePlan;
}

/** One request. */
export async function readMerge(store: ListStore, { keptId, mergedId }: MergePair): Promise<MergeReading> {
  const [kept, merged, involvementOfKept, involvementOfMerged] = await store.inOneRequest((reading) => Promise.all([
    organisationById(reading, keptId), organisationById(reading, mergedId), readInvolvement(reading, keptId), readInvolvement(reading, mergedId)
  ]));
  const facts = { kept: kept.values, merged: merged.values, involvementOfKept, involvementOfMerged };
  return { kept, merged, involvementOfMerged, facts, plan: planMerge(facts) };
}
