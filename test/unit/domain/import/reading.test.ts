import { readChoice, suggestChoice } from '../../../../src/domain/import/readChoice';
import { readDayText } from '../../../../src/domain/import/readDayText';
import { readMoneyText } from '../../../../src/domain/import/readMoneyText';
import { readYesNo } from '../../../../src/domain/import/readYesNo';
import { saysNothing } from '../../../../src/domain/import/blankWords';
import { saysTotal } from '../../../../src/domain/import/saysTotal';
import { sectorOfName } from '../../../../src/domain/import/sectorOfName';

test.each([
  ['1/4/2019', '2019-04-01'], ['01/04/19', '2019-04-01'], ['1.4.2019', '2019-04-01'], ['2019-04-01', '2019-04-01'], ['1st April 2019', '2019-04-01'], ['1 Apr 19', '2019-04-01'],
  ['1-Apr-2019', '2019-04-01'], ['Monday, 1 April 2019', '2019-04-01'], ['22nd of September 1998', '1998-09-22'], ['1 Ebrill 2019', '2019-04-01'], ['3ydd Mawrth 2020', '2020-03-03'],
  ['29/02/2020', '2020-02-29'], ['01/04/75', '1975-04-01'], ['31/3/35', '2035-03-31'], ['31-Mar-49', '2049-03-31']
])('“%s” is the day %s', (text, day) => expect(readDayText(text)).toBe(day));

test.each(['April 2019', '2019', '2019/20', 'ongoing', 'tbc', '31/02/2020', '04/13/2019', '1 Foo 2019', '29/02/2019', 'since 1st April 2019', '1st April', '43556'])(
  '“%s” is not a day that anybody can be sure of', (text) => expect(readDayText(text)).toBeUndefined());

test.each([['£42,000', '£42,000'], ['42k', '42000.00'], ['£1.2m', '1200000.00'], ['£ 3 million', '3000000.00'], ['nil', '0'], ['None', '0'], ['1250.50', '1250.50']])(
  '“%s” is the amount %s', (text, amount) => expect(readMoneyText(text)).toBe(amount));

test.each(['£10,000 + officer time', 'approx £5,000', '£5-10k', 'tbc', '-£500', '1.2.3', '€400', '£42,000 (2019)'])('“%s” is no amount that anybody can be sure of', (text) => expect(readMoneyText(text)).toBeUndefined());

const services = ['Adult Social Care', 'Children’s Services', 'Planning and Building Control', 'Finance', 'Housing'];

test.each([['adult social care', 'Adult Social Care'], ['Childrens services ', 'Children’s Services'], ['Tai', 'Housing']])('“%s” is the choice %s', (text, choice) => {
  expect(readChoice(text, services, new Map([['tai', 'Housing']]))).toBe(choice);
});

test.each([['Adult Services', undefined], ['Tai', undefined]])('“%s” is not taken for a choice by itself', (text, choice) => expect(readChoice(text, services, new Map())).toBe(choice));

test.each([['ASC', 'Adult Social Care'], ['Planning & Building Contrl', 'Planning and Building Control'], ['Adult Social', 'Adult Social Care'], ['Legal', undefined], ['', undefined]])(
  '“%s” suggests %s', (text, choice) => expect(suggestChoice(text, services)).toBe(choice));

test.each([['Yes', true], ['y', true], ['✓', true], ['Ydy', true], ['Statutory', true], ['No', false], ['NON-STATUTORY', false], ['Nac ydy', false], ['Not statutory', false], ['Na', false]])(
  '“%s” in the column Statutory is %s', (text, yes) => expect(readYesNo(text, 'Statutory')).toBe(yes));

test.each(['No – good practice', 'Yes and no', 'maybe', 'Statutory (1998 Act)', 'NA'])('“%s” in the column Statutory is unclear', (text) => expect(readYesNo(text, 'Statutory')).toBeUndefined());

test.each([['n/a', true], ['-', true], ['TBC', true], ['n.a.', true], ['tbd', true], ['I’w gadarnhau', true], ['anhysbys', true], ['  ', true], ['n', false], ['to be confirmed by cabinet', false], ['none at present', false], ['0', false], ['?', true], ['… ', true], ['* *', true], ['✓', false]])('“%s” says nothing: %s', (text, nothing) => expect(saysNothing(text)).toBe(nothing));

test.each([
  ['Hafren Valleys Police', 'Police'], ['Police and Crime Commissioner for Hafren', 'Police and Crime Commissioner'], ['Coleg Onnen', 'College or academy'], ['Cwm Town Council', 'Town or community council'],
  ['Newport City Council', 'Local authority'], ['Acme Waste Ltd', 'Private sector'], ['Council for Voluntary Service', 'Voluntary and community sector'], ['Somebody', undefined]
])('the name %s speaks of the sector %s', (name, sector) => {
  const offered = ['Police', 'Police and Crime Commissioner', 'College or academy', 'Town or community council', 'Local authority', 'Private sector', 'Voluntary and community sector'];
  expect(sectorOfName(name, offered)).toBe(sector);
  expect(sectorOfName(name, [])).toBeUndefined();
});

test.each([
  ['Total', true], ['TOTALS:', true], ['Grand total', true], ['Sub-total Education', true], ['Subtotal', true], ['Sub total: Housing', true], ['Education total', true], ['Housing sub-total', true], ['Cyfanswm', true],
  ['Is-gyfanswm Addysg', true], ['Totally Local Partnership', false], ['Teetotal Alliance', false], ['Shared Subtitles', false], ['', false]
])('“%s” is the name of a row of totals: %s', (name, total) => expect(saysTotal(name)).toBe(total));
