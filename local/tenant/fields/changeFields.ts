import type { Field } from '../lists/field';
import { fieldNamed, type List } from '../lists/list';
import { encodedName } from '../lists/newList';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { itemsTable, keySql } from '../storage/columns';
import { fold } from '../storage/fold';
import { addColumn, createIndex, dropColumn, dropIndex } from '../storage/itemsTables';
import { indexableTypes, mostIndexes, uniqueTypes } from './creatableTypes';

/** Adds a column. `hint` is the internal name that was asked for; else it comes from the title. */
export function addField(context: RequestContext, list: List, wanted: Field, hint: string | undefined, toDefaultView: boolean): Field {
  if (list.fields.some((field) => fold(field.title) === fold(wanted.title) && !field.hidden && !field.builtIn)) throw errors.fieldTaken(wanted.title);
  const internalName = freeName(list, encodedName(hint ?? wanted.title).slice(0, 32), hint !== undefined);
  const field = { ...wanted, internalName, indexed: wanted.indexed || wanted.unique, lookupList: targetOf(context, list, wanted) };
  refuseIndex(list, field);
  context.database.transaction(() => {
    addColumn(context.database, list, field);
    if (field.indexed) createIndex(context.database, list, field);
    const views = toDefaultView ? list.views.map((view) => (view.defaultView ? { ...view, fields: [...view.fields, internalName] } : view)) : list.views;
    context.catalogue.save({ ...list, fields: [...list.fields, field], views });
  });
  return field;
}

export function changeField(context: RequestContext, list: List, before: Field, changes: Partial<Field>): void {
  const after = { ...before, ...changes };
  if (after.unique && !after.indexed) throw errors.uniqueNeedsIndex();
  if (after.indexed && !before.indexed) refuseIndex(list, after);
  if (after.unique && !before.unique) refuseDuplicatesThere(context, list, after);
  if (before.builtIn && (after.hidden !== before.hidden || after.readOnly !== before.readOnly)) throw errors.invalidArgument('This field cannot be changed.');
  context.database.transaction(() => {
    if (after.indexed && !before.indexed) createIndex(context.database, list, after);
    if (!after.indexed && before.indexed) dropIndex(context.database, list, before);
    context.catalogue.save({ ...list, fields: list.fields.map((field) => (field.internalName === before.internalName ? after : field)) });
  });
}

export function removeField(context: RequestContext, list: List, field: Field): void {
  if (field.builtIn) throw errors.notDeletable();
  context.database.transaction(() => {
    dropColumn(context.database, list, field);
    const without = (names: readonly string[]): string[] => names.filter((name) => name !== field.internalName);
    context.catalogue.save({
      ...list,
      fields: list.fields.filter((other) => other.internalName !== field.internalName),
      views: list.views.map((view) => ({ ...view, fields: without(view.fields) }))
    });
  });
}

/** A taken name gets a number, unless it was asked for by name. */
function freeName(list: List, name: string, asked: boolean): string {
  if (asked && fieldNamed(list, name) !== undefined) throw errors.fieldTaken(name);
  for (let suffix = 0; ; suffix++) {
    const candidate = suffix === 0 ? name : `${name}${suffix - 1}`;
    if (!list.fields.some((field) => fold(field.internalName) === fold(candidate))) return candidate;
  }
}

/** A lookup names its list by id, or by its address below the web. */
function targetOf(context: RequestContext, list: List, field: Field): string | null {
  if (field.type !== 'Lookup') return null;
  const named = (field.lookupList ?? '').replace(/[{}]/g, '');
  const target = named === 'Self' ? list : context.catalogue.byId(named) ?? context.catalogue.byUrl(`${list.web.serverRelativeUrl.replace(/\/$/, '')}/${named}`);
  if (target === undefined) throw errors.listIdNotFound();
  if (field.lookupField !== null && fieldNamed(target, field.lookupField) === undefined) throw errors.fieldNotFound(field.lookupField);
  return target.id;
}

function refuseIndex(list: List, field: Field): void {
  if (field.unique && (!uniqueTypes.includes(field.type) || field.multiple)) throw errors.notIndexable(field.title);
  if (!field.indexed) return;
  if (!indexableTypes.includes(field.type) || field.multiple) throw errors.notIndexable(field.title);
  if (list.fields.filter((other) => other.indexed && other.internalName !== field.internalName).length >= mostIndexes) throw errors.tooManyIndexes();
}

function refuseDuplicatesThere(context: RequestContext, list: List, field: Field): void {
  const twice = context.database.get(
    `SELECT 1 FROM ${itemsTable(list)} AS t WHERE ${keySql(field)} IS NOT NULL GROUP BY ${keySql(field)} HAVING count(*) > 1 LIMIT 1`
  );
  if (twice !== undefined) throw errors.duplicatesInList();
}
