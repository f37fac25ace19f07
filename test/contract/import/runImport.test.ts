import { brokenOffImport } from '../../../src/data/import/brokenOffImport';
import { pastImports } from '../../../src/data/import/pastImports';
import { listDefinitions } from '../../../src/provisioning/definitions';
import { writesOf } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { imported, importName, openImportSite, type ImportSite } from './importSite';
import { choice, longText, planned, type WantedRow } from './wantedRows';

// How long a busy SharePoint is given is shown where the stores are (`test/contract/stores`).
jest.mock('../../../src/data/stores/patience', () => ({ ...jest.requireActual<object>('../../../src/data/stores/patience'), wait: () => Promise.resolve() }));

let site: ImportSite;
let serial = 0;
beforeAll(async () => { site = await openImportSite(); });
beforeEach(() => site.forget());
afterEach(() => site.fault());
afterAll(() => site.close());

const id = (): string => `import-${++serial}`;
const rows = (prefix: string, count: number, more: (at: number) => Partial<WantedRow> = () => ({})): readonly WantedRow[] => Array.from({ length: count }, (_, at) => ({ row: at + 2, name: `${prefix} ${at}`, ...more(at) }));
const batches = async (): Promise<readonly number[]> => (await site.requests()).filter(({ parts = [], path }) => path.endsWith('$batch') && parts.some(({ method }) => method !== 'GET')).map(({ parts = [] }) => parts.length);

it('adds entries under references of their own, with what follows from their stage, and their members', async () => {
  const officer = site.person('headOfService');
  const wanted: readonly WantedRow[] = [
    { row: 5, name: 'Canal', values: { purpose: longText('Locks'), stage: choice('Idea'), annualContribution: { kind: 'money', pence: 1250 }, start: { kind: 'day', day: '2026-04-01' } }, members: ['Gwent Police', 'Cwm Cycling Club'], officer },
    { row: 9, name: 'River', lead: 'Cwm Cycling Club', members: [] }
  ];
  const { rows: outcomes, counts, stopped, progress } = await imported(site, importName(id()), (facts) => planned(wanted, facts), { people: [officer] });
  expect([stopped, counts]).toEqual([undefined, { added: 2, changed: 0, left: 0, organisations: 1, members: 2 }]);
  const [canal, river] = await site.items('Partnerships', `Title eq 'Canal' or Title eq 'River'`);
  expect(outcomes).toEqual([
    { kind: 'added', row: 5, reference: canal.Reference, id: canal.Id, membersLeft: 0 }, { kind: 'added', row: 9, reference: river.Reference, id: river.Id, membersLeft: 0 }
  ]);
  expect(canal).toMatchObject({ Purpose: 'Locks', Stage: 'Idea', Status: 'Proposed', Significance: 'Not assessed', AnnualContribution: 12.5, StartDate: '2026-03-31T23:00:00Z', LeadOfficerOid: officer.oid, LeadOfficerId: site.tenant.bulk.ensureUser(officer.oid) });
  const [club] = await site.items('Organisations', `Title eq 'Cwm Cycling Club'`);
  expect(club).toMatchObject({ Reference: expect.stringMatching(/^O-\d{4}$/) as string, Sector: 'Police' });
  expect(river).toMatchObject({ Stage: 'Running', Status: 'Current', LeadOrganisationId: club.Id });
  expect(await site.items('Memberships', `PartnershipId eq ${String(canal.Id)}`)).toMatchObject([
    { Title: `${String(canal.Reference)} Gwent Police`, Role: 'Member', OrganisationId: site.organisations[0] }, { Title: `${String(canal.Reference)} Cwm Cycling Club`, Role: 'Member', OrganisationId: club.Id }
  ]);
  expect(progress[0]).toEqual([0, 5]);
  expect(progress[progress.length - 1]).toEqual([5, 5]);
});

it('a member that somebody has added since the preview is not added again', async () => {
  const [entry] = await site.entries({ Title: 'Joined meanwhile' });
  const theirs = async (write: number): Promise<void> => {
    if (write === 1) site.tenant.bulk.insert('Memberships', [{ values: { Title: 'Theirs', PartnershipId: entry, OrganisationId: site.organisations[0] } }]);
  };
  const wanted = [{ row: 2, name: 'Joined meanwhile', values: { purpose: longText('New') }, members: ['Gwent Police', 'Cwm Taf Housing'] }];
  const { stopped } = await imported(site, importName(id()), (facts) => planned(wanted, facts), { beforeWrite: theirs });
  expect(stopped).toBeUndefined();
  expect((await site.items('Memberships', `PartnershipId eq ${entry}`)).map(({ OrganisationId }) => OrganisationId).sort()).toEqual([site.organisations[0], site.organisations[1]].sort());
});

