import { buildCouncil, Council } from '../../../../local/seed/buildCouncil';
import { isRunning } from '../../../../src/domain/partnership/status';

const small = buildCouncil();
const large = buildCouncil({ scale: 20_000 });

const share = <T>(list: readonly T[], chosen: (one: T) => boolean): number => list.filter(chosen).length / list.length;

it('has as many entries as asked for, each with a name of its own', () => {
  expect(large.partnerships).toHaveLength(20_000);
  expect(new Set(large.partnerships.map(({ now }) => now.Title)).size).toBe(20_000);
});

it('keeps the hand-written entries as they are', () => {
  expect(large.partnerships.slice(0, 88).map(({ now }) => now.Title)).toEqual(small.partnerships.map(({ now }) => now.Title));
});

it('is never smaller than what is written by hand', () => {
  expect(buildCouncil({ scale: 10 }).partnerships).toHaveLength(88);
});

it('has some 2.5 members an entry, up to 50,000, of 2,000 organisations', () => {
  expect(large.memberships.length).toBeGreaterThan(45_000);
  expect(large.memberships.length).toBeLessThanOrEqual(50_000);
  expect(large.organisations).toHaveLength(2_000);
});

it.each<[string, (council: Council) => number]>([
  ['running', council => share(council.partnerships, ({ now }) => isRunning(now.Status))],
  ['collaborations', council => share(council.partnerships, ({ now }) => now.Kind === 'Collaboration')],
  ['statutory, good practice or grant-funded', council => share(council.partnerships, ({ now }) => now.Statutory || now.GoodPractice || now.GrantFunded)],
  ['with a Welsh name', council => share(council.partnerships, ({ now }) => now.NameCy !== undefined)],
  ['significant', council => share(council.partnerships, ({ now }) => now.Significance === 'Significant')],
  ['without a lead officer', council => share(council.partnerships, ({ now }) => !now.LeadOfficerOid)]
])('has about the same part %s as the council written by hand', (_, part) => {
  expect(Math.abs(part(large) - part(small))).toBeLessThan(0.17);
});

it('spreads entries over every service', () => {
  const counts = new Map<string, number>();
  large.partnerships.forEach(({ now }) => counts.set(now.Service, (counts.get(now.Service) ?? 0) + 1));
  expect(counts.size).toBe(17);
  expect(Math.min(...counts.values())).toBeGreaterThan(400);
});
