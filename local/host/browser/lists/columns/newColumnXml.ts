import { attributesXml, escapeXml } from '../../../../tenant/xml/xml';

/** The types of column that the page adds, in the order in which it offers them. */
export const newColumnTypes = ['Text', 'Note', 'Choice', 'Number', 'Currency', 'DateTime', 'Boolean', 'User'] as const;
export type NewColumnType = (typeof newColumnTypes)[number];

export interface NewColumn {
  readonly heading: string;
  readonly type: NewColumnType;
  readonly choices: readonly string[];
}

const ofType: Readonly<Record<NewColumnType, Readonly<Record<string, string | number | boolean>>>> = {
  Text: { MaxLength: 255 },
  Note: { NumLines: 6, RichText: false, AppendOnly: false },
  Choice: { Format: 'Dropdown', FillInChoice: false },
  Number: {},
  // Pounds, as in the United Kingdom.
  Currency: { LCID: 2057, Decimals: 2 },
  DateTime: { Format: 'DateOnly' },
  Boolean: {},
  User: { List: 'UserInfo', ShowField: 'ImnName', UserSelectionMode: 'PeopleOnly', Mult: false }
};

/** The schema that SharePoint makes a column from; it gives the internal name after the heading. */
export function newColumnXml({ heading, type, choices }: NewColumn): string {
  const written = type === 'Choice' ? `<CHOICES>${choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>` : '';
  return `<Field${attributesXml({ Type: type, DisplayName: heading, Required: false, ...ofType[type] })}>${written}</Field>`;
}

/** One choice a line; empty lines and repetitions count for nothing. */
export function choicesIn(lines: string): readonly string[] {
  return [...new Set(lines.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
}