it('1,000 new rows with two members each are 44 requests that write', async () => {
  const wanted = rows('Thousand', 1000, () => ({ members: ['Gwent Police', 'Cwm Taf Housing'] }));
  const { counts, stopped } = await imported(site, importName(id()), (facts) => planned(wanted, facts));
  expect([stopped, counts]).toEqual([undefined, { added: 1000, changed: 0, left: 0, organisations: 0, members: 2000 }]);
  const sent = await batches();
  expect(Math.max(...sent)).toBe(80);
  // Head, counter, the first piece of entries and of members, 13 batches of entries and 26 of members, and the head again.
  expect(writesOf(await site.requests()).filter(({ path, parts = [] }) => !path.endsWith('$batch') || parts.some(({ method }) => method !== 'GET'))).toHaveLength(1 + 1 + 2 + 13 + 26 + 1);
  const operations = 3000 + sent.length;
  expect(sent.length + 3).toBeLessThanOrEqual(Math.ceil(operations / 80) + 6);
}, 240_000);

it('the same file again changes nothing and writes nothing but its own row', async () => {
  const wanted = rows('Again', 3, () => ({ members: ['Gwent Police'] }));
  await imported(site, importName(id()), (facts) => planned(wanted, facts));
  await site.forget();
  const { counts, rows: outcomes } = await imported(site, importName(id()), (facts) => planned(wanted, facts));
  expect([counts, outcomes]).toEqual([{ added: 0, changed: 0, left: 0, organisations: 0, members: 0 }, []]);
  expect(writesOf(await site.requests()).filter(({ path }) => !path.endsWith('$batch'))).toHaveLength(2);
});

describe('a row that is changed', () => {
  it('keeps what the file does not speak of, and its stage brings its status along', async () => {
    const [entry] = await site.entries({ Title: 'Harbour', Purpose: 'Boats', Footprint: 'Local' });
    const { rows: outcomes } = await imported(site, importName(id()), (facts) => planned([{ row: 2, name: 'Harbour', values: { purpose: longText('Ships'), stage: choice('Review') } }], facts));
    expect(outcomes).toMatchObject([{ kind: 'changed', row: 2, id: entry }]);
    expect(await site.items('Partnerships', `Id eq ${entry}`)).toMatchObject([{ Purpose: 'Ships', Stage: 'Review', Status: 'Under review', Footprint: 'Local' }]);
  });

  it('in a later version, is changed where what was to be replaced is still there, and left where it is not', async () => {
    const ids = await site.entries(...['touched', 'renamed', 'same', 'deleted', 'closed'].map((name) => ({ Title: `Later ${name}`, Purpose: 'Old' })));
    const wanted = ids.map((_, at) => ({ row: at + 2, name: `Later ${['touched', 'renamed', 'same', 'deleted', 'closed'][at]}`, values: { purpose: longText('New') }, members: ['Gwent Police'] }));
    const change = (at: number, values: Record<string, unknown>): Promise<unknown> => site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(ids[at]).update(values);
    const { rows: outcomes, counts } = await imported(site, importName(id()), (facts) => planned(wanted, facts), {
      beforeWrite: async (number) => {
        if (number !== 1) return;
        await Promise.all([change(0, { Purpose: 'Theirs' }), change(1, { Footprint: 'Local' }), change(2, { Purpose: 'New' }), change(4, { Stage: 'Closed', ClosedDate: '2026-11-01T00:00:00Z' })]);
        await site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(ids[3]).recycle();
      }
    });
    expect(outcomes.map((outcome) => (outcome.kind === 'left' ? outcome.why : outcome.kind))).toEqual(['changedMeanwhile', 'changed', 'changed', 'gone', 'changedMeanwhile']);
    expect(counts).toMatchObject({ changed: 2, left: 3, members: 2 });
    expect((await site.items('Partnerships', `startswith(Title, 'Later ')`)).map(({ Purpose, Footprint }) => [Purpose, Footprint])).toEqual([['Theirs', null], ['New', 'Local'], ['New', null], ['Old', null]]);
  });
});

