import { submissionName } from '../../domain/approval/submittedContent';
import type { SubmissionHead } from '../../domain/submission/submission';
import { entryList } from '../entry';
import { MalformedRow } from '../malformedRow';
import { Item, ListStore, odataText } from '../stores/listStore';
import { headOf, headQuery } from '../submission/submissionHead';
import { listOf } from '../submission/submissionList';
import { inChunks } from '../inChunks';

const list = listOf({ restricted: false });

/** Names of the forms of an officer that are being decided on. */
export async function formsOfOfficer(store: Pick<ListStore, 'items'>, oid: string): Promise<readonly string[]> {
  return namesIn(await store.items(list, { select: ['Id'], filter: `OfficerOid eq ${odataText(oid)} and State eq 'Submitted'`, top: 5000 }));
}

/** Names of the forms of a service's entries that are being decided on. */
export async function formsOfService(store: ListStore, service: string): Promise<readonly string[]> {
  const entries = await store.items(entryList, { select: ['Id'], filter: `Service eq ${odataText(service)}`, top: 5000 });
  return namesIn(await inChunks(store, entries.map(({ Id }) => Number(Id)), (together, ids) => {
    const ofEntries = ids.map((id) => `PartnershipId eq ${id}`).join(' or ');
    return together.items(list, { select: ['Id'], filter: `(${ofEntries}) and State eq 'Submitted'`, top: 5000 });
  }));
}

/** Forms by their names, as far as they are there and can be read. Restricted ones cannot be submitted. */
export async function formsNamed(store: ListStore, names: readonly string[]): Promise<ReadonlyMap<string, SubmissionHead>> {
  const ids = Array.from(new Set(names)).map(Number).filter(Number.isSafeInteger);
  const items = await inChunks(store, ids, (together, some) => together.items(list, { ...headQuery, filter: some.map((id) => `Id eq ${id}`).join(' or '), top: 100 }));
  return new Map(items.flatMap((item) => readable(item)).map((head) => [submissionName(head), head]));
}

/** One that is damaged keeps no other from being shown. */
function readable(item: Item): readonly SubmissionHead[] {
  try {
    return [headOf(false, item)];
  } catch (error) {
    if (error instanceof MalformedRow) return [];
    throw error;
  }
}

const namesIn = (items: readonly Item[]): readonly string[] => items.map(({ Id }) => submissionName({ id: Number(Id), restricted: false }));
