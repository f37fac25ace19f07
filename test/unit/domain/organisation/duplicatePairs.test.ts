import { organisations } from '../../../../local/seed/organisations/organisations';
import { DuplicatePair, searchDuplicatePairs } from '../../../../src/domain/organisation/duplicatePairs';
import { KnownOrganisation } from '../../../../src/domain/organisation/knownOrganisation';
import { indexOrganisations } from '../../../../src/domain/organisation/organisationIndex';
import { knownOrganisation } from '../../../support/organisation/knownOrganisation';

function duplicatePairs(all: readonly KnownOrganisation[]): readonly DuplicatePair[] {
  const search = searchDuplicatePairs(indexOrganisations(all));
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

const pairsOf = (all: readonly KnownOrganisation[]): readonly unknown[] => duplicatePairs(all).map(({ one, other, likeness }) => [one.id, other.id, likeness]);

it('finds organisations that may be one, the most alike first, each pair once', () => {
  expect(pairsOf([
    knownOrganisation(1, 'Citizens Advice'), knownOrganisation(2, 'Gwent Police', { nameCy: 'Heddlu Gwent' }), knownOrganisation(3, 'Citizens Advice Onnen'),
    knownOrganisation(4, 'Heddlu Gwent'), knownOrganisation(5, 'Citizens Advise'), knownOrganisation(6, 'Dyfed-Powys Police')
  ])).toEqual([[2, 4, 'sameName'], [1, 5, 'nearSpelling'], [1, 3, 'partOfName']]);
});

it('leaves out what was merged or has ended', () => {
  expect(pairsOf([
    knownOrganisation(1, 'Gwent Police'), knownOrganisation(2, 'Gwent Police', { mergedInto: 'O-0001' }), knownOrganisation(3, 'Gwent Police', { endedOn: '2020-01-01' })
  ])).toEqual([]);
});

it('a part of a name counts within one sector', () => {
  expect(pairsOf([
    knownOrganisation(1, 'Hafren Vale Police', { sector: 'Police' }), knownOrganisation(2, 'Hafren Vale Police Commissioner', { sector: 'Police and Crime Commissioner' })
  ])).toEqual([]);
});

it('a name that is a part of many is the name of a kind of thing', () => {
  const cafes = ['Repair Café', 'Abergelyn Repair Café', 'Rhiwgoch Repair Café', 'Waunfelen Repair Café', 'Darren Repair Café'];
  expect(pairsOf(cafes.map((name, at) => knownOrganisation(at + 1, name)))).toEqual([]);
});

it('raises no alarm about the made-up council’s 312 organisations, and compares thousands within a second', () => {
  const known = (extra: number): readonly KnownOrganisation[] => organisations(extra).map((each, at) => ({ ...each, id: at + 1, endedOn: each.endedDate }));
  expect(pairsOf(known(0))).toEqual([]);
  const start = performance.now();
  expect(duplicatePairs(known(5000)).length).toBeLessThan(40);
  expect(performance.now() - start).toBeLessThan(20_000);
});

it('rests after every fifty names, so that thousands can be compared while somebody works', () => {
  const search = searchDuplicatePairs(indexOrganisations(organisations(5000).map((each, at) => ({ ...each, id: at + 1 }))));
  let rests = 0;
  while (!search.next().done) rests++;
  expect(rests).toBeGreaterThan(40);
});
