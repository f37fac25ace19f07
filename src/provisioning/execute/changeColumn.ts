import '@pnp/sp/fields';
import { body, headers } from '@pnp/queryable';
import { spPostMerge } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { ColumnDefinition, ColumnType } from '../../domain/lists/listDefinition';
import { ColumnChanges } from '../plan/step';

/** Choices and length belong to a type of column, so the type is named; SharePoint reads that in verbose JSON only. */
export async function changeColumn(list: IList, column: ColumnDefinition, changes: ColumnChanges): Promise<void> {
  const field = list.fields.getByInternalNameOrTitle(column.name);
  const verbose = { 'Accept': 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' };
  await spPostMerge(field, body({ __metadata: { type: fieldClasses[column.type] ?? 'SP.Field' }, ...properties(changes) }, headers(verbose)));
}

const fieldClasses: Partial<Readonly<Record<ColumnType, string>>> = {
  Text: 'SP.FieldText', Note: 'SP.FieldMultiLineText', Choice: 'SP.FieldChoice', MultiChoice: 'SP.FieldMultiChoice', Number: 'SP.FieldNumber',
  Currency: 'SP.FieldCurrency', DateOnly: 'SP.FieldDateTime', Person: 'SP.FieldUser', Lookup: 'SP.FieldLookup', Url: 'SP.FieldUrl'
};

function properties(changes: ColumnChanges): Record<string, unknown> {
  const all: Record<string, unknown> = {
    Title: changes.displayName,
    Description: changes.description,
    Required: changes.required,
    DefaultValue: changes.default,
    CustomFormatter: changes.format,
    MaxLength: changes.maxLength,
    Choices: changes.choices && { results: changes.choices },
    Indexed: changes.indexed ?? changes.unique,
    EnforceUniqueValues: changes.unique
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
