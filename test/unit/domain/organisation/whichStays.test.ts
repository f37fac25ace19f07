import { Involvement } from '../../../../src/domain/organisation/involvement';
import { OrganisationValues } from '../../../../src/domain/organisation/merge';
import { whichStays } from '../../../../src/domain/organisation/whichStays';

const hanging = (memberships: number, led = 0): Involvement => ({ memberships: Array.from({ length: memberships }), led: Array.from({ length: led }) }) as unknown as Involvement;
const text = (value: string): { kind: 'text'; text: string } => ({ kind: 'text', text: value });
const bare: OrganisationValues = { name: text('Gwent Police') };
const full: OrganisationValues = { ...bare, nameCy: text('Heddlu Gwent'), town: text('Cwmbrân') };

test.each<[string, OrganisationValues, Involvement, OrganisationValues, Involvement, 0 | 1]>([
  ['with more memberships stays', bare, hanging(3), full, hanging(1), 0],
  ['with more memberships stays, whichever comes first', full, hanging(1), bare, hanging(3), 1],
  ['that leads entries counts them too', full, hanging(1), bare, hanging(1, 2), 1],
  ['with more recorded stays where both have as much', bare, hanging(1), full, hanging(1), 1],
  ['with a No is not more complete', { ...bare, significant: { kind: 'yesNo', yes: false }, compact: { kind: 'yesNo', yes: false } }, hanging(0), { ...bare, town: text('Cwmbrân') }, hanging(0), 1],
  ['that has ended goes where both have as much', { ...full, ended: { kind: 'day', day: '2020-01-01' } }, hanging(1), bare, hanging(1), 1],
  ['first stays where nothing tells them apart', bare, hanging(2), bare, hanging(2), 0]
])('the one %s', (_fact, values, involvement, otherValues, otherInvolvement, stays) => {
  expect(whichStays({ values, involvement }, { values: otherValues, involvement: otherInvolvement })).toBe(stays);
});
