import { randomUUID } from 'node:crypto';
import { emptyField } from '../lists/emptyField';
import type { Field, FieldType } from '../lists/field';
import { errors } from '../protocol/errors';
import { typeOfKind } from './creatableTypes';
import { fieldClass } from './fieldClass';
import { sortableAndFilterable } from './parseFieldXml';
import { named } from '../protocol/named';

type Setter = (value: unknown) => Partial<Field>;

const text = (name: keyof Field): Setter => (value) => ({ [name]: nullable(value, 'string', 'Edm.String') ?? '' });
const nullableText = (name: keyof Field): Setter => (value) => ({ [name]: nullable(value, 'string', 'Edm.String') });
const flag = (name: keyof Field): Setter => (value) => ({ [name]: nullable(value, 'boolean', 'Edm.Boolean') ?? false });
const number = (name: keyof Field): Setter => (value) => ({ [name]: nullable(value, 'number', 'Edm.Double') });
const ignored: Setter = () => ({});

/** What can be set on every field. */
const common: Readonly<Record<string, Setter>> = {
  Title: text('title'), Description: text('description'), Group: text('group'), Required: flag('required'), Indexed: flag('indexed'),
  EnforceUniqueValues: flag('unique'), Hidden: flag('hidden'), ReadOnlyField: flag('readOnly'), DefaultValue: nullableText('defaultValue'),
  CustomFormatter: (value) => ({ customFormatter: nullable(value, 'string', 'Edm.String') || null }), StaticName: ignored, FieldTypeKind: ignored, Direction: ignored,
  JSLink: ignored, TypeAsString: ignored, ShowInFiltersPane: ignored, PinnedToFiltersPane: ignored
};

const choiceFields: Readonly<Record<string, Setter>> = { Choices: (value) => ({ choices: texts(value) }), FillInChoice: flag('fillInChoice'), EditFormat: ignored };
const numberFields: Readonly<Record<string, Setter>> = {
  MinimumValue: number('minimum'), MaximumValue: number('maximum'), ShowAsPercentage: flag('percentage'), DisplayFormat: number('decimals'), CommaSeparator: ignored
};

/** What can be set on fields of one type besides. */
const own: Readonly<Partial<Record<FieldType, Readonly<Record<string, Setter>>>>> = {
  Text: { MaxLength: number('maxLength') },
  Note: { NumberOfLines: number('numberOfLines'), RichText: flag('richText'), AppendOnly: flag('appendOnly'), AllowHyperlink: ignored, RestrictedMode: ignored },
  DateTime: { DisplayFormat: (value) => ({ displayFormat: value === 0 ? 0 : 1 }), DateTimeCalendarType: ignored, FriendlyDisplayFormat: ignored },
  Choice: choiceFields,
  MultiChoice: choiceFields,
  Number: numberFields,
  Currency: { ...numberFields, CurrencyLocaleId: number('currencyLocale') },
  Lookup: { LookupList: (value) => ({ lookupList: String(value) }), LookupField: nullableText('lookupField'), AllowMultipleValues: flag('multiple'), IsRelationship: ignored },
  User: { SelectionMode: (value) => ({ selectionMode: value === 1 ? 1 : 0 }), SelectionGroup: ignored, AllowMultipleValues: flag('multiple'), AllowDisplay: ignored, Presence: ignored },
  URL: { DisplayFormat: ignored }
};

/** A new field, as POST `fields` describes it. In verbose JSON the type must be named, and rightly. */
export function newField(body: Readonly<Record<string, unknown>>, verbose: boolean): Field {
  const type = typeOfKind(body.FieldTypeKind);
  const title = body.Title;
  if (type === undefined) throw errors.notImplemented(`the field type ${String(body.FieldTypeKind)}`);
  if (typeof title !== 'string' || title.trim() === '') throw errors.missingArgument('Title');
  const field = emptyField(randomUUID(), title, title, type);
  return settled({ ...field, ...changesOf(field, body, verbose) });
}

/** A new field, as `fields/AddField` describes it: one object for all types. */
export function fieldFromInformation(information: Readonly<Record<string, unknown>>): Field {
  const { LookupListId, LookupFieldName, LookupWebId: _web, IsCompactName: _compact, PrimaryFieldId: _primary, ...rest } = information;
  const field = newField(rest, false);
  if (field.type !== 'Lookup') return field;
  if (typeof LookupListId !== 'string') throw errors.missingArgument('LookupListId');
  return { ...field, lookupList: LookupListId, lookupField: typeof LookupFieldName === 'string' ? LookupFieldName : 'Title' };
}

/** What a body says about a field. */
export function changesOf(field: Field, body: Readonly<Record<string, unknown>>, verbose: boolean): Partial<Field> {
  const { __metadata: metadata, ...properties } = body;
  const { entity } = fieldClass(field.type);
  if (verbose) {
    if (typeof metadata !== 'object' || metadata === null) throw errors.typeNameMissing();
    const { type } = metadata as { type?: unknown };
    if (type !== 'SP.Field' && type !== entity) throw errors.wrongTypeName(String(type), entity);
  }
  const setters = { ...common, ...own[field.type] };
  let changes: Partial<Field> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('odata.') || name.includes('@')) continue;
    const setter = named(setters, name);
    if (setter === undefined) throw errors.noSuchProperty(name, entity);
    changes = { ...changes, ...setter(value) };
  }
  return changes;
}

const settled = (field: Field): Field => ({ ...field, group: field.group || 'Custom Columns', ...sortableAndFilterable(field.type, field.multiple) });

function nullable<T extends 'string' | 'boolean' | 'number'>(value: unknown, kind: T, edm: string): { string: string; boolean: boolean; number: number }[T] | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== kind) throw errors.wrongType(edm);
  return value as { string: string; boolean: boolean; number: number }[T];
}

function texts(value: unknown): string[] {
  const array = Array.isArray(value) ? value : typeof value === 'object' && value !== null ? (value as { results?: unknown }).results : undefined;
  if (!Array.isArray(array)) throw errors.arrayExpected('Choices');
  return array.map(String);
}

