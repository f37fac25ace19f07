import { SPCollection, type ISPQueryable } from '@pnp/sp/spqueryable';
import type { ItemQuery } from './listStore';
import { told } from './told';

interface FieldAnswer {
  readonly InternalName: string;
  /** In braces, of a lookup. */
  readonly LookupList?: string;
}

/** What people and the items of every list have. */
const always: readonly string[] = ['Id', 'Title', 'EMail', 'Name'];

/** Of the names that a query selects, those for which the list has no column, or its lookup none in the other list. */
export async function missingColumns(site: ISPQueryable, list: ISPQueryable, { select }: ItemQuery): Promise<readonly string[]> {
  const fields = await fieldsAt(list);
  const ofOthers = new Map<string, ReadonlySet<string>>();
  const missing: string[] = [];
  for (const name of select) {
    const [column, property] = name.split('/');
    const field = fields.find(({ InternalName }) => isColumn(InternalName, column));
    if (field === undefined) missing.push(name);
    else if (property !== undefined && !always.includes(property) && field.LookupList) {
      const id = field.LookupList.replace(/[{}]/g, '');
      const others = ofOthers.get(id) ?? new Set((await fieldsAt(SPCollection(site, `_api/web/lists(guid'${id}')`))).map(({ InternalName }) => InternalName));
      ofOthers.set(id, others);
      if (!others.has(property)) missing.push(name);
    }
  }
  return missing;
}

function fieldsAt(list: ISPQueryable): Promise<readonly FieldAnswer[]> {
  return told(SPCollection(list, 'fields').select('InternalName', 'LookupList')<FieldAnswer[]>());
}

/** REST calls `_UIVersionString` `OData__UIVersionString`, and the id behind the lookup `Partnership` `PartnershipId`. */
function isColumn(internalName: string, selected: string): boolean {
  const name = selected.replace(/^OData_/, '').toLowerCase();
  return [name, name.replace(/id$/, '')].includes(internalName.toLowerCase());
}
