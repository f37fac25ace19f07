import type { Field } from '../lists/field';
import { fieldNamed, type List } from '../lists/list';
import { versionLabel, type ItemRow } from '../items/storedItem';
import type { Described } from '../protocol/described';
import type { RequestContext } from '../requestContext';
import { itemsTable, quoted } from '../storage/columns';
import type { SqlValue } from '../storage/database';

/**
 * One version of an item. It has another shape than the item: names with `_x005f_` for an underscore, people and lookups
 * as objects, instants in UTC without their Z.
 */
export function describeVersion(context: RequestContext, list: List, row: ItemRow, isCurrent: boolean): Described {
  const uiVersion = Number(row._UIVersion);
  const fields = list.fields.filter((field) => field.stored && !hiddenFromVersions.includes(field.internalName));
  return {
    type: 'SP.ListItemVersion',
    path: `Web/Lists(guid'${list.id}')/Items(${Number(row.ID)})/Versions(${uiVersion})`,
    properties: {
      ...Object.fromEntries(fields.map((field) => [versionName(field.internalName), versionValue(context, field, row[field.internalName] ?? null)])),
      [versionName('_UIVersionString')]: versionLabel(uiVersion),
      // When this version came to be, which is what the item's Modified said then.
      Created: withoutZ(row.Modified ?? null),
      IsCurrentVersion: isCurrent, VersionId: uiVersion, VersionLabel: versionLabel(uiVersion)
    }
  };
}

const hiddenFromVersions = ['Attachments'];

function versionName(internalName: string): string {
  const encoded = internalName.replace(/_/g, '_x005f_');
  return encoded.startsWith('_') ? `OData_${encoded}` : encoded;
}

function versionValue(context: RequestContext, field: Field, value: SqlValue): unknown {
  if (value === null) return null;
  switch (field.type) {
    case 'DateTime':
      return withoutZ(value);
    case 'Boolean':
      return value === 1;
    case 'ContentTypeId':
      return { StringValue: value };
    case 'MultiChoice':
    case 'URL':
      return JSON.parse(String(value));
    case 'User':
    case 'Lookup':
      return field.multiple ? (JSON.parse(String(value)) as number[]).map((id) => reference(context, field, id)) : reference(context, field, Number(value));
    default:
      return value;
  }
}

function reference(context: RequestContext, field: Field, id: number): Record<string, unknown> {
  if (field.type === 'User') {
    const user = context.principals.byId(id);
    return { LookupId: id, LookupValue: user?.title ?? '', Email: user?.email ?? '' };
  }
  return { LookupId: id, LookupValue: lookupText(context, field, id) };
}

function lookupText(context: RequestContext, field: Field, id: number): unknown {
  const target = field.lookupList === null ? undefined : context.catalogue.byId(field.lookupList);
  const shown = target === undefined || field.lookupField === null ? undefined : fieldNamed(target, field.lookupField);
  if (target === undefined || shown === undefined) return null;
  return context.database.get<{ text: SqlValue }>(`SELECT ${quoted(shown.internalName)} AS text FROM ${itemsTable(target)} WHERE "ID" = ?`, id)?.text ?? null;
}

const withoutZ = (value: SqlValue): string | null => (value === null ? null : String(value).replace(/Z$/, ''));
