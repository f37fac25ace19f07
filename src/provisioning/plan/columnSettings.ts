import { ColumnDefinition, ColumnType } from '../../domain/lists/listDefinition';
import { ActualColumn } from '../site/actualList';

/** SharePoint's word for each type of ours. */
export const sharePointTypes: Readonly<Record<ColumnType, string>> = {
  Text: 'Text', Note: 'Note', Choice: 'Choice', MultiChoice: 'MultiChoice', Number: 'Number', Currency: 'Currency', DateOnly: 'DateTime', Boolean: 'Boolean',
  Person: 'User', Lookup: 'Lookup', Url: 'URL'
};

/** SharePoint's most, and what it gives a column that asks for nothing. */
const longestText = 255;

/** The settings that are compared one by one: a person may have changed any of them. */
export interface ColumnSettings {
  readonly displayName: string;
  readonly description: string;
  readonly required: boolean;
  readonly default: string;
  readonly format: string;
  readonly maxLength: number;
}

export function settingsOf(column: ColumnDefinition): ColumnSettings {
  return {
    displayName: column.displayName,
    description: column.description ?? '',
    required: column.required ?? false,
    default: column.default ?? '',
    format: column.format ? canonicalJson(JSON.stringify(column.format)) : '',
    maxLength: column.type === 'Text' ? column.maxLength ?? longestText : 0
  };
}

export function sameType(column: ColumnDefinition, actual: ActualColumn): boolean {
  return actual.type === sharePointTypes[column.type] && (column.type !== 'DateOnly' || actual.dateOnly);
}

/** One spelling for JSON that says the same; text that is not JSON stays as it is. */
export function canonicalJson(text: string): string {
  try {
    return text.trim() === '' ? '' : JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return text.trim();
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
  }
  return value;
}
