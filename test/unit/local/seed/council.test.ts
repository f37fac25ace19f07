import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingOn } from '../../../../src/domain/partnership/membership';
import { isRunning } from '../../../../src/domain/partnership/status';
import { buildCouncil } from '../../../../local/seed/buildCouncil';
import { anchorDay } from '../../../../local/seed/council/calendar';
import { PartnershipRow } from '../../../../local/seed/council/row';
import { ListDefinition } from '../../../../src/domain/lists/listDefinition';

const council = buildCouncil();
const rows = council.partnerships.map(({ now }) => now);
const running = rows.filter(({ Status }) => isRunning(Status));
const collaborations = running.filter(({ Kind }) => Kind === 'Collaboration');

function choices(list: string, column: string): readonly string[] {
  const definition = JSON.parse(readFileSync(join(__dirname, `../../../../sharepoint/lists/${list}.json`), 'utf8')) as ListDefinition;
  return definition.columns.find(({ name }) => name === column)?.choices ?? [];
}

describe('the register of the made-up council (C1)', () => {
  it('has 35 partnerships and 25 collaborations running', () => {
    expect(running).toHaveLength(60);
    expect(collaborations).toHaveLength(25);
  });

  it('leads 8 of the 25 collaborations', () => {
    expect(collaborations.filter(({ CouncilRole }) => CouncilRole === 'Lead')).toHaveLength(8);
  });

  it('has 25 of the 60 statutory, good practice or grant-funded, and some of each', () => {
    expect(running.filter(row => row.Statutory || row.GoodPractice || row.GrantFunded)).toHaveLength(25);
    expect(running.filter(row => row.Statutory).length).toBeGreaterThan(4);
    expect(running.filter(row => row.GoodPractice).length).toBeGreaterThan(4);
    expect(running.filter(row => row.GrantFunded).length).toBeGreaterThan(4);
  });

  it.each(choices('partnerships', 'Stage').filter(stage => stage !== 'Running'))('has at least three entries at stage %s', stage => {
    expect(rows.filter(({ Stage }) => Stage === stage).length).toBeGreaterThanOrEqual(3);
  });

  it('knows 146 significant organisations and at least 60 more', () => {
    const significant = council.organisations.filter(organisation => organisation.significant);
    expect(significant).toHaveLength(146);
    expect(council.organisations.length - significant.length).toBeGreaterThanOrEqual(60);
  });

  it('has one learning partnership of more than 150 current members, and no other near that size', () => {
    const sizes = rows.map(row => ({ name: row.Title, members: council.memberships.filter(({ partnership, fromDate, toDate }) => partnership === row.Reference && standingOn({ from: fromDate, to: toDate }, anchorDay) === 'current').length }));
    const large = sizes.filter(({ members }) => members > 50);
    expect(large.map(({ name }) => name)).toEqual(['Cwm Onnen Lifelong Learning Partnership']);
    expect(large[0].members).toBeGreaterThan(150);
  });

  it.each(choices('organisations', 'Sector'))('has organisations of the sector %s', sector => {
    expect(council.organisations.filter(organisation => organisation.sector === sector)).not.toHaveLength(0);
  });

  it.each(['Kind', 'Model', 'Form', 'Stage', 'Status', 'Significance', 'Service', 'Directorate', 'CouncilRole', 'Footprint', 'Reasons', 'Entered', 'Priorities'] as const)(
    'uses choices of %s that the list has, and nearly all of them', column => {
      const used = new Set(rows.flatMap(row => row[column] ?? []));
      const offered = choices('partnerships', column);
      expect([...used].filter(choice => !offered.includes(choice))).toEqual([]);
      // Nobody in the county borough has a trading company.
      expect(offered.filter(choice => !used.has(choice))).toEqual(column === 'Form' ? ['Local authority trading company'] : []);
    });

  it('has reviews that are overdue, soon, far ahead, and entries that were never reviewed', () => {
    const next = running.flatMap(({ NextReview }) => NextReview ?? []);
    expect(next.filter(day => day < '2026-11-16').length).toBeGreaterThan(5);
    expect(next.filter(day => day >= '2026-11-16' && day <= '2027-01-15').length).toBeGreaterThan(5);
    expect(next.filter(day => day > '2027-01-15').length).toBeGreaterThan(15);
    expect(running.filter(({ LastReview }) => !LastReview).length).toBeGreaterThan(3);
  });

  it('has Welsh names and purposes for about two thirds or more, and gaps', () => {
    const share = (column: keyof PartnershipRow): number => rows.filter(row => row[column]).length / rows.length;
    expect(share('NameCy')).toBeGreaterThan(0.65);
    expect(share('NameCy')).toBeLessThan(0.9);
    expect(share('PurposeCy')).toBeGreaterThan(0.65);
    expect(share('PurposeCy')).toBeLessThan(0.9);
  });

  it('has the texts that break careless software', () => {
    const names = [...rows.map(({ Title }) => Title), ...council.organisations.map(({ name }) => name), ...council.staffing.people.map(({ name }) => name)].join('\n');
    for (const text of ["O'Brien", "Children's", 'Tŷ', 'Pen-y-bont', 'Siân', 'Llŷr', '&', '"', '<24 hours>', '’']) {
      expect(names).toContain(text);
    }
    expect(Math.max(...rows.map(({ Title, NameCy }) => Math.max(Title.length, NameCy?.length ?? 0)))).toBe(250);
  });

  it('has money that is large, none and unknown', () => {
    const money = running.map(({ AnnualContribution }) => AnnualContribution);
    expect(money.filter(pounds => pounds !== undefined && pounds > 1_000_000).length).toBeGreaterThan(3);
    expect(money.filter(pounds => pounds === 0).length).toBeGreaterThan(3);
    expect(money.filter(pounds => pounds === undefined).length).toBeGreaterThan(1);
  });
});

describe('who sits in partnerships for the council (B16)', () => {
  const { representatives } = council;

  it('are councillors and officers, voting and not, now and earlier', () => {
    const counts = [
      representatives.filter(({ capacity }) => capacity === 'Councillor'), representatives.filter(({ capacity }) => capacity === 'Officer'),
      representatives.filter(({ voting }) => voting), representatives.filter(({ voting }) => !voting), representatives.filter(({ toDate }) => toDate)
    ].map(({ length }) => length);
    expect(Math.min(...counts)).toBeGreaterThan(9);
    expect(representatives.filter(({ daysAYear }) => daysAYear).length).toBeGreaterThan(60);
  });

  it('sit in nearly every running entry', () => {
    const without = running.filter(({ Reference }) => !representatives.some(({ partnership }) => partnership === Reference));
    expect(without.length).toBeLessThan(10);
  });
});

it('has restricted notes by people who may write them', () => {
  const writers = council.staffing.people.filter(({ roles }) => roles.some(role => ['leadOfficer', 'headOfService', 'policyUnit'].includes(role))).map(({ oid }) => oid);
  expect(council.restrictedNotes.length).toBeGreaterThan(4);
  expect(council.restrictedNotes.filter(({ by }) => !writers.includes(by))).toEqual([]);
});

it('is the same council every time', () => {
  expect(buildCouncil()).toEqual(council);
});
