import { entityPropertyName, fieldTypeKinds, typeAsString, type Field } from '../lists/field';
import type { List } from '../lists/list';
import type { Described } from '../protocol/described';
import { fieldClass } from './fieldClass';
import { fieldXml } from './fieldXml';

/** A field never changes, it is replaced: what is said of it is put together once. */
const known = new WeakMap<Field, { readonly listId: string; readonly described: Described }>();

export function describeField(list: List, field: Field): Described {
  const before = known.get(field);
  if (before?.listId === list.id) return before.described;
  const described = fieldDescribed(list, field);
  known.set(field, { listId: list.id, described });
  return described;
}

function fieldDescribed(list: List, field: Field): Described {
  const { entity, displayName, own } = fieldClass(field.type);
  return {
    type: entity,
    path: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    properties: {
      AutoIndexed: false, CanBeDeleted: !field.builtIn, ClientSideComponentId: '00000000-0000-0000-0000-000000000000', ClientSideComponentProperties: null,
      ClientValidationFormula: null, ClientValidationMessage: null, CustomFormatter: field.customFormatter, DefaultFormula: null, DefaultValue: field.defaultValue,
      Description: field.description, Direction: 'none', EnforceUniqueValues: field.unique, EntityPropertyName: entityPropertyName(field), Filterable: field.filterable,
      FromBaseType: field.builtIn, Group: field.group, Hidden: field.hidden, Id: field.id, Indexed: field.indexed, IndexStatus: 0,
      InternalName: field.internalName, IsModern: false, JSLink: 'clienttemplates.js', PinnedToFiltersPane: false, ReadOnlyField: field.readOnly,
      Required: field.required, SchemaXml: fieldXml(list, field), Scope: list.url, Sealed: false, ShowInFiltersPane: 0, Sortable: field.sortable,
      StaticName: field.internalName, Title: field.title, FieldTypeKind: fieldTypeKinds[field.type], TypeAsString: typeAsString(field),
      TypeDisplayName: displayName, TypeShortDescription: displayName, ValidationFormula: null, ValidationMessage: null,
      ...own(field)
    },
    onRequest: onlyOnSome
  };
}

/** A collection of fields may be asked for a property that only some of them have: the others leave it empty. */
const onlyOnSome: Described['onRequest'] = Object.fromEntries(
  ['AllowMultipleValues', 'Choices', 'CurrencyLocaleId', 'DateTimeCalendarType', 'DisplayFormat', 'EditFormat', 'FillInChoice', 'FriendlyDisplayFormat', 'LookupField',
    'LookupList', 'MaxLength', 'MaximumValue', 'MinimumValue', 'NumberOfLines', 'RichText', 'SelectionMode', 'ShowAsPercentage', 'AppendOnly'].map((name) => [name, () => undefined])
);
