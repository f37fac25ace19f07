import { indexOrganisations } from '../../../../src/domain/organisation/organisationIndex';
import { organisationCandidates } from '../../../../src/domain/organisation/organisationCandidates';
import { knownOrganisation } from '../../../support/organisation/knownOrganisation';

const index = indexOrganisations([
  knownOrganisation(1, 'Gwent Police', { nameCy: 'Heddlu Gwent' }), knownOrganisation(2, 'Barnardo’s'), knownOrganisation(3, 'Department for Work and Pensions'),
  knownOrganisation(4, 'DWP Jobcentre Onnen'), knownOrganisation(5, 'Caerphilly Town Council', { nameCy: 'Cyngor Tref Caerffili' }), knownOrganisation(6, 'Caerphilly Carers')
]);
const candidates = (text: string): unknown => organisationCandidates(text, index).map(({ organisation, likeness }) => [organisation.id, likeness]);

test.each<[string, unknown]>([
  ['gwent', [[1, undefined]]],
  ['Gwent Polise', [[1, 'nearSpelling']]],
  ['Barnad', [[2, 'nearSpelling']]],
  ['Narnardos', [[2, 'nearSpelling']]],
  ['caerphily', [[6, 'nearSpelling'], [5, 'nearSpelling']]],
  ['caerphily tow', [[5, 'nearSpelling']]],
  ['caerfilli', [[5, 'nearSpelling']]],
  ['dwp', [[4, undefined], [3, 'abbreviation']]],
  ['zzzzz', []],
  ['xy', []],
  ['12345', []]
])('“%s” may mean %j', (text, expected) => {
  expect(candidates(text)).toEqual(expected);
});

test('an empty text means any of them', () => {
  expect(organisationCandidates('', index)).toHaveLength(6);
});
