import { Day } from '../../domain/calendar/day';
import { ImportFacts } from '../../domain/import/importFacts';
import { indexOrganisations } from '../../domain/organisation/organisationIndex';
import { allItems } from '../allItems';
import { entryColumns } from '../entry';
import { membershipColumns } from '../memberships';
import { knownOrganisationOf, knownOrganisationSelect } from '../organisation/knownOrganisations';
import { organisationColumns } from '../organisations';
import { queryOf } from '../record/recordColumns';
import { storedRecords } from '../record/storedRecord';
import { choicesFor } from '../siteLists';
import { Item, ListStore } from '../stores/listStore';

/**
 * Everything of the register that an import is compared with, as it is now: one request, and more for lists of over a thousand (`allItems`). People are found
 * afterwards (`findImportPeople`), and `claimed` comes from a broken-off import (`brokenOffImport`). Rejects with a `StoreError`.
 * @param alsoCalled what choices are called in the reader's other language (`ImportFacts.alsoCalled`).
 * @param pause lets the page have its turn.
 */
export async function readImportFacts(store: ListStore, today: Day, alsoCalled: ImportFacts['alsoCalled'], pause?: () => Promise<void>): Promise<ImportFacts> {
  const { items: [entries, memberships, organisations], beside: lists = [] } = await allItems(store, [
    { list: entryColumns.list, query: queryOf(entryColumns) },
    { list: membershipColumns.list, query: { select: ['Id', 'PartnershipId', 'OrganisationId'] } },
    { list: organisationColumns.list, query: { select: knownOrganisationSelect } }
  ], (reading) => reading.lists());
  const { sector: sectors = [] } = choicesFor(lists, organisationColumns);
  return {
    today, alsoCalled, sectors, entries: await storedRecords(entryColumns, entries, pause), membersOf: membersOf(memberships),
    organisations: indexOrganisations(organisations.map(knownOrganisationOf)), choices: choicesFor(lists, entryColumns), people: new Map(), claimed: new Map()
  };
}

/** Those whose entry or organisation has been deleted have an empty lookup. */
function membersOf(memberships: readonly Item[]): ReadonlyMap<number, ReadonlySet<number>> {
  const members = new Map<number, Set<number>>();
  for (const { PartnershipId, OrganisationId } of memberships) {
    if (typeof PartnershipId !== 'number' || typeof OrganisationId !== 'number') continue;
    const known = members.get(PartnershipId);
    if (known === undefined) members.set(PartnershipId, new Set([OrganisationId]));
    else known.add(OrganisationId);
  }
  return members;
}
