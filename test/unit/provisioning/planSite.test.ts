import { Members, planSite } from '../../../src/provisioning/plan/planSite';
import { ActualSite } from '../../../src/provisioning/site/actualSite';
import { assignment, siteWith } from './siteBuilder';

const steps = (change: Partial<ActualSite>, members: Members = {}): unknown => planSite({ ...siteWith(), ...change }, [], {}, members).siteSteps;

test('a site as it should be needs nothing', () => {
  expect(planSite(siteWith(), [], {}, {})).toEqual({ siteSteps: [], differences: [], lists: [] });
});

test('a new site gets both levels, seven groups and their access to its pages', () => {
  const own = siteWith().levels.filter(({ kind }) => kind !== 0);
  expect(steps({ levels: own, groups: [], assignments: [] })).toMatchObject([
    { kind: 'addLevel', level: { name: 'Contributor' } }, { kind: 'addLevel', level: { name: 'Policy' } },
    ...['Partnership staff', 'Lead officers', 'Heads of Service', 'Executive Directors', 'Policy unit', 'Panel', 'Owners'].map((group) => ({ kind: 'addGroup', group })),
    ...['Partnership staff', 'Lead officers', 'Heads of Service', 'Executive Directors', 'Policy unit', 'Panel'].map((group) => ({ kind: 'grantSite', group, level: 'Read' })),
    { kind: 'grantSite', group: 'Owners', level: 'Full Control' }
  ]);
});

test('a level whose rights were changed is set right', () => {
  const levels = siteWith().levels.map((level) => (level.name === 'Contributor' ? { ...level, mask: { High: '176', Low: '4294967295' } } : level));
  expect(steps({ levels })).toMatchObject([{ kind: 'correctLevel', level: { name: 'Contributor' } }]);
});

test('members are added once', () => {
  const groups = siteWith().groups.map((group) => (group.title === 'Panel' ? { ...group, members: ['c:0t.c|tenant|AAA'] } : group));
  expect(steps({ groups }, { Panel: ['c:0t.c|tenant|aaa', 'c:0t.c|tenant|bbb'] })).toEqual([{ kind: 'addMember', group: 'Panel', login: 'c:0t.c|tenant|bbb' }]);
});

test('an owner by permission only joins Owners before the lists stop inheriting', () => {
  const me = { ...siteWith().me, isSiteAdmin: false };
  expect(steps({ me })).toEqual([{ kind: 'addMember', group: 'Owners', login: me.login }]);
  expect(steps({ me: { ...me, groups: ['Owners'] } })).toEqual([]);
});

test.each([['c:0(.s|true', 'Everyone'], ['c:0-.f|rolemanager|spo-grid-all-users/11111111-2222', 'Everyone except external users']])('%s on the site is reported', (login, name) => {
  const site = { ...siteWith(), assignments: [...siteWith().assignments, assignment(90, name, 'Read', login)] };
  expect(planSite(site, [], {}, {}).differences).toEqual([{ subject: 'everyoneOnSite', name, ours: '', site: 'Read' }]);
});

test('another time zone than London is reported', () => {
  expect(planSite({ ...siteWith(), timeZone: 13 }, [], {}, {}).differences).toEqual([{ subject: 'timeZone', ours: '2', site: '13' }]);
});
