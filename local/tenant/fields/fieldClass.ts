import type { Field, FieldType } from '../lists/field';

interface FieldClass {
  /** `SP.FieldText`. */
  readonly entity: string;
  readonly displayName: string;
  /** Properties beyond those that all fields have. */
  readonly own: (field: Field) => Readonly<Record<string, unknown>>;
}

const nothing = (): Record<string, unknown> => ({});
const lookup = (field: Field): Record<string, unknown> => ({
  AllowMultipleValues: field.multiple, DependentLookupInternalNames: [], IsDependentLookup: false, IsRelationship: true, LookupField: field.lookupField ?? '',
  LookupList: field.lookupList === null ? '' : `{${field.lookupList}}`, LookupWebId: '00000000-0000-0000-0000-000000000000', PrimaryFieldId: null,
  RelationshipDeleteBehavior: 0, UnlimitedLengthInDocumentLibrary: false
});
const choice = (field: Field): Record<string, unknown> => ({ FillInChoice: field.fillInChoice, Mappings: null, Choices: field.choices });
const number = (field: Field): Record<string, unknown> => ({
  CommaSeparator: true, CustomUnitName: null, CustomUnitOnRight: true, DisplayFormat: field.decimals, MaximumValue: field.maximum ?? Number.MAX_VALUE,
  MinimumValue: field.minimum ?? -Number.MAX_VALUE, ShowAsPercentage: field.percentage, Unit: null
});

const classes: Readonly<Partial<Record<FieldType, FieldClass>>> = {
  Text: { entity: 'SP.FieldText', displayName: 'Single line of text', own: (field) => ({ MaxLength: field.maxLength }) },
  Note: {
    entity: 'SP.FieldMultiLineText', displayName: 'Multiple lines of text',
    own: (field) => ({ AllowHyperlink: false, AppendOnly: field.appendOnly, IsLongHyperlink: false, NumberOfLines: field.numberOfLines, RestrictedMode: false, RichText: field.richText, UnlimitedLengthInDocumentLibrary: false, WikiLinking: false })
  },
  DateTime: {
    entity: 'SP.FieldDateTime', displayName: 'Date and Time',
    own: (field) => ({ DateFormat: null, DateTimeCalendarType: 0, DisplayFormat: field.displayFormat, FriendlyDisplayFormat: 1, TimeFormat: null })
  },
  Choice: { entity: 'SP.FieldChoice', displayName: 'Choice', own: (field) => ({ ...choice(field), EditFormat: 0 }) },
  MultiChoice: { entity: 'SP.FieldMultiChoice', displayName: 'Choice', own: choice },
  Lookup: { entity: 'SP.FieldLookup', displayName: 'Lookup', own: lookup },
  User: {
    entity: 'SP.FieldUser', displayName: 'Person or Group',
    own: (field) => ({ ...lookup(field), AllowDisplay: true, Presence: true, SelectionGroup: 0, SelectionMode: field.selectionMode, UserDisplayOptions: null })
  },
  Number: { entity: 'SP.FieldNumber', displayName: 'Number', own: number },
  Currency: { entity: 'SP.FieldCurrency', displayName: 'Currency', own: (field) => ({ ...number(field), CurrencyLocaleId: field.currencyLocale }) },
  URL: { entity: 'SP.FieldUrl', displayName: 'Hyperlink or Picture', own: () => ({ DisplayFormat: 0 }) },
  Guid: { entity: 'SP.FieldGuid', displayName: 'Guid', own: nothing },
  Computed: { entity: 'SP.FieldComputed', displayName: 'Computed', own: () => ({ EnableLookup: false }) },
  Boolean: { entity: 'SP.Field', displayName: 'Yes/No', own: nothing }
};

export const fieldClass = (type: FieldType): FieldClass => classes[type] ?? { entity: 'SP.Field', displayName: type, own: nothing };
