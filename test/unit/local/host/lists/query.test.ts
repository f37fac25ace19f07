import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { groupsOfQuery, withOpenGroups } from '../../../../../local/host/browser/lists/query/groupsOfQuery';
import { operatorsFor } from '../../../../../local/host/browser/lists/query/operatorsFor';
import { readQuery } from '../../../../../local/host/browser/lists/query/readQuery';
import { type FilterRow, type ViewQuery, daysAfterToday, todayPlus } from '../../../../../local/host/browser/lists/query/viewQuery';
import { writeQuery } from '../../../../../local/host/browser/lists/query/writeQuery';

const types: Readonly<Record<string, string>> = {
  Title: 'Text', Purpose: 'Note', Status: 'Choice', Reasons: 'MultiChoice', CouncilRole: 'Choice', NextReview: 'DateTime', LeadOfficer: 'User', Statutory: 'Boolean', GrantFunded: 'Boolean',
  AnnualContribution: 'Currency', LeadOrganisation: 'Lookup', ID: 'Counter'
};
const typeOf = (column: string): string => types[column] ?? 'Text';
const read = (caml: string): ViewQuery | undefined => readQuery(caml, typeOf);
const none: ViewQuery = { filter: [], sort: [], group: [], collapsed: false };
const row = (column: string, operator: FilterRow['operator'], ...values: string[]): FilterRow => ({ join: 'And', column, operator, values });
const or = (other: FilterRow): FilterRow => ({ ...other, join: 'Or' });
const eq = (column: string, type: string, value: string): string => `<Eq><FieldRef Name='${column}'/><Value Type='${type}'>${value}</Value></Eq>`;
const [current, reviewed] = ['Current', 'Under review'].map((status) => eq('Status', 'Choice', status));

describe('CAML in the form', () => {
  test.each<[string, string, Partial<ViewQuery>]>([
    ['nothing', '', {}],
    ['a query around it', `<Query><Where>${current}</Where></Query>`, { filter: [row('Status', 'Eq', 'Current')] }],
    ['one condition', `<Where>${current}</Where>`, { filter: [row('Status', 'Eq', 'Current')] }],
    ['empty and not empty', "<Where><And><IsNull><FieldRef Name='LeadOfficer'/></IsNull><IsNotNull><FieldRef Name='Title'/></IsNotNull></And></Where>", { filter: [row('LeadOfficer', 'IsNull'), row('Title', 'IsNotNull')] }],
    ['values of one column joined by or', `<Where><Or>${current}${reviewed}</Or></Where>`, { filter: [row('Status', 'OneOf', 'Current', 'Under review')] }],
    ['In', "<Where><In><FieldRef Name='Status'/><Values><Value Type='Choice'>Current</Value><Value Type='Choice'>Closed</Value></Values></In></Where>", { filter: [row('Status', 'OneOf', 'Current', 'Closed')] }],
    ['a condition before an or in brackets', `<Where><And>${eq('CouncilRole', 'Choice', 'Lead')}<Or>${current}${eq('Statutory', 'Boolean', '1')}</Or></And></Where>`,
      { filter: [row('Status', 'Eq', 'Current'), or(row('Statutory', 'Eq', '1')), row('CouncilRole', 'Eq', 'Lead')] }],
    ['the same join nested to the right', `<Where><And>${current}<And>${eq('Title', 'Text', 'a')}${eq('Title', 'Text', 'b')}</And></And></Where>`, { filter: [row('Status', 'Eq', 'Current'), row('Title', 'Eq', 'a'), row('Title', 'Eq', 'b')] }],
    ['me', "<Where><Eq><FieldRef Name='LeadOfficer'/><Value Type='Integer'><UserID/></Value></Eq></Where>", { filter: [row('LeadOfficer', 'Eq', '[Me]')] }],
    ['today, and days after it', "<Where><Leq><FieldRef Name='NextReview'/><Value Type='DateTime'><Today OffsetDays='60'/></Value></Leq></Where>", { filter: [row('NextReview', 'Leq', '[Today]+60')] }],
    ['a day written with midnight', "<Where><Gt><FieldRef Name='NextReview'/><Value Type='DateTime'>2026-04-01T00:00:00Z</Value></Gt></Where>", { filter: [row('NextReview', 'Gt', '2026-04-01')] }],
    ['sort and groups', "<GroupBy Collapse='TRUE' GroupLimit='30'><FieldRef Name='Status' Ascending='FALSE'/></GroupBy><OrderBy><FieldRef Name='Title'/><FieldRef Name='ID' Ascending='false'/></OrderBy>",
      { group: [{ column: 'Status', descending: true }], collapsed: true, groupLimit: '30', sort: [{ column: 'Title', descending: false }, { column: 'ID', descending: true }] }]
  ])('shows %s', (_what, caml, expected) => {
    expect(read(caml)).toEqual({ ...none, ...expected });
  });

  test.each([
    ['two ors joined by and', `<Where><And><Or>${current}${eq('Statutory', 'Boolean', '1')}</Or><Or>${eq('Title', 'Text', 'a')}${eq('GrantFunded', 'Boolean', '1')}</Or></And></Where>`],
    ['an operator that it does not have', "<Where><Includes><FieldRef Name='Reasons'/><Value Type='Choice'>x</Value></Includes></Where>"],
    ['a lookup by its id', "<Where><Eq><FieldRef Name='LeadOrganisation' LookupId='TRUE'/><Value Type='Lookup'>3</Value></Eq></Where>"],
    ['a time', "<Where><Gt><FieldRef Name='NextReview'/><Value Type='DateTime' IncludeTimeValue='TRUE'>2026-04-01T10:00:00Z</Value></Gt></Where>"],
    ['me in a column of text', "<Where><Eq><FieldRef Name='Title'/><Value Type='Integer'><UserID/></Value></Eq></Where>"],
    ['somebody who is really called [Me]', "<Where><Eq><FieldRef Name='LeadOfficer'/><Value Type='User'>[Me]</Value></Eq></Where>"],
    ['three columns to sort by', "<OrderBy><FieldRef Name='Title'/><FieldRef Name='ID'/><FieldRef Name='Status'/></OrderBy>"],
    ['an order that overrides', "<OrderBy Override='TRUE'><FieldRef Name='ID'/></OrderBy>"],
    ['a clause that it does not know', '<Where/><Aggregations/>'], ['an operator without its value', "<Where><Eq><FieldRef Name='Title'/></Eq></Where>"], ['what is not well-formed', '<Where>']
  ])('leaves %s to the CAML box', (_what, caml) => {
    expect(read(caml)).toBeUndefined();
  });

  it('shows every view that the lists come with', () => {
    const folder = path.join(__dirname, '../../../../../sharepoint/lists');
    for (const file of readdirSync(folder)) {
      const { columns = [], views = [] } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { columns?: { name: string; type: string }[]; views?: { title: string; query: string }[] };
      const typeIn = (name: string): string => ({ DateOnly: 'DateTime', Person: 'User' })[columns.find((column) => column.name === name)?.type ?? ''] ?? columns.find((column) => column.name === name)?.type ?? 'Text';
      for (const { title, query } of views) {
        expect([title, readQuery(query, typeIn)]).toEqual([title, expect.anything()]);
      }
    }
  });
});

