import { Course } from '../../domain/approval/course';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { stageOfCourse } from '../../domain/approval/stageOfCourse';
import { Place } from '../../domain/approval/seat';
import { entryList } from '../entry';
import { ItemRow } from '../itemRow';
import { projectionsOf } from '../projections';
import type { ItemValues } from '../stores/editing';
import type { ItemStore, ItemWrite } from '../stores/itemStore';

/** As much of an entry as approvals need. */
export interface EntryInApproval extends Place {
  readonly id: number;
  readonly version: string;
  readonly stage: string;
  readonly significance?: string;
}

/** Nothing when it has been deleted. */
export async function entryInApproval(store: Pick<ItemStore, 'items'>, id: number): Promise<EntryInApproval | undefined> {
  const [item] = await store.items(entryList, { select: ['Id', 'Stage', 'Significance', 'Service', 'Directorate'], filter: `Id eq ${id}`, top: 1, withVersion: true });
  if (item === undefined) return undefined;
  const row = new ItemRow(entryList, item);
  return { id, version: row.requiredText('odata.etag'), stage: row.requiredText('Stage'), significance: row.text('Significance'), service: row.text('Service'), directorate: row.text('Directorate') };
}

/** What the register is to show of an entry. */
export interface EntryChange {
  readonly values: ItemValues;
  /** Its stage follows with it: once it has, the stage is people's to change, and so is what was filled in. */
  readonly moves: boolean;
}

/** What the register calls each; nothing while it is not known. */
export const significances: Readonly<Partial<Record<SubmittedContent['significance']['result'], string>>> = { significant: 'Significant', notSignificant: 'Not significant' };

/**
 * What the register shows of the course of an entry's checklist; nothing when it shows that already.
 * @param isNew its stage has not followed yet what happened last.
 */
export function changeOfEntry(entry: EntryInApproval, { state, isCorrected }: Pick<Course, 'state' | 'isCorrected'>, { significance }: SubmittedContent, isNew: boolean): EntryChange | undefined {
  const stage = isNew ? stageOfCourse(state, entry.stage, isCorrected) : undefined;
  const assessed = state === 'Submitted' || state === 'Approved' ? significances[significance.result] : undefined;
  const values: ItemValues = {
    ...(stage !== undefined && { Stage: stage, ...projectionsOf(stage) }),
    ...(assessed !== undefined && assessed !== entry.significance && { Significance: assessed })
  };
  return Object.keys(values).length === 0 ? undefined : { values, moves: stage !== undefined };
}

export function entryToChange({ id, version }: Pick<EntryInApproval, 'id' | 'version'>, values: ItemValues): ItemWrite {
  return { kind: 'change', list: entryList, id, version, values };
}

/** As it is once that has been written, without reading it again. */
export function changedEntry(entry: EntryInApproval, values: ItemValues, version: string): EntryInApproval {
  const { Stage: stage = entry.stage, Significance: significance = entry.significance } = values as { readonly Stage?: string; readonly Significance?: string };
  return { ...entry, version, stage, significance };
}
