import { ColumnDefinition, ColumnType } from '../../domain/lists/listDefinition';
import { escapeXml } from '../../domain/lists/xml';
import { sharePointTypes } from '../plan/columnSettings';

/** The schema of a new column: the internal name is kept apart from the heading, and everything is set in one write. */
export function columnXml(column: ColumnDefinition, lookupListId?: string): string {
  const attributes: Record<string, string | number | boolean | undefined> = {
    Type: sharePointTypes[column.type],
    Name: column.name,
    StaticName: column.name,
    DisplayName: column.displayName,
    Description: column.description,
    Required: column.required ?? false,
    Indexed: column.indexed,
    EnforceUniqueValues: column.unique,
    Min: column.minimum,
    Decimals: column.decimals,
    CustomFormatter: column.format && JSON.stringify(column.format),
    ...ofType[column.type](column, lookupListId)
  };
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${spell(value)}"`]));
  return `<Field${written.join('')}>${choicesXml(column)}${defaultXml(column)}</Field>`;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ofType: Readonly<Record<ColumnType, (column: ColumnDefinition, lookupListId?: string) => Attributes>> = {
  Text: ({ maxLength }) => ({ MaxLength: maxLength ?? 255 }),
  Note: () => ({ NumLines: 6, RichText: false, AppendOnly: false }),
  Choice: () => ({ Format: 'Dropdown', FillInChoice: false }),
  MultiChoice: () => ({ FillInChoice: false }),
  Number: () => ({}),
  // 2057: pounds, as in the United Kingdom.
  Currency: ({ decimals }) => ({ LCID: 2057, Decimals: decimals ?? 2 }),
  DateOnly: () => ({ Format: 'DateOnly', FriendlyDisplayFormat: 'Disabled' }),
  Boolean: () => ({}),
  Person: () => ({ List: 'UserInfo', ShowField: 'ImnName', UserSelectionMode: 'PeopleOnly', UserSelectionScope: 0, Mult: false }),
  Lookup: (_column, lookupListId) => ({ List: lookupListId && `{${lookupListId.replace(/[{}]/g, '')}}`, ShowField: 'Title' }),
  Url: () => ({ Format: 'Hyperlink' })
};

function spell(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : escapeXml(String(value));
}

function choicesXml({ choices }: ColumnDefinition): string {
  return choices ? `<CHOICES>${choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>` : '';
}

function defaultXml(column: ColumnDefinition): string {
  return column.default === undefined ? '' : `<Default>${escapeXml(column.default)}</Default>`;
}