describe('the form as CAML', () => {
  it('nests each condition with all above it', () => {
    expect(writeQuery({ ...none, filter: [row('Status', 'Eq', 'Current'), or(row('Title', 'Contains', 'a')), row('ID', 'Gt', '3')] }, typeOf)).toBe(
      '<Where><And><Or><Eq><FieldRef Name="Status" /><Value Type="Choice">Current</Value></Eq><Contains><FieldRef Name="Title" /><Value Type="Text">a</Value></Contains></Or>' +
        '<Gt><FieldRef Name="ID" /><Value Type="Counter">3</Value></Gt></And></Where>'
    );
  });

  it('keeps markup in values as text', () => {
    expect(writeQuery({ ...none, filter: [row('Title', 'Eq', '</Value><b> & "x"')] }, typeOf)).toContain('&lt;/Value&gt;&lt;b&gt; &amp; &quot;x&quot;');
  });

  it('reads back as it was, whatever is in it', () => {
    const values: Readonly<Record<string, readonly string[]>> = {
      Text: ['a', "O'Brien & <Sons>", ' spaced '], Choice: ['Current', 'Under review'], DateTime: ['2026-04-01', '[Today]', '[Today]-7', '[Today]+30'], User: ['[Me]', 'Siân'], Boolean: ['1', '0'], Currency: ['1250.5'],
      Lookup: ['Heddlu Gwent'], Counter: ['12'], MultiChoice: ['x'], Note: ['long']
    };
    let state = 7;
    const any = <T>(of: readonly T[]): T => {
      state = (state * 16807) % 2147483647;
      return of[state % of.length];
    };
    const columns = Object.keys(types);
    const anyRow = (): FilterRow => {
      const column = any(columns);
      const operator = any(operatorsFor(typeOf(column), 'Eq'));
      const several = operator === 'OneOf' ? [any(values[typeOf(column)]), `${any(values[typeOf(column)])} 2`] : [any(values[typeOf(column)])];
      return { join: any(['And', 'Or'] as const), column, operator, values: operator === 'IsNull' || operator === 'IsNotNull' ? [] : several };
    };
    for (let round = 0; round < 500; round += 1) {
      const filter = Array.from({ length: round % 5 }, anyRow).map((each, at) => (at === 0 ? { ...each, join: 'And' as const } : each));
      const query: ViewQuery = {
        filter, sort: [{ column: any(columns), descending: any([true, false]) }], group: round % 3 === 0 ? [{ column: any(columns), descending: any([true, false]) }] : [], collapsed: round % 6 === 0
      };
      const again = read(writeQuery(query, typeOf));
      // Equalities of one column side by side are shown as one row, so what is written is compared.
      expect(again && writeQuery(again, typeOf)).toBe(writeQuery(query, typeOf));
    }
  });
});

it('days of reading are written as SharePoint does', () => {
  expect([0, 30, -7].map(todayPlus)).toEqual(['[Today]', '[Today]+30', '[Today]-7']);
  expect(['[Today]', '[Today]+30', '[Today]-7', '2026-01-01'].map(daysAfterToday)).toEqual([0, 30, -7, undefined]);
});

it('groups are found and opened in any query', () => {
  const caml = "<Where><Includes/></Where><GroupBy GroupLimit='30' Collapse='TRUE'><FieldRef Name='Status'/><FieldRef Name='Service'/></GroupBy>";
  expect(groupsOfQuery(caml)).toEqual({ columns: ['Status', 'Service'], collapsed: true });
  expect(groupsOfQuery(withOpenGroups(caml))).toEqual({ columns: ['Status', 'Service'], collapsed: false });
  expect(groupsOfQuery('<Where>')).toEqual({ columns: [], collapsed: false });
});
