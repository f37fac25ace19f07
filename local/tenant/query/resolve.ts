import { typeAsString, type Field } from '../lists/field';
import { fieldNamed, type List } from '../lists/list';
import type { QueryColumn } from './column';
import type { FieldPath } from './filter';
import { otherColumn, shownPart, type ListOfId } from './otherColumn';
import { ownColumn } from './ownColumn';
import { camlNotUnderstood, expandMissing, fieldTypesNotInstalled, noSuchColumn, noSuchProperty, notFilterable } from './refusals';

/** Finds the column that a path of the query means, or throws what SharePoint answers. */
export type Resolve = (path: FieldPath) => QueryColumn;

/**
 * The names of REST: `AssignedId` is the id, `Assigned/Title` needs `$expand=Assigned`, and a name that begins with
 * an underscore is written `OData__…`.
 */
export function restColumns(list: List, expanded: readonly string[], listOfId: ListOfId): Resolve {
  return (path) => {
    const field = restField(list, path.name);
    if (field) return path.part === undefined ? plain(field, path) : part(field, path, path.part);
    const reference = path.name.endsWith('Id') ? fieldNamed(list, path.name.slice(0, -2)) : undefined;
    if (reference && refersElsewhere(reference) && path.part === undefined) return own(reference, path);
    throw noSuchColumn(path.name);
  };

  function plain(field: Field, path: FieldPath): QueryColumn {
    if (refersElsewhere(field) && field.stored) throw expandMissing(path.name, path.name);
    // CAML can ask whether these are empty; REST cannot use them at all.
    if (field.type === 'Note' || field.type === 'URL') throw notFilterable(field.internalName, typeAsString(field));
    return own(field, path);
  }

  function part(field: Field, path: FieldPath, name: string): QueryColumn {
    if (!refersElsewhere(field) || !expanded.includes(field.internalName)) throw expandMissing(`${path.name}/${name}`, path.name);
    const column = otherColumn(field, path, name, listOfId);
    if (!column) throw noSuchProperty(name);
    return column;
  }
}

/** The names of CAML: a lookup means what it shows, unless the reference says LookupId. */
export function camlColumns(list: List, listOfId: ListOfId): Resolve {
  return (path) => {
    const field = camlField(list, path.name);
    if (!refersElsewhere(field) || !field.stored) {
      if (path.part !== undefined) throw camlNotUnderstood();
      return own(field, path);
    }
    if (path.part === 'Id' || field.multiple) return own(field, path);
    const column = otherColumn(field, path, shownPart(field), listOfId);
    if (!column) throw fieldTypesNotInstalled();
    return column;
  };
}

/** The field of a name as REST writes it. */
export function restField(list: List, name: string): Field | undefined {
  const internalName = name === 'Id' ? 'ID' : name.replace(/^OData__/, '_');
  return fieldNamed(list, internalName);
}

/** By internal name or guid; the columns that link to an item show its title, those that link to a file its name. */
export function camlField(list: List, name: string): Field {
  const id = name.replace(/[{}]/g, '').toLowerCase();
  const found = fieldNamed(list, name.startsWith('LinkTitle') ? 'Title' : name.startsWith('LinkFilename') ? 'FileLeafRef' : name) ?? list.fields.find((field) => field.id.toLowerCase() === id);
  if (!found) throw fieldTypesNotInstalled();
  return found;
}

export const refersElsewhere = (field: Field): boolean => field.type === 'Lookup' || field.type === 'User';

function own(field: Field, path: FieldPath): QueryColumn {
  const column = ownColumn(field, path);
  if (!column) throw notFilterable(field.internalName, typeAsString(field));
  return column;
}
