import { restName, type Field } from '../lists/field';
import { itemType, type List } from '../lists/list';
import { errors } from '../protocol/errors';
import type { ItemValues } from './itemStore';
import { restValue, type ValueForm } from './restValue';

/** The values of a request's body, each checked against its column; a name that the list does not know is refused. */
export function itemValues(list: List, body: Readonly<Record<string, unknown>>, form: ValueForm): ItemValues {
  const values: Record<string, ItemValues[string]> = {};
  for (const [name, sent] of Object.entries(body)) {
    if (isAnnotation(name)) continue;
    const field = writable(list, name);
    if (field === undefined) throw errors.noSuchProperty(name, itemType(list));
    // Read-only columns are passed over, as SharePoint does.
    if (!field.readOnly) values[field.internalName] = restValue(field, sent, form);
  }
  return values;
}

const isAnnotation = (name: string): boolean => name === '__metadata' || name.includes('.') || name.includes('@');

function writable(list: List, name: string): Field | undefined {
  const byRestName = fieldsByRestName(list);
  return byRestName.get(name);
}

const known = new WeakMap<readonly Field[], Map<string, Field>>();

/** Bulk loading asks for every value: the map of names is kept as long as the list's columns are. */
function fieldsByRestName(list: List): Map<string, Field> {
  const kept = known.get(list.fields);
  if (kept !== undefined) return kept;
  const names = new Map(list.fields.filter((field) => field.stored).map((field) => [restName(field), field]));
  const id = names.get('ID');
  if (id !== undefined) names.set('Id', id);
  known.set(list.fields, names);
  return names;
}
