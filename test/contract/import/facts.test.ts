import { findImportPeople, importPersonCandidates } from '../../../src/data/import/findImportPeople';
import { entryColumns } from '../../../src/data/entry';
import { mostItemsAtOnce } from '../../../src/data/mostItemsAtOnce';
import { queryOf } from '../../../src/data/record/recordColumns';
import { readImportFacts } from '../../../src/data/import/readImportFacts';
import type { ImportFacts } from '../../../src/domain/import/importFacts';
import type { Person, Role } from '../../../local/tenant/directory/person';
import { textIn } from '../../../src/domain/record/valueIn';
import { storeAs } from '../siteStore';
import { openImportSite, today, type ImportSite } from './importSite';

let site: ImportSite;
beforeAll(async () => {
  site = await openImportSite();
  const template = site.tenant.directory.personByMail(site.person('staff').mail ?? '');
  if (template) site.tenant.directory.addPeople([...'12345'].map((digit): Person => ({ ...template, oid: `00000000-0000-4000-c000-00000000000${digit}`, mail: `${namesakes[Number(digit) - 1].mail}@cwm.example`, name: namesakes[Number(digit) - 1].name })));
});
beforeEach(() => site.forget());
afterEach(() => site.fault());
afterAll(() => site.close());

const namesakes = [{ name: 'Siân Evans', mail: 'sian.evans' }, { name: 'Gwyn Jones', mail: 'gwyn.jones' }, { name: 'Gwyn Jones', mail: 'gwyn.jones2' }, { name: 'Rhys O’Brien', mail: 'rhys.obrien' }, { name: 'Wyn Parry-Jones', mail: 'wyn.parry' }];

const facts = (): Promise<ImportFacts> => readImportFacts(site.store, today, new Map([['cynghorydd', 'Councillor']]));
const asked = async (path: RegExp): Promise<number> => (await site.requests()).filter((request) => path.test(request.path)).length;

