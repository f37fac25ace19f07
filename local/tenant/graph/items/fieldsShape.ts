import { isLibrary, type List } from '../../lists/list';
import { versionLabel } from '../../items/storedItem';
import type { QueryColumn } from '../../query/column';
import { listFinder } from '../../query/listFinder';
import { refuseOverLookups } from '../../query/limits/lookupThreshold';
import { otherColumn, shownPart } from '../../query/otherColumn';
import { ownColumn } from '../../query/ownColumn';
import type { RequestContext } from '../../requestContext';
import type { Row } from '../../storage/database';
import { graphErrors } from '../graphError';
import type { AskedFields } from './expandedFields';
import { fieldValue } from './fieldValue';
import { namedField, type NamedField } from './namedField';

/** What is read of each item, by the name it gets in the row, and how its `fields` are made from that. */
export interface FieldsShape {
  readonly columns: ReadonlyMap<string, QueryColumn>;
  readonly fields: (row: Row) => Record<string, unknown>;
}

export function fieldsShape(context: RequestContext, list: List, asked: AskedFields): FieldsShape {
  const named = asked === 'none' ? [] : asked === 'all' ? everything(list) : selected(list, asked);
  refuseOverLookups(named.map(({ field }) => field));
  const shown = named.flatMap((each) => {
    const column = columnOf(context, each);
    return column === undefined ? [] : [{ ...each, column, name: nameOf(each) }];
  });
  return {
    columns: new Map(shown.map(({ name, column }) => [name, column])),
    fields: (row) => ({
      '@odata.etag': `"${String(row.GUID)},${Number(row.owshiddenversion)}"`,
      // An empty column is not there at all.
      ...Object.fromEntries(shown.flatMap(({ field, part, name }) => {
        const value = fieldValue(field, part, row[name]);
        return value === undefined ? [] : [[name, value]];
      })),
      ...(asked === 'all' ? { id: String(row.ID), ContentType: isLibrary(list) ? 'Document' : 'Item', _UIVersionString: versionLabel(Number(row._UIVersion)) } : {})
    })
  };
}

const bookkeeping = ['ID', 'GUID', 'owshiddenversion', '_UIVersion', 'ContentTypeId'];

/** Of references the ids; what they show comes to who names it. */
function everything(list: List): readonly NamedField[] {
  return list.fields
    .filter((field) => field.stored && !bookkeeping.includes(field.internalName))
    .map((field) => ({ field, part: field.type === 'Lookup' || field.type === 'User' ? (field.multiple ? 'shown' : 'id') : 'value' }));
}

function selected(list: List, names: readonly string[]): readonly NamedField[] {
  return names.map((name) => {
    const found = namedField(list, name);
    if (found === undefined) throw graphErrors.noSuchField(name);
    return found;
  });
}

function nameOf({ field, part }: NamedField): string {
  if (field.internalName === 'ID') return 'id';
  return part === 'id' ? `${field.internalName}LookupId` : field.internalName;
}

function columnOf(context: RequestContext, { field, part }: NamedField): QueryColumn | undefined {
  const shows = part === 'shown' && !field.multiple;
  return shows ? otherColumn(field, { name: field.internalName, part: shownPart(field) }, shownPart(field), listFinder(context)) : ownColumn(field, { name: field.internalName });
}

