import { planUndoOf } from '../../domain/import/planUndo';
import { MemberNow, RegisterNow } from '../../domain/import/registerNow';
import { UndoPlan } from '../../domain/import/undoPlan';
import { partKinds } from '../../domain/partnership/parts';
import { allItems } from '../allItems';
import { Belonging, belongings, idColumn } from '../belongings';
import { entryColumns } from '../entry';
import { membershipColumns } from '../memberships';
import { organisationColumns } from '../organisations';
import { queryOf } from '../record/recordColumns';
import { storedRecords } from '../record/storedRecord';
import type { Item, ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
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

const partLists = belongings.filter(({ kind }) => kind !== 'members');

async function registerNow(store: ListStore, pause?: () => Promise<void>): Promise<RegisterNow> {
  const { items: [entries, members, organisations, ...parts] } = await allItems(store, [
    { list: entryColumns.list, query: queryOf(entryColumns) },
    { list: membershipColumns.list, query: { select: plainMemberColumns, withVersion: true } },
    { list: organisationColumns.list, query: queryOf(organisationColumns) },
    ...partLists.map((each) => ({ list: each.list, query: { select: ['Id', idColumn(each)] } }))
  ]);
  return {
    entries: await storedRecords(entryColumns, entries, pause),
    members: members.map(memberNow),
    organisations: await storedRecords(organisationColumns, organisations, pause),
    withParts: new Map(partKinds.map((kind) => [kind, new Set(partLists.flatMap((each, at) => (each.kind === kind ? entriesOf(each, parts[at]) : [])))]))
  };
}

function memberNow(item: Item): MemberNow {
  return {
    id: Number(item.Id), version: String(item['odata.etag']), isAsImported: isAsImported(item),
    entryId: typeof item.PartnershipId === 'number' ? item.PartnershipId : undefined, organisationId: typeof item.OrganisationId === 'number' ? item.OrganisationId : undefined
  };
}

function entriesOf(belonging: Belonging, items: readonly Item[]): readonly number[] {
  return items.map((item) => item[idColumn(belonging)]).filter((id): id is number => typeof id === 'number');
}
