import { buildCouncil } from '../../../../local/seed/buildCouncil';
import { anchorDay } from '../../../../local/seed/council/calendar';
import { services } from '../../../../local/seed/council/services';
import { personas } from '../../../../local/seed/people/personas';
import { Role, roles } from '../../../../local/tenant/directory/person';

const { staffing, roleRows, partnerships } = buildCouncil();
const { people } = staffing;
const byMail = new Map(people.map(person => [person.mail, person]));

it.each(roles)('has a persona to sign in as for the role %s, with no other role beside staff', (role: Role) => {
  const persona = byMail.get(personas[role]);
  expect(persona?.roles).toEqual(role === 'staff' ? ['staff'] : ['staff', role]);
  expect(persona?.enabled).toBe(true);
});

it('puts the personas in one line: lead officer, Head of Service, Executive Director', () => {
  const officer = byMail.get(personas.leadOfficer);
  const head = people.find(({ oid }) => oid === officer?.managerOid);
  expect(head?.mail).toBe(personas.headOfService);
  expect(people.find(({ oid }) => oid === head?.managerOid)?.mail).toBe(personas.executiveDirector);
  expect(partnerships.filter(({ now }) => now.LeadOfficerOid === officer?.oid && now.SponsoringOfficerOid === head?.oid).length).toBeGreaterThan(1);
});

it('gives nobody the address or the id of somebody else', () => {
  expect(new Set(people.map(({ mail }) => mail)).size).toBe(people.length);
  expect(new Set(people.map(({ oid }) => oid)).size).toBe(people.length);
  expect(people.filter(({ mail }) => !/^[a-z]+\.[a-z]+@cwmonnen\.example$/.test(mail))).toEqual([]);
});

it.each(services)('has a present Head of Service and lead officers for %s', service => {
  const heads = roleRows.filter(row => row.role === 'Head of Service' && row.service === service && !row.toDate);
  expect(heads).toHaveLength(1);
  expect(staffing.leadOfficers.get(service)?.length).toBeGreaterThan(1);
});

it('has deputies with cover that is over, on and to come, and deputies without dates', () => {
  const covered = roleRows.filter(({ deputy }) => deputy);
  expect(covered.filter(({ coverTo }) => coverTo && coverTo < anchorDay)).toHaveLength(1);
  expect(covered.filter(({ coverFrom, coverTo }) => coverFrom && coverTo && coverFrom <= anchorDay && anchorDay <= coverTo)).toHaveLength(1);
  expect(covered.filter(({ coverFrom }) => coverFrom && coverFrom > anchorDay)).toHaveLength(1);
  expect(covered.filter(({ coverFrom }) => !coverFrom).length).toBeGreaterThan(10);
});

it('follows a former head with the present one on the next day', () => {
  const rows = roleRows.filter(row => row.role === 'Head of Service' && row.service === 'Planning and Building Control');
  expect(rows.map(({ fromDate, toDate }) => [fromDate, toDate])).toEqual([['2025-09-01', undefined], ['2018-04-01', '2025-08-31']]);
});

it('has people who only look things up, and people who have left', () => {
  expect(people.filter(person => person.enabled && person.roles.length === 1).length).toBeGreaterThan(30);
  expect(people.filter(person => !person.enabled).length).toBeGreaterThan(3);
});

it('has personas who read Welsh and personas who read English', () => {
  const languages = roles.map(role => byMail.get(personas[role])?.language);
  expect(languages).toEqual(['cy', 'en', 'en', 'cy', 'cy', 'cy', 'en']);
});

it('has councillors who may look things up and nothing else', () => {
  expect(staffing.councillors.length).toBeGreaterThan(10);
  expect([...staffing.councillors, ...staffing.formerCouncillors].filter(({ roles: given }) => given.join() !== 'staff')).toEqual([]);
  expect(staffing.formerCouncillors.filter(({ enabled }) => enabled)).toEqual([]);
});
