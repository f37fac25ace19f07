import { parseXml } from '../../../../src/domain/lists/xml';
import { readFilter } from '../../../../src/domain/register/viewFilter';
import type { RegisterRow } from '../../../../src/domain/register/row';

const today = '2026-11-16';
const fits = (where: string, cells: RegisterRow['cells']): boolean | undefined => readFilter(parseXml(`<Where>${where}</Where>`)[0], today)?.({ id: 1, cells });
const test = (operator: string, type: string, value: string): string => `<${operator}><FieldRef Name='X'/><Value Type='${type}'>${value}</Value></${operator}>`;

describe('a view’s filter applied here', () => {
  it.each([
    ['Eq of a choice, whatever its capitals', test('Eq', 'Choice', 'Current'), { X: 'current' }, true],
    ['Eq of another', test('Eq', 'Choice', 'Current'), { X: 'Closed' }, false],
    ['Eq of one among several', test('Eq', 'MultiChoice', 'b'), { X: ['a', 'b'] }, true],
    ['Neq of an empty cell', test('Neq', 'Choice', 'Current'), {}, true],
    ['Eq of yes', test('Eq', 'Boolean', '1'), { X: true }, true],
    ['Eq of yes for no', test('Eq', 'Boolean', '1'), { X: false }, false],
    ['Gt of a number', test('Gt', 'Currency', '30000'), { X: 30000.5 }, true],
    ['Geq at the number', test('Geq', 'Number', '5'), { X: 5 }, true],
    ['Lt of an empty number', test('Lt', 'Number', '5'), {}, false],
    ['Contains', test('Contains', 'Text', 'Gwent'), { X: 'North gwent board' }, true],
    ['BeginsWith', test('BeginsWith', 'Text', 'Gwent'), { X: 'North Gwent board' }, false],
    ['a day today', test('Leq', 'DateTime', '<Today/>'), { X: '2026-11-16' }, true],
    ['a day within 60', test('Leq', 'DateTime', "<Today OffsetDays='60'/>"), { X: '2027-01-15' }, true],
    ['a day after them', test('Leq', 'DateTime', "<Today OffsetDays='60'/>"), { X: '2027-01-16' }, false],
    ['no day at all', test('Leq', 'DateTime', '<Today/>'), {}, false],
    ['a day as written', test('Eq', 'DateTime', '2026-11-16T00:00:00Z'), { X: '2026-11-16' }, true],
    ['IsNull of nothing', "<IsNull><FieldRef Name='X'/></IsNull>", {}, true],
    ['IsNotNull of nothing', "<IsNotNull><FieldRef Name='X'/></IsNotNull>", {}, false],
    ['In', "<In><FieldRef Name='X'/><Values><Value Type='Choice'>a</Value><Value Type='Choice'>b</Value></Values></In>", { X: 'b' }, true],
    ['And of which one fails', `<And>${test('Eq', 'Choice', 'a')}${test('Neq', 'Choice', 'a')}</And>`, { X: 'a' }, false],
    ['Or of which one holds', `<Or>${test('Eq', 'Choice', 'a')}${test('Eq', 'Choice', 'b')}</Or>`, { X: 'b' }, true]
  ])('%s', (_, where, cells, expected) => expect(fits(where, cells)).toBe(expected));

  it('without a condition lets everything through', () => {
    expect(readFilter(undefined, today)?.({ id: 1, cells: {} })).toBe(true);
  });

  it.each([
    ['[Me]', "<Eq><FieldRef Name='X'/><Value Type='Integer'><UserID/></Value></Eq>"],
    ['the id of a lookup', "<Eq><FieldRef Name='X' LookupId='TRUE'/><Value Type='Lookup'>3</Value></Eq>"],
    ['a time of day', "<Eq><FieldRef Name='X'/><Value Type='DateTime' IncludeTimeValue='TRUE'>2026-11-16T10:00:00Z</Value></Eq>"],
    ['overlapping dates', "<DateRangesOverlap><FieldRef Name='X'/><Value Type='DateTime'><Month/></Value></DateRangesOverlap>"]
  ])('%s is left to SharePoint', (_, where) => expect(readFilter(parseXml(`<Where>${where}</Where>`)[0], today)).toBeUndefined());
});
