import type { Field, FieldType } from './field';

/** A field with nothing said about it: what a new column starts from. */
export function emptyField(id: string, internalName: string, title: string, type: FieldType): Field {
  return {
    id, internalName, title, type,
    multiple: false, required: false, indexed: false, unique: false, hidden: false, readOnly: false, builtIn: false,
    stored: type !== 'Computed' && type !== 'File' && type !== 'Calculated',
    sortable: type !== 'Note' && type !== 'MultiChoice' && type !== 'URL',
    filterable: type !== 'Note',
    description: '', group: 'Custom Columns', defaultValue: null, customFormatter: null,
    choices: [], fillInChoice: false, lookupList: null, lookupField: null, displayFormat: type === 'DateTime' ? 1 : 0, maxLength: 255,
    richText: false, appendOnly: false, numberOfLines: 6, minimum: null, maximum: null, decimals: -1, percentage: false,
    currencyLocale: 2057, selectionMode: 0
  };
}
