import { searchOrganisations } from '../../../../src/domain/organisation/searchOrganisations';
import { knownOrganisation } from '../../../support/organisation/knownOrganisation';

const all = [
  knownOrganisation(1, 'Gwent Police', { nameCy: 'Heddlu Gwent' }), knownOrganisation(2, 'Coleg Gwent'), knownOrganisation(3, 'Archives of Gwent', { endedOn: '2020-01-01' }),
  knownOrganisation(4, 'Tŷ’r Ddôl'), knownOrganisation(5, 'Gwentwood Trust', { mergedInto: 'O-0002' }), knownOrganisation(6, 'Onnen & District Carers')
];
const found = (text: string): readonly number[] => searchOrganisations(text, all).map(({ id }) => id);

test.each<[string, readonly number[]]>([
  ['gwent', [1, 2, 5, 3]],
  ['heddlu', [1]],
  ['police gw', [1]],
  ['tyr ddol', [4]],
  ['went', [2, 1, 3, 5]],
  ['carers onnen', [6]],
  ['O-0002', [2]],
  ['o 2', [2]],
  ['P-0002', []],
  ['zzz', []]
])('“%s” finds %j', (text, ids) => {
  expect(found(text)).toEqual(ids);
});

it('an empty text finds all, those that are no more last', () => {
  expect(found(' ')).toEqual([2, 1, 6, 4, 3, 5]);
});
