import type { Field } from '../../lists/field';
import { itemType, type List } from '../../lists/list';
import { Entity } from '../../protocol/answer';
import type { Row, SqlValue } from '../../storage/database';
import { otherColumn, type ListOfId } from '../otherColumn';
import { expandMissing, noSuchProperty } from '../refusals';
import type { PropertyWriter } from './itemShape';

/**
 * `$select=Assigned/Title,Assigned/EMail&$expand=Assigned`. An empty reference has no property at all, as in SharePoint.
 * Of lookups with several values only the ids are read.
 */
export function expandedReference(field: Field, parts: readonly string[], listOfId: ListOfId): PropertyWriter {
  if (field.multiple) throw expandMissing(`${field.internalName}/${parts[0]}`, field.internalName);
  const columns = parts.map((part) => {
    const column = otherColumn(field, { name: field.internalName, part }, part, listOfId);
    if (!column) throw noSuchProperty(part);
    return { part, name: `${field.internalName}/${part}`, column };
  });
  const id = otherColumn(field, { name: field.internalName, part: 'Id' }, 'Id', listOfId);
  const idName = `${field.internalName}/Id`;
  const entity = entityMaker(field, listOfId);
  return {
    columns: [...columns.map(({ name, column }) => [name, column] as const), ...(id ? [[idName, id] as const] : [])],
    fields: [field],
    write(row: Row, into) {
      const target: SqlValue = row[idName];
      if (target === null) return;
      into[field.internalName] = entity(Number(target), Object.fromEntries(columns.map(({ part, name }) => [part, row[name]])));
    }
  };
}

function entityMaker(field: Field, listOfId: ListOfId): (id: number, properties: Record<string, unknown>) => Entity {
  const other: List | undefined = field.type === 'Lookup' && field.lookupList !== null ? listOfId(field.lookupList) : undefined;
  if (other) return (id, properties) => new Entity(itemType(other), `Web/Lists(guid'${other.id}')/Items(${id})`, properties);
  return (id, properties) => new Entity('SP.Data.UserInfoItem', `Web/SiteUserInfoList/Items(${id})`, properties);
}
