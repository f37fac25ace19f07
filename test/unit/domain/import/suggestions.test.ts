import { likenesses, NearDuplicate } from '../../../../src/domain/organisation/likeness';
import { meansPerson, nameToSuggestBy } from '../../../../src/domain/import/suggestPerson';
import { suggestDay } from '../../../../src/domain/import/suggestDay';
import { suggestMoney } from '../../../../src/domain/import/suggestMoney';
import { suggestOrganisation } from '../../../../src/domain/import/suggestOrganisation';
import { suggestValue } from '../../../../src/domain/import/suggestValue';
import { suggestYesNo } from '../../../../src/domain/import/suggestYesNo';
import { knownOrganisation } from '../../../support/organisation/knownOrganisation';

test.each([
  ['approx £695,200', '695,200'], ['£35,000 + officer time', '35,000'], ['£0 + officer time', '0'], ['about 5k', '5000'], ['£1.2m (2 years)', '1200000'], ['circa 12,500 pounds', '12,500']
])('of “%s” the amount %s is suggested', (text, amount) => expect(suggestMoney(text)).toBe(amount));

test.each(['officer time', '£10,000 - £20,000', '£500 per month', '£200 monthly', '(£500)', '10% of the budget', '5k to 6k', 'in kind', ''])('of “%s” no amount is', (text) => {
  expect(suggestMoney(text)).toBeUndefined();
});

test.each([
  ['November 2019', '2019-11-01', '2019-11-30'], ['February 2020', '2020-02-01', '2020-02-29'], ['Tachwedd 2019', '2019-11-01', '2019-11-30'], ['Nov-19', '2019-11-01', '2019-11-30'],
  ['04/2019', '2019-04-01', '2019-04-30'], ['2019/20', '2019-04-01', '2020-03-31'], ['1999-2000', '1999-04-01', '2000-03-31'], ['2015', '2015-01-01', '2015-12-31'], ['since May 2005', '2005-05-01', '2005-05-31']
])('“%s” begins on %s and ends on %s', (text, first, last) => {
  expect([suggestDay(text, 'first'), suggestDay(text, 'last')]).toEqual([first, last]);
});

test.each(['Ongoing', 'rolling', '2019/25', '5/12', '13/2019', 'Brexit 2020', '1066', ''])('“%s” names no time', (text) => expect(suggestDay(text, 'first')).toBeUndefined());

test('when it ends is suggested for fields that say so', () => {
  const day = (name: 'start' | 'plannedEnd'): string | undefined => suggestValue({ name, kind: 'day' }, '2019/20', []);
  expect([day('start'), day('plannedEnd')]).toEqual(['2019-04-01', '2020-03-31']);
  expect(suggestValue({ name: 'website', kind: 'link' }, 'our site', [])).toBeUndefined();
});

test.each([['No – good practice', 'no'], ['Non-statutory', 'no'], ['Statutory', 'yes'], ['Yes (Act of 2015)', 'yes'], ['Nac oes, ond', 'no'], ['Part', undefined], ['?', undefined]])('“%s” suggests %s', (text, said) => {
  expect(suggestYesNo(text, 'statutory')).toBe(said);
});

test.each([
  ['A. Sheppard', 'A. Sheppard'], ['Agnieszka Kowalczyk / Helen Prosser', 'Agnieszka Kowalczyk'], ['Evans, Siân', 'Siân Evans'], ['Cllr Siân Evans (Chair)', 'Siân Evans'], ['Siân Evans a Rhys Tudor', 'Siân Evans'],
  ['Owain Tanner (left)', undefined], ['J. Coles (retired)', undefined], ['vacant', undefined], ['Post vacant', undefined], ['Meg', undefined], ['', undefined]
])('by “%s” one looks for %s', (text, name) => expect(nameToSuggestBy(text)).toBe(name));

test.each([['A. Sheppard', 'Alison Sheppard', true], ['Sian Evans', 'Siân M. Evans', true], ['A. Sheppard', 'David Sheppard', false], ['A. Sheppard', 'Alison Shepherd', false]])('“%s” means %s: %s', (name, person, means) => {
  expect(meansPerson(name, person)).toBe(means);
});

describe('an organisation is suggested', () => {
  const near = (id: number, likeness: (typeof likenesses)[number], more: object = {}): NearDuplicate => ({ organisation: knownOrganisation(id, `Body ${id}`, more), likeness });
  const suggested = (...all: readonly NearDuplicate[]): number | undefined => suggestOrganisation(all, '2026-11-16')?.id;

  test.each([
    ['the only one that is spelt nearly so', [near(1, 'nearSpelling')], 1], ['the one that is more alike than the others', [near(1, 'nearSpelling'), near(2, 'abbreviation')], 1],
    ['not one of two that are as like', [near(1, 'nearSpelling'), near(2, 'nearSpelling')], undefined], ['not one whose name is a part', [near(1, 'partOfName')], undefined],
    ['not one that is no more', [near(1, 'nearSpelling', { endedOn: '2020-01-01' })], undefined], ['none where there is none', [], undefined]
  ] as const)('%s', (_what, all, id) => expect(suggested(...all)).toBe(id));
});
