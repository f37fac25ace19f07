import { listsFor, siteLists } from '../../../../local/host/page/siteLists';
import type { Role } from '../../../../local/tenant/directory/person';

const titles = (...roles: readonly Role[]): readonly string[] => listsFor({ roles }, siteLists(process.cwd())).map(({ title }) => title);

test('staff are offered what they may read, and nothing hidden', () => {
  expect(titles('staff')).toEqual(expect.arrayContaining(['Partnerships', 'Organisations', 'Memberships', 'People roles', 'Representatives']));
  expect(titles('staff')).not.toEqual(expect.arrayContaining(['Restricted notes']));
  expect(titles('staff')).not.toContain('References');
  expect(titles('staff')).not.toContain('Provisioning');
});

test('lead officers are offered the restricted notes too', () => {
  expect(titles('staff', 'leadOfficer')).toContain('Restricted notes');
  expect(titles('staff', 'leadOfficer')).not.toContain('References');
});

test('owners are offered all of them', () => {
  expect(titles('owner')).toHaveLength(siteLists(process.cwd()).length);
});

test('nobody who is not signed in is offered any', () => {
  expect(listsFor(undefined, siteLists(process.cwd()))).toEqual([]);
});
