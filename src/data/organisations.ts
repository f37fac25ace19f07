import { OrganisationFieldName, organisationFields } from '../domain/organisation/organisationField';
import { RecordColumns } from './record/recordColumns';
import { ListStore } from './stores/listStore';

const list = 'Organisations';

export const organisationColumns: RecordColumns<OrganisationFieldName> = {
  list,
  fields: organisationFields,
  columns: {
    name: 'Title', nameCy: 'NameCy', reference: 'Reference', sector: 'Sector', significant: 'Significant', compact: 'Compact', town: 'Town', website: 'Website',
    email: 'Email', telephone: 'Telephone', ended: 'EndedDate', mergedInto: 'MergedInto', notes: 'Notes'
  }
};

/** SharePoint takes at most 500 values in one `In`. */
const valuesAtOnce = 500;

/** Sector of each organisation that has one, by its id. One request for up to 500 organisations. */
export async function sectorsOf(store: ListStore, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const sectors = new Map<number, string>();
  for (let start = 0; start < ids.length; start += valuesAtOnce) {
    const { rows } = await store.rows(list, { viewXml: viewOf(ids.slice(start, start + valuesAtOnce)) });
    for (const row of rows) {
      if (typeof row.Sector === 'string' && row.Sector !== '') {
        sectors.set(Number(row.ID), row.Sector);
      }
    }
  }
  return sectors;
}

function viewOf(ids: readonly number[]): string {
  const values = ids.map((id) => `<Value Type='Counter'>${id}</Value>`).join('');
  return `<View><ViewFields><FieldRef Name='ID'/><FieldRef Name='Sector'/></ViewFields>` +
    `<Query><Where><In><FieldRef Name='ID'/><Values>${values}</Values></In></Where></Query><RowLimit>${valuesAtOnce}</RowLimit></View>`;
}