describe('what an import is compared with', () => {
  it('comes in one request', async () => {
    const [entry] = await site.entries({ Title: 'Canal', LeadOfficerId: site.tenant.bulk.ensureUser(site.person('staff').oid), LeadOfficerOid: site.person('staff').oid });
    site.tenant.bulk.insert('Memberships', [0, 1, 1].map((at) => ({ values: { Title: 'M', PartnershipId: entry, OrganisationId: site.organisations[at], ToDate: '2020-01-01' } })));
    await site.forget();
    const known = await facts();
    expect((await site.requests()).filter(({ path }) => !/contextinfo/.test(path))).toHaveLength(1);
    expect(known.entries).toMatchObject([{ id: entry, version: expect.stringMatching(/^"/) as string, values: { name: { text: 'Canal' }, leadOfficer: { person: { oid: site.person('staff').oid } } } }]);
    expect(known.membersOf).toEqual(new Map([[entry, new Set(site.organisations.slice(0, 2))]]));
    expect(known.organisations.all.map(({ name }) => name)).toEqual(['Gwent Police', 'Cwm Taf Housing', 'Coleg y Cymoedd']);
    expect([known.choices.stage, known.sectors]).toEqual([expect.arrayContaining(['Idea', 'Running']), expect.arrayContaining(['Police'])]);
    expect([known.today, known.alsoCalled.get('cynghorydd'), known.claimed.size, known.people.size]).toEqual([today, 'Councillor', 0, 0]);
  });

  it('of a long list, the first thousand so and the rest in pages', async () => {
    await site.entries(...Array.from({ length: 5001 }, (_, at) => ({ Title: `Many ${at}` })));
    await site.forget();
    let turns = 0;
    const known = await readImportFacts(site.store, today, new Map(), async () => { turns++; });
    expect([(await site.requests()).filter(({ path }) => !/contextinfo/.test(path)).length, known.entries.length, turns]).toEqual([1 + Math.ceil(4002 / mostItemsAtOnce(queryOf(entryColumns).select.length)), 5002, 5002]);
    expect(textIn(known.entries[5001].values, 'name')).toBe('Many 5000');
  }, 120_000);

  it('is seen by whoever may read the register', async () => {
    const roles: readonly Role[] = ['staff', 'owner'];
    for (const role of roles) await expect(readImportFacts(storeAs(site, role), today, new Map())).resolves.toHaveProperty('entries');
  }, 60_000);
});

describe('who is meant', () => {
  const found = async (texts: readonly string[], entries: ImportFacts['entries'] = []): Promise<Readonly<Record<string, string>>> => {
    const people = await findImportPeople(site.store, await site.store.editing(), texts, { entries });
    return Object.fromEntries(Array.from(people).map(([text, { oid, mail }]) => [text, mail ?? oid]));
  };

  it.each(['Siân Evans', 'sian evans', 'Evans, Siân', ' Siân  Evans ', 'SIAN.EVANS@CWM.EXAMPLE', 'mailto:sian.evans@cwm.example', 'S. Evans <sian.evans@cwm.example>'])('by “%s” is beyond doubt', async (text) => {
    expect(await found([text])).toEqual({ [text]: 'sian.evans@cwm.example' });
  });

  it.each(['Gwyn Jones', 'Siân', 'Evans', 'S Evans', 'Head of Housing', 'nobody@cwm.example', 'Nobody At All', ''])('by “%s” is for somebody to decide', async (text) => {
    expect(await found([text])).toEqual({});
  });

  it('two people of one name are told apart by their mail address', async () => {
    expect(await found(['gwyn.jones2@cwm.example', 'Jones, Gwyn'])).toEqual({ 'gwyn.jones2@cwm.example': 'gwyn.jones2@cwm.example' });
  });

  it('whoever is in the register or holds a role costs nothing to find', async () => {
    const [sian, rhys] = ['1', '4'].map((digit) => ({ oid: `00000000-0000-4000-c000-00000000000${digit}`, id: site.tenant.bulk.ensureUser(`00000000-0000-4000-c000-00000000000${digit}`) }));
    site.tenant.bulk.insert('People roles', [{ values: { Title: 'Policy unit', Role: 'Policy unit', HolderId: rhys.id, HolderOid: rhys.oid } }]);
    const [id] = await site.entries({ Title: 'Led', LeadOfficerId: sian.id, LeadOfficerOid: sian.oid });
    const { entries } = await facts();
    await site.forget();
    const people = await findImportPeople(site.store, await site.store.editing(), ['Evans, Siân', 'rhys.obrien@cwm.example', 'Rhys O\'Brien'], { entries: entries.filter((entry) => entry.id === id) });
    expect(Array.from(people.values()).map(({ oid, loginName }) => [oid, loginName])).toEqual([
      [sian.oid, 'i:0#.f|membership|sian.evans@cwm.example'], [rhys.oid, 'i:0#.f|membership|rhys.obrien@cwm.example'], [rhys.oid, 'i:0#.f|membership|rhys.obrien@cwm.example']
    ]);
    expect(await asked(/clientPeoplePicker/)).toBe(0);
  }, 60_000);

  it('is asked once for each text, four at a time, and nobody is made known to the site', async () => {
    const editing = await site.store.editing();
    let [now, most] = [0, 0];
    const watched: typeof editing = { ...editing, findPeople: async (text) => { now++; most = Math.max(most, now); const people = await editing.findPeople(text); now--; return people; } };
    const progress: number[] = [];
    const texts = Array.from({ length: 12 }, (_, at) => `Somebody Else ${at % 10}`);
    await findImportPeople(site.store, watched, texts, { entries: [], onProgress: (done, of) => progress.push(done / of) });
    expect([await asked(/clientPeoplePicker/), most, progress.length, progress[9], await asked(/ensureuser/)]).toEqual([10, 4, 10, 1, 0]);
  });

  it('told to stop, says what has been found so far; refused, asks nothing more', async () => {
    const editing = await site.store.editing();
    const asking = new AbortController();
    const first = await findImportPeople(site.store, editing, ['Siân Evans', ...Array.from({ length: 20 }, (_, at) => `Nobody ${at}`)], { entries: [], signal: asking.signal, onProgress: () => asking.abort() });
    expect(first.size).toBe(1);
    await site.forget();
    await site.fault({ path: '*clientPeoplePicker*', status: 500, when: 'before' });
    await expect(findImportPeople(site.store, editing, Array.from({ length: 20 }, (_, at) => `Nobody ${at}`), { entries: [] })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await asked(/clientPeoplePicker/)).toBeLessThanOrEqual(8);
  });

  it.each([['Cllr Siân Evans (Housing)', 'Siân Evans'], ['Jones, G', 'Gwyn Jones'], ['Parry-Jones', 'Wyn Parry-Jones']])('for “%s”, offers %s', async (text, name) => {
    expect((await importPersonCandidates(await site.store.editing(), text)).map((person) => person.name)).toContain(name);
  });
});
