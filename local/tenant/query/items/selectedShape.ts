import type { Field } from '../../lists/field';
import { fieldNamed, type List } from '../../lists/list';
import { errors } from '../../protocol/errors';
import type { Selection } from '../odata/parseSelect';
import type { ListOfId } from '../otherColumn';
import { expandMissing, noSuchProperty } from '../refusals';
import { refersElsewhere, restField } from '../resolve';
import { asText } from './asText';
import { isDerived } from './derivedValue';
import { expandedReference } from './expanded';
import { derived, fixed, itemHead, ItemShape, stored, type PropertyWriter } from './itemShape';
import type { DateForm } from './restValueOf';
import { named } from '../../protocol/named';

export interface ShapeOptions {
  readonly dates: DateForm;
  readonly listOfId: ListOfId;
}

/** The shape that `$select` and `$expand` ask for. */
export function selectedShape(list: List, selection: Selection, options: ShapeOptions): ItemShape {
  return new ItemShape(list, [
    ...(selection.everything ? everything(list, options.dates) : []),
    ...selection.fields.filter((path) => path.part === undefined).flatMap((path) => selected(list, path.name, selection, options)),
    ...expansions(list, selection, options)
  ]);
}

/** What a plain read gives: all columns but the item's own bookkeeping. Lookups and persons are there as ids. */
function everything(list: List, dates: DateForm): readonly PropertyWriter[] {
  const shown = (field: Field): boolean =>
    field.internalName === '_UIVersionString' || (field.stored && !['owshiddenversion', '_UIVersion', 'FileLeafRef'].includes(field.internalName));
  return [
    itemHead,
    ...list.fields.filter(shown).map((field) => (field.stored ? stored(field, dates) : derived('OData__UIVersionString', field.internalName, list))),
    fixed('OData__ColorTag', () => null)
  ];
}

/** Asked for either of Id and ID, SharePoint gives both. */
const ids: readonly PropertyWriter[] = [fixed('Id', (row) => row.ID), fixed('ID', (row) => row.ID)];

const heads: Readonly<Record<string, PropertyWriter>> = {
  FileSystemObjectType: fixed('FileSystemObjectType', () => 0),
  ServerRedirectedEmbedUri: fixed('ServerRedirectedEmbedUri', () => null),
  ServerRedirectedEmbedUrl: fixed('ServerRedirectedEmbedUrl', () => '')
};

function selected(list: List, name: string, selection: Selection, { dates }: ShapeOptions): readonly PropertyWriter[] {
  if (name === 'Id' || name === 'ID') return ids;
  const head = named(heads, name);
  if (head) return [head];
  // Named beside its expansion: `$select=FieldValuesAsText&$expand=FieldValuesAsText`.
  if (selection.expanded.includes(name) && name === 'FieldValuesAsText') return [];
  const field = restField(list, name);
  if (field) {
    if (refersElsewhere(field) && field.stored) throw expandMissing(name, name);
    if (field.stored) return [stored(field, dates)];
    if (isDerived(field.internalName)) return [derived(name, field.internalName, list)];
    throw noSuchProperty(name);
  }
  if (name === 'DisplayName') return [derived(name, name, list)];
  const reference = fieldNamed(list, name.replace(/(String)?Id$/, ''));
  if (reference && reference.internalName !== name && refersElsewhere(reference) && reference.stored) return [stored(reference, dates, name)];
  throw noSuchProperty(name);
}

export function expansions(list: List, selection: Selection, options: ShapeOptions): readonly PropertyWriter[] {
  const unexpanded = selection.fields.find((path) => path.part !== undefined && !selection.expanded.includes(path.name));
  if (unexpanded) throw expandMissing(`${unexpanded.name}/${unexpanded.part}`, unexpanded.name);
  return selection.expanded.map((name) => {
    if (name === 'FieldValuesAsText') return asText(list, options.dates.zone, options.listOfId);
    const field = restField(list, name);
    if (!field?.stored || !refersElsewhere(field)) {
      if (navigations.includes(name)) throw errors.notImplemented(`$expand=${name} of list items`);
      throw noSuchProperty(name);
    }
    const parts = selection.fields.flatMap((path) => (path.name === name && path.part !== undefined ? [path.part] : []));
    if (parts.length === 0) throw expandMissing(name, name);
    return expandedReference(field, parts, options.listOfId);
  });
}

/** Real navigations of SP.ListItem that the tenant does not follow in a query. */
const navigations = ['AttachmentFiles', 'ContentType', 'FieldValuesAsHtml', 'FieldValuesForEdit', 'File', 'Folder', 'ParentList', 'Properties', 'RoleAssignments', 'Versions'];
