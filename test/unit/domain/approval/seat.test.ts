import { by, holding, directorHolding, place, someone, today } from './approvalBuilder';
import { RoleHolding, roleChoices, roleHolding } from '../../../../src/domain/approval/roleHolding';
import { covers, seatOfRole, SeatProblem } from '../../../../src/domain/approval/seat';
import peopleRoles from '../../../../sharepoint/lists/people-roles.json';

test.each<[string, readonly RoleHolding[], string | SeatProblem]>([
  ['whoever holds the role for the service', [holding()], 'head'],
  ['not of another service', [holding({ service: 'Finance' })], 'nobody'],
  ['the service before the directorate', [holding({ service: undefined, holder: someone('wider') }), holding()], 'head'],
  ['the directorate when the service has nobody', [holding({ service: undefined, holder: someone('wider') })], 'wider'],
  ['the council when neither has', [holding({ service: undefined, directorate: undefined, holder: someone('widest') })], 'widest'],
  ['not before the role begins', [holding({ from: '2026-06-16' })], 'nobody'],
  ['on the day that it begins', [holding({ from: today })], 'head'],
  ['on the day that it ends', [holding({ to: today })], 'head'],
  ['not after it', [holding({ to: '2026-06-14' })], 'nobody'],
  ['not in another role', [holding({ role: 'Policy unit' })], 'nobody'],
  ['nobody whom the directory does not know', [holding({ holder: undefined })], 'nobody'],
  ['not one of two', [holding(), holding({ holder: someone('other') })], 'severalHolders'],
  ['one who stands there twice', [holding(), holding()], 'head'],
  ['not by a row that the holder wrote', [holding({ writtenBy: by('head') })], 'ownRow'],
  ['nor by one that somebody else has saved since', [holding({ writtenBy: by('head', 'policy') })], 'ownRow'],
  ['nor by one whose versions leave out a save', [holding({ writtenBy: { oids: ['policy'], areAll: false } })], 'ownRow'],
  ['by a second row that somebody else wrote', [holding({ writtenBy: by('head') }), holding()], 'head'],
  ['nobody when there are no rows', [], 'nobody']
])('a Head of Service decides: %s', (_, holdings, expected) => {
  const seat = seatOfRole('headOfService', place, holdings, today);
  expect(typeof seat === 'string' ? seat : seat.holder.oid).toBe(expected);
});

test('an entry without a service has nobody but those of the whole council', () => {
  expect(seatOfRole('headOfService', {}, [holding(), holding({ service: undefined }), directorHolding()], today)).toBe('nobody');
});

test('a role that People roles does not hold has nobody', () => {
  expect(seatOfRole('assessor', place, [holding()], today)).toBe('nobody');
});

test('nobody becomes a deputy by a row of their own', () => {
  expect(seatOfRole('headOfService', place, [holding({ writtenBy: by('deputy') })], today)).toMatchObject({ holder: { oid: 'head' }, deputy: undefined });
});

test.each([
  [undefined, undefined, false], ['2026-06-15', '2026-06-15', true], ['2026-06-16', '2026-06-20', false], ['2026-06-01', '2026-06-14', false], ['2026-06-01', undefined, true],
  [undefined, '2026-06-14', false], [undefined, '2026-06-15', true]
])('cover from %s to %s: %s', (coverFrom, coverTo, expected) => {
  expect(covers({ ...someone('deputy'), coverFrom, coverTo }, today)).toBe(expected);
});

test('the roles are choices of the list', () => {
  const choices = peopleRoles.columns.find(({ name }) => name === 'Role')?.choices;
  expect(choices).toEqual(expect.arrayContaining(Object.values(roleChoices)));
});

test('a row of the list counts for whom it shows, whatever directory id stands beside them; for nobody whom the directory does not know', () => {
  const person = (id: number, oid?: string): { kind: 'person'; person: { id: number; name: string; oid?: string } } => ({ kind: 'person', person: { id, name: 'Carys', oid } });
  const values = { role: { kind: 'choice', text: 'Head of Service' }, service: { kind: 'choice', text: 'Housing' }, holder: person(5, 'o-former'), deputy: person(6, 'o-6'), coverTo: { kind: 'day', day: '2026-07-01' } } as const;
  const directoryIds = new Map([[5, 'o-1']]);
  expect(roleHolding(values, directoryIds, by('o-9'))).toMatchObject({ role: 'Head of Service', service: 'Housing', holder: { oid: 'o-1', name: 'Carys' }, deputy: undefined, coverTo: '2026-07-01', writtenBy: by('o-9') });
  expect(roleHolding({ ...values, holder: undefined, deputy: person(5) }, directoryIds)).toMatchObject({ holder: undefined, deputy: { oid: 'o-1' } });
});
