import { KnownOrganisation } from '../../domain/organisation/knownOrganisation';
import { indexOrganisations, OrganisationIndex } from '../../domain/organisation/organisationIndex';
import { ItemRow } from '../itemRow';
import { organisationColumns } from '../organisations';
import { Item, ListStore } from '../stores/listStore';

const pageSize = 5000;
const { list, columns } = organisationColumns;
/** What choosing and comparing need to know of each. */
export const knownOrganisationSelect = ['Id', columns.name, columns.nameCy, columns.reference, columns.sector, columns.significant, columns.town, columns.ended, columns.mergedInto];

const known = new WeakMap<ListStore, Promise<OrganisationIndex>>();

/** Every organisation, for choosing and comparing: one request for up to 5,000 of them, kept as long as the page. A failure is asked for again. */
export function organisationIndex(store: ListStore): Promise<OrganisationIndex> {
  const asked = known.get(store) ?? readAll(store).then(indexOrganisations);
  known.set(store, asked);
  asked.catch(() => { if (known.get(store) === asked) known.delete(store); });
  return asked;
}

export async function knownOrganisations(store: ListStore): Promise<readonly KnownOrganisation[]> {
  return (await organisationIndex(store)).all;
}

/** After a change, or when others may have made some: whoever asks next reads anew. */
export function forgetOrganisations(store: ListStore): void {
  known.delete(store);
}

async function readAll(store: ListStore): Promise<readonly KnownOrganisation[]> {
  const all: KnownOrganisation[] = [];
  let page: readonly Item[] = [];
  do {
    page = await store.items(list, { select: knownOrganisationSelect, top: pageSize, after: all[all.length - 1]?.id });
    all.push(...page.map(knownOrganisationOf));
  } while (page.length === pageSize);
  return all;
}

export function knownOrganisationOf(item: Item): KnownOrganisation {
  const row = new ItemRow(list, item);
  return {
    id: row.id,
    name: row.requiredText(columns.name),
    nameCy: row.text(columns.nameCy),
    reference: row.requiredText(columns.reference),
    sector: row.text(columns.sector),
    significant: row.yesNo(columns.significant),
    town: row.text(columns.town),
    endedOn: row.day(columns.ended),
    mergedInto: row.text(columns.mergedInto)
  };
}
