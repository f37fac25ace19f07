import { formByChain } from '../../domain/approval/formByChain';
import type { DecidedRecord } from '../../domain/approval/nonceRule';
import { legibleRows } from '../legibleRows';
import type { Page } from '../page';
import { odataText, type ListStore } from '../stores/listStore';
import { decisionsList, keptRecord, recordQuery, type KeptRecord } from './chains';
import { coursesOfForms } from './coursesOfForms';
import { submittedForms, type SubmittedForm } from './submittedForms';

export interface OwnDecision extends KeptRecord {
  readonly record: DecidedRecord;
  /** In the state that its chain gives it. Absent when it has been deleted. */
  readonly submitted?: SubmittedForm;
  /** The form's record is seen to be damaged. */
  readonly isDamaged?: boolean;
}

const pageSize = 25;

/** The decisions of somebody, the newest first. Three requests, and one for a protocol that the page has not read yet. @param oid directory id. @param before `next` of the page before. */
export async function decisionsBy(store: ListStore, oid: string, before?: number): Promise<Page<OwnDecision>> {
  const filter = `ByOid eq ${odataText(oid)} and (What eq 'Approved' or What eq 'Returned' or What eq 'Rejected')`;
  const items = await store.items(decisionsList, { ...recordQuery, filter, orderBy: { column: 'Id', descending: true }, top: pageSize + 1, after: before });
  const { read, illegible } = legibleRows(items.slice(0, pageSize), keptRecord);
  const decisions = read.filter(isDecision);
  const forms = await formsByChain(store, Array.from(new Set(decisions.map(({ record }) => record.submission))));
  return {
    items: decisions.map((decision) => ({ ...decision, ...forms.get(decision.record.submission) })),
    ...(illegible.length > 0 && { illegible: illegible.length }),
    ...(items.length > pageSize && { next: Number(items[pageSize - 1].Id) })
  };
}

async function formsByChain(store: ListStore, names: readonly string[]): Promise<ReadonlyMap<string, Pick<OwnDecision, 'submitted' | 'isDamaged'>>> {
  const [forms, courses] = await Promise.all([submittedForms(store, names), coursesOfForms(store, names.map((name) => ({ id: Number(name), restricted: false })))]);
  return new Map(Array.from(forms, ([name, submitted]) => {
    const { form: head, standing } = formByChain(submitted.head, courses(submitted.head));
    return [name, { submitted: { ...submitted, head }, isDamaged: standing === 'damaged' }];
  }));
}

function isDecision(kept: KeptRecord): kept is KeptRecord & { readonly record: DecidedRecord } {
  return kept.record.event.kind === 'decided';
}
