import { KnownOrganisation } from '../../../../src/domain/organisation/knownOrganisation';
import { Likeness } from '../../../../src/domain/organisation/likeness';
import { nearDuplicates } from '../../../../src/domain/organisation/nearDuplicates';
import { indexOrganisations } from '../../../../src/domain/organisation/organisationIndex';
import { knownOrganisation } from '../../../support/organisation/knownOrganisation';

const known: readonly KnownOrganisation[] = [
  knownOrganisation(1, 'Gwent Police', { nameCy: 'Heddlu Gwent' }),
  knownOrganisation(2, 'Caerphilly Town Council', { nameCy: 'Cyngor Tref Caerffili' }),
  knownOrganisation(3, 'Coleg Gwent', { nameCy: 'Coleg Gwent' }),
  knownOrganisation(4, 'Citizens Advice'),
  knownOrganisation(5, 'North Cwm Football Club'),
  knownOrganisation(6, 'Onnen Housing Association Ltd'),
  knownOrganisation(7, 'Neath Carers'),
  knownOrganisation(8, 'Unit 12 Training'),
  knownOrganisation(9, 'Police and Crime Commissioner for Gwent'),
  knownOrganisation(10, 'Barnardo’s'),
  knownOrganisation(11, 'Rhymney Community Council'),
  knownOrganisation(12, 'University of Hafren', { nameCy: 'Prifysgol Hafren' }),
  knownOrganisation(13, 'Department for Work and Pensions', { nameCy: 'Yr Adran Gwaith a Phensiynau' }),
  knownOrganisation(14, 'Natural Resources Wales', { nameCy: 'Cyfoeth Naturiol Cymru' }),
  knownOrganisation(15, 'DfE'),
  knownOrganisation(16, 'Cwm Onnen Council'),
  knownOrganisation(17, 'South Onnen Allotment Society'),
  knownOrganisation(18, 'Mind'),
  knownOrganisation(19, 'Menter Iaith Nant Dorlan')
];
const index = indexOrganisations(known);
const near = (name: string, nameCy?: string): readonly [Likeness, string][] => nearDuplicates({ name, nameCy }, index).map(({ likeness, organisation }) => [likeness, organisation.name]);

test.each<[string, Likeness, string]>([
  ['gwent police', 'sameName', 'Gwent Police'],
  ['Heddlu Gwent', 'sameName', 'Gwent Police'],
  ['Cyngor Tref Caerffili', 'sameName', 'Caerphilly Town Council'],
  ['Onnen Housing Association Cyfyngedig', 'sameName', 'Onnen Housing Association Ltd'],
  ['The Onnen Housing Assoc.', 'sameName', 'Onnen Housing Association Ltd'],
  ['Barnardos', 'sameName', 'Barnardo’s'],
  ['Hafren University', 'sameWords', 'University of Hafren'],
  ['Police, Gwent', 'sameWords', 'Gwent Police'],
  ['Caerphily Town Council', 'nearSpelling', 'Caerphilly Town Council'],
  ['Caerphlily Town Council', 'nearSpelling', 'Caerphilly Town Council'],
  ['Cyngor Tref Caerfilli', 'nearSpelling', 'Caerphilly Town Council'],
  ['Onnen Housing Asociation', 'nearSpelling', 'Onnen Housing Association Ltd'],
  ['Barnado’s', 'nearSpelling', 'Barnardo’s'],
  ['Caerphily Town Counsil', 'nearSpelling', 'Caerphilly Town Council'],
  ['Onnen Huosing Asociation', 'nearSpelling', 'Onnen Housing Association Ltd'],
  ['Adran Gwaeth a Phensiwnau', 'nearSpelling', 'Department for Work and Pensions'],
  ['Brifysgol Hafren', 'nearSpelling', 'University of Hafren'],
  ['Cyfoth Naturol Cymru', 'nearSpelling', 'Natural Resources Wales'],
  ['DWP', 'abbreviation', 'Department for Work and Pensions'],
  ['D.W.P.', 'abbreviation', 'Department for Work and Pensions'],
  ['DFWP', 'abbreviation', 'Department for Work and Pensions'],
  ['NRW', 'abbreviation', 'Natural Resources Wales'],
  ['CNC', 'abbreviation', 'Natural Resources Wales'],
  ['Department for Education', 'abbreviation', 'DfE'],
  ['Onnen HA', 'abbreviation', 'Onnen Housing Association Ltd'],
  ['Caerphilly TC', 'abbreviation', 'Caerphilly Town Council'],
  ['Citizens Advice Caerphilly', 'partOfName', 'Citizens Advice'],
  ['Barnardo’s Cymru', 'partOfName', 'Barnardo’s'],
  ['Onnen Housing', 'partOfName', 'Onnen Housing Association Ltd']
])('“%s” is near: %s of “%s”', (typed, likeness, expected) => {
  expect(near(typed)).toEqual([[likeness, expected]]);
});

