/** A column type with the number that REST gives it in FieldTypeKind. */
export const fieldTypeKinds = {
  Integer: 1, Text: 2, Note: 3, DateTime: 4, Counter: 5, Choice: 6, Lookup: 7, Boolean: 8, Number: 9, Currency: 10, URL: 11,
  Computed: 12, Guid: 14, MultiChoice: 15, Calculated: 17, File: 18, Attachments: 19, User: 20, ModStat: 23, ContentTypeId: 25
} as const;
export type FieldType = keyof typeof fieldTypeKinds;

/** One column of a list, built-in and hidden ones included. */
export interface Field {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  /** Lookup and User: several values (LookupMulti, UserMulti). */
  readonly multiple: boolean;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  /** Came with the list: it cannot be deleted. */
  readonly builtIn: boolean;
  /** Has a column in the items' table. */
  readonly stored: boolean;
  readonly sortable: boolean;
  readonly filterable: boolean;
  readonly description: string;
  readonly group: string;
  readonly defaultValue: string | null;
  readonly customFormatter: string | null;
  /** Choice, MultiChoice. */
  readonly choices: readonly string[];
  readonly fillInChoice: boolean;
  /** Lookup: the other list, and which of its columns is shown. */
  readonly lookupList: string | null;
  readonly lookupField: string | null;
  /** DateTime: 0 = date only, 1 = date and time. */
  readonly displayFormat: 0 | 1;
  /** Text: at most 255. */
  readonly maxLength: number;
  /** Note. */
  readonly richText: boolean;
  readonly appendOnly: boolean;
  readonly numberOfLines: number;
  /** Number, Currency. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Number, Currency: -1 = automatic. */
  readonly decimals: number;
  readonly percentage: boolean;
  /** Currency: 2057 = pounds. */
  readonly currencyLocale: number;
  /** User: 0 = people only, 1 = people and groups. */
  readonly selectionMode: 0 | 1;
}

/** The name of the field itself in REST: `OData__UIVersionString`; also the navigation of a lookup or a person. */
export function entityPropertyName(field: Field): string {
  return field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName;
}

/** The name of the value in REST: lookups and persons are `XId` there. */
export function restName(field: Field): string {
  return field.type === 'Lookup' || field.type === 'User' ? `${entityPropertyName(field)}Id` : entityPropertyName(field);
}

/** `TypeAsString` of REST and `Type` of the schema XML. */
export function typeAsString(field: Field): string {
  return field.multiple && (field.type === 'Lookup' || field.type === 'User') ? `${field.type}Multi` : field.type;
}
