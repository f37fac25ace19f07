import type { Field } from '../../lists/field';
import type { List } from '../../lists/list';
import { refuseDanglingLookups } from '../../items/lookupsExist';
import type { ItemValues } from '../../items/itemStore';
import { restValue } from '../../items/restValue';
import { fieldNamed } from '../../lists/list';
import { refersElsewhere } from '../../query/resolve';
import type { RequestContext } from '../../requestContext';
import { graphErrors } from '../graphError';

/** The values of a body, each checked against its column; unlike SharePoint, Graph refuses what is read-only. */
export function sentFields(context: RequestContext, list: List, sent: unknown): ItemValues {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw graphErrors.badBody();
  const body = sent as Record<string, unknown>;
  const values: Record<string, ItemValues[string]> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@')) continue;
    const field = writable(list, name);
    if (Array.isArray(value)) refuseUntyped(body, name, field);
    values[field.internalName] = restValue(field, value, { verbose: false, timeZone: context.timeZone });
  }
  refuseDanglingLookups(context.database, context.catalogue, list, values);
  return values;
}

/** A lookup or a person is written by its id alone, also where it holds several. */
function writable(list: List, name: string): Field {
  const reference = name.endsWith('LookupId') ? fieldNamed(list, name.slice(0, -'LookupId'.length)) : undefined;
  const field = reference !== undefined && refersElsewhere(reference) ? reference : fieldNamed(list, name);
  if (field === undefined || !field.stored || (refersElsewhere(field) && field !== reference)) throw graphErrors.noSuchField(name);
  if (field.readOnly) throw graphErrors.readOnlyField(name);
  if (field.type === 'URL' || field.type === 'File') throw graphErrors.notWritable(name);
  return field;
}

function refuseUntyped(body: Readonly<Record<string, unknown>>, name: string, field: Field): void {
  const type = refersElsewhere(field) ? 'Collection(Edm.Int32)' : 'Collection(Edm.String)';
  if (body[`${name}@odata.type`] !== type) throw graphErrors.typeMissing(name, type);
}