it('the journal does not grow beyond what a column holds, however long the texts', async () => {
  const long = 'x'.repeat(9000);
  const ids = await site.entries(...Array.from({ length: 20 }, (_, at) => ({ Title: `Long ${at}`, Purpose: long })));
  const name = importName(id(), { answers: { values: { purpose: { [long.repeat(8)]: '' } }, people: {}, organisations: {} } });
  const { counts, stopped } = await imported(site, name, (facts) => planned(ids.map((_, at) => ({ row: at + 2, name: `Long ${at}`, values: { purpose: longText(`${long}y`) } })), facts));
  expect([stopped, counts.changed]).toEqual([undefined, 20]);
  const pieces = await site.items('Imports', `ImportId eq '${name.importId}'`);
  expect(pieces.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...pieces.map(({ Content }) => String(Content).length))).toBeLessThanOrEqual(60_000);
});

describe('somebody else', () => {
  it('imports at the same moment: no reference is given twice, and each gets their own entries', async () => {
    const both = await Promise.all(['One', 'Other'].map((prefix) => imported(site, importName(id()), (facts) => planned(rows(prefix, 100, () => ({ members: [`${prefix} new body`] })), facts))));
    expect(both.map(({ stopped, counts }) => [stopped, counts.added, counts.members])).toEqual([[undefined, 100, 100], [undefined, 100, 100]]);
    const references = (await site.items('Partnerships', undefined, 'Reference')).map(({ Reference }) => Reference);
    expect(new Set(references).size).toBe(references.length);
  }, 120_000);

  it('has added an entry of that name, or that organisation, since the preview: neither is added twice', async () => {
    const wanted: readonly WantedRow[] = [{ row: 2, name: 'Twin', members: ['Twin body'] }, { row: 3, name: 'Single', members: ['Twin body'] }];
    const { rows: outcomes, counts } = await imported(site, importName(id()), (facts) => planned(wanted, facts), {
      beforeWrite: async (number) => {
        if (number !== 1) return;
        await site.entries({ Title: 'Twin' });
        site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Twin Body Ltd', Reference: 'O-7777', Sector: 'Police' } }]);
      }
    });
    expect(outcomes).toMatchObject([{ kind: 'left', why: 'addedMeanwhile' }, { kind: 'added', membersLeft: 0 }]);
    expect(counts).toMatchObject({ added: 1, left: 1, organisations: 0, members: 1 });
  });

  it('has given a reference by hand: the row gets another one', async () => {
    const [{ Last }] = await site.items('References', `Title eq 'P'`) as readonly { Last: number }[];
    await site.entries({ Title: 'By hand', Reference: `P-${String(Last + 2).padStart(4, '0')}` });
    const { rows: outcomes } = await imported(site, importName(id()), (facts) => planned(rows('Given', 3), facts));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
    const found = await site.items('Partnerships', `startswith(Title, 'Given ')`);
    expect(new Set(found.map(({ Reference }) => Reference)).size).toBe(3);
  });

  it('runs the same import in another tab: one of them stops', async () => {
    const name = importName(id());
    const plan = (facts: Parameters<typeof planned>[1]): ReturnType<typeof planned> => planned(rows('Tabs', 100), facts);
    const both = await Promise.all([imported(site, name, plan), imported(site, name, plan)]);
    expect(both.map(({ stopped }) => stopped)).toContain('elsewhere');
    const found = await site.items('Partnerships', `startswith(Title, 'Tabs ')`);
    expect(new Set(found.map(({ Title }) => Title)).size).toBe(found.length);
  });
});