test.each([
  'Dyfed-Powys Police', 'Cardiff Town Council', 'Bargoed Town Council', 'South Cwm Football Club', 'Heath Carers', 'Unit 13 Training', 'Upper Rhymney Community Council',
  'Cwm Onnen College', 'North Onnen Allotment Society', 'DWQ', 'DW', 'NR', 'Men in Need, Dorlan', 'Dorlan Walking Project', 'mind the gap', 'Unit 21 Trainning', 'Cwm Onen Cuoncel Estates',
  'Coleg Dorlan', 'Gwent Archives', 'Police', 'Town Council', 'Cyngor', 'University of', '', '   ', '“”', 'Citi'
])('“%s” raises no alarm', (typed) => {
  expect(near(typed)).toEqual([]);
});

it('a Welsh name is compared with both names too', () => {
  expect(near('Something Else', 'Heddlu Gwent')).toEqual([['sameName', 'Gwent Police']]);
});

it('each organisation comes once, as what it is most like, the most alike first', () => {
  expect(near('Caerphily Town Council', 'Cyngor Tref Caerffili')).toEqual([['sameName', 'Caerphilly Town Council']]);
  expect(near('Citizens Advice Caerphilly', 'Heddlu Gwent')).toEqual([['sameName', 'Gwent Police'], ['partOfName', 'Citizens Advice']]);
});

describe('one that was merged', () => {
  const merged = knownOrganisation(20, 'Onnen Homes', { endedOn: '2026-01-01', mergedInto: 'O-0006' });

  it('is stood for by the one that it turned out to be', () => {
    expect(nearDuplicates({ name: 'Onnen Homes' }, indexOrganisations([...known, merged])).map(({ organisation }) => organisation.id)).toEqual([6]);
  });

  it('into one that was merged itself leads to the last one', () => {
    const again = knownOrganisation(21, 'Onnen Dwellings', { mergedInto: 'O-0020' });
    expect(nearDuplicates({ name: 'Onnen Dwellings' }, indexOrganisations([...known, merged, again])).map(({ organisation }) => organisation.id)).toEqual([6]);
  });

  it('in a circle, or into one that is gone, does not hang', () => {
    const circle = [knownOrganisation(30, 'Ring Road Trust', { mergedInto: 'O-0031' }), knownOrganisation(31, 'Second Ring', { mergedInto: 'O-0030' }), knownOrganisation(32, 'Lost Body', { mergedInto: 'O-9999' })];
    expect(nearDuplicates({ name: 'Ring Road Trust' }, indexOrganisations(circle))).toHaveLength(1);
    expect(nearDuplicates({ name: 'Lost Body' }, indexOrganisations(circle))).toMatchObject([{ organisation: { id: 32 } }]);
  });
});

it('among 5,000 organisations a name is compared in a few milliseconds', () => {
  const places = Array.from({ length: 500 }, (_, at) => `${'Aber Blaen Cwm Dol Glan Llan Nant Pen Rhyd Tre'.split(' ')[at % 10]}${'bcdfglmnrt'[Math.floor(at / 10) % 10]}${'aeiouwy'[Math.floor(at / 100)]}dach`);
  const kinds = ['Town Council', 'Community Hub', 'Rugby Club', 'Male Voice Choir', 'Primary School', 'Housing Association', 'Carers Group', 'Food Bank', 'Allotment Society', 'Youth Theatre'];
  const many = indexOrganisations(places.flatMap((place, at) => kinds.map((kind, of) => knownOrganisation(at * 10 + of + 1, `${place} ${kind}`))));
  const start = performance.now();
  for (let time = 0; time < 100; time++) {
    nearDuplicates({ name: `${places[time]} Housing Asociation`, nameCy: `Cymdeithas Tai ${places[time]}` }, many);
  }
  expect((performance.now() - start) / 100).toBeLessThan(100);
});
