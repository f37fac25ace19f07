import { planUndoOf } from '../../domain/import/planUndo';
import { MemberNow, RegisterNow } from '../../domain/import/registerNow';
import { UndoPlan } from '../../domain/import/undoPlan';
import { actionColumns } from '../actions';
import { allItems } from '../allItems';
import { entryColumns } from '../entry';
import { membershipColumns } from '../memberships';
import { organisationColumns } from '../organisations';
import { queryOf } from '../record/recordColumns';
import { storedRecords } from '../record/storedRecord';
import { representativeColumns } from '../representatives';
import { restrictedNoteColumns } from '../restrictedNotes';
import type { Item, ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { listOf } from '../submission/submissionList';
import { isAsImported, plainMemberColumns } from './plainMember';
import { readJournal } from './readJournal';
import { readableOnly } from './stopped';

/**
 * One request for the journal, one for the lists, and more for lists of over a thousand (`allItems`). Rejects with a `StoreError`: `notFound` for an import that nobody knows; with
 * `Interrupted` where its journal is damaged.
 * @param pause lets the page have its turn.
 */
export async function planUndo(store: ListStore, importId: string, pause?: () => Promise<void>): Promise<UndoPlan> {
  const { head, pieces } = readableOnly(await readJournal(store, importId));
  if (head === undefined) throw new StoreError('notFound', `There is no import ${importId}.`);
  return planUndoOf(importId, pieces, await registerNow(store, pause), pause);
}

async function registerNow(store: ListStore, pause?: () => Promise<void>): Promise<RegisterNow> {
  const belonging = { select: ['Id', 'PartnershipId'] };
  const { items: [entries, members, organisations, representatives, notes, forms, restrictedForms, actions] } = await allItems(store, [
    { list: entryColumns.list, query: queryOf(entryColumns) },
    { list: membershipColumns.list, query: { select: plainMemberColumns, withVersion: true } },
    { list: organisationColumns.list, query: queryOf(organisationColumns) },
    { list: representativeColumns.list, query: belonging },
    { list: restrictedNoteColumns.list, query: belonging },
    { list: listOf({ restricted: false }), query: belonging },
    { list: listOf({ restricted: true }), query: belonging },
    { list: actionColumns.list, query: belonging }
  ]);
  return {
    entries: await storedRecords(entryColumns, entries, pause),
    members: members.map(memberNow),
    organisations: await storedRecords(organisationColumns, organisations, pause),
    withRepresentatives: entriesOf(representatives),
    withNotes: entriesOf(notes),
    withForms: entriesOf([...forms, ...restrictedForms]),
    withActions: entriesOf(actions)
  };
}

function memberNow(item: Item): MemberNow {
  return {
    id: Number(item.Id), version: String(item['odata.etag']), isAsImported: isAsImported(item),
    entryId: typeof item.PartnershipId === 'number' ? item.PartnershipId : undefined, organisationId: typeof item.OrganisationId === 'number' ? item.OrganisationId : undefined
  };
}

function entriesOf(items: readonly Item[]): ReadonlySet<number> {
  return new Set(items.flatMap(({ PartnershipId }) => (typeof PartnershipId === 'number' ? [PartnershipId] : [])));
}