describe('what SharePoint says of one row', () => {
  it('a person whom the directory has no longer leaves the row, and nothing else', async () => {
    const gone = { oid: '00000000-0000-4000-a000-0000000000ff', loginName: 'i:0#.f|membership|gone@cwm.example', name: 'Gone' };
    const { rows: outcomes, stopped } = await imported(site, importName(id()), (facts) => planned([{ row: 2, name: 'Led', officer: gone }, { row: 3, name: 'Unled' }], facts), { people: [gone] });
    expect([stopped, outcomes]).toMatchObject([undefined, [{ kind: 'left', why: 'personGone' }, { kind: 'added' }]]);
  });

  it('a row that it refuses is left with its words', async () => {
    const { rows: outcomes, counts } = await imported(site, importName(id()), (facts) => planned([{ row: 2, name: 'x'.repeat(300) }, { row: 3, name: 'Short enough' }], facts));
    expect(outcomes).toMatchObject([{ kind: 'left', why: 'refused', message: expect.stringMatching(/./) as string }, { kind: 'added' }]);
    expect(counts).toMatchObject({ added: 1, left: 1 });
  });

  it('a row that is to replace more than the journal holds is left, and the others are not kept waiting', async () => {
    const [entry] = await site.entries({ Title: 'Endless', Purpose: 'x' });
    await site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(entry).update({ Purpose: '"\n'.repeat(31_000) });
    const { stopped, rows: outcomes } = await imported(site, importName(id()), (facts) => planned([{ row: 2, name: 'Endless', values: { purpose: longText('Short') } }, { row: 3, name: 'Not endless' }], facts));
    expect([stopped, outcomes]).toMatchObject([undefined, [{ kind: 'left', why: 'tooMuchBefore' }, { kind: 'added' }]]);
    expect(String((await site.items('Partnerships', "Title eq 'Endless'"))[0].Purpose)).toHaveLength(62_000);
  });

  it('a row whose leading organisation could not be added is left; one that it is a member of is added without it', async () => {
    const name = 'y'.repeat(300);
    const { rows: outcomes } = await imported(site, importName(id()), (facts) => planned([{ row: 2, name: 'Led by', lead: name }, { row: 3, name: 'Joined by', members: [name, 'Gwent Police'] }], facts));
    expect(outcomes).toMatchObject([{ kind: 'left', why: 'organisationLeft' }, { kind: 'added', membersLeft: 1 }]);
  });
});

describe('whoever may not import', () => {
  it.each(['staff', 'leadOfficer', 'headOfService', 'panel'] as const)('%s is refused by the journal before anything is written', async (role) => {
    const before = (await site.items('Partnerships')).length;
    const { stopped, rows: outcomes } = await imported(site, importName(id()), (facts) => planned(rows('Never', 2), facts), { role });
    expect([stopped, outcomes]).toMatchObject(['denied', [{ why: 'notReached' }, { why: 'notReached' }]]);
    expect((await site.items('Partnerships')).length).toBe(before);
    await expect(pastImports(storeAs(site, role))).rejects.toMatchObject({ kind: 'denied' });
    await expect(brokenOffImport(storeAs(site, role))).rejects.toMatchObject({ kind: 'denied' });
  });
});

it('a busy SharePoint is waited for, part by part, and nothing comes twice', async () => {
  await site.fault({ method: 'POST', path: "*'Partnerships'*items*", status: 429, when: 'before', times: 1, retryAfter: 1, batchPart: 3 });
  const { stopped, counts } = await imported(site, importName(id()), (facts) => planned(rows('Busy', 5), facts));
  expect([stopped, counts.added]).toEqual([undefined, 5]);
  expect(await site.items('Partnerships', `startswith(Title, 'Busy ')`)).toHaveLength(5);
});

it('imports that were, the newest first, with who and when', async () => {
  const name = importName(id(), { fileName: 'Last one.csv' });
  await imported(site, name, (facts) => planned(rows('Past', 2), facts));
  const [last, ...others] = await pastImports(site.store);
  expect(last).toMatchObject({ importId: name.importId, fileName: 'Last one.csv', state: 'Finished', by: { name: 'Someone policyUnit' }, counts: { added: 2 }, begun: expect.stringMatching(/^2026-11-20T/) as string });
  expect(others.length).toBeGreaterThan(3);
});

it('a site without the list says so, and nothing is written', async () => {
  expect(listDefinitions.map(({ title }) => title)).toContain('Imports');
  await site.as('owner').web.lists.getByTitle('Imports').delete();
  const { stopped, message } = await imported(site, importName(id()), (facts) => planned(rows('Without', 1), facts));
  expect([stopped, message]).toEqual(['refused', expect.stringContaining('Imports')]);
  expect(await site.items('Partnerships', `startswith(Title, 'Without ')`)).toHaveLength(0);
});
