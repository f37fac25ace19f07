import { earlierReadings } from '../../../src/data/import/earlierReadings';
import { suggestPeople } from '../../../src/data/import/suggestPeople';
import type { Person } from '../../../local/tenant/directory/person';
import { noAnswers } from '../../../src/domain/import/answers';
import { storeAs } from '../siteStore';
import { imported, importName, openImportSite, type ImportSite } from './importSite';

let site: ImportSite;
beforeAll(async () => {
  site = await openImportSite();
  const template = site.tenant.directory.personByMail(site.person('staff').mail ?? '');
  if (template) site.tenant.directory.addPeople(namesakes.map(({ name, mail }, at): Person => ({ ...template, oid: `00000000-0000-4000-c000-00000000000${at + 1}`, mail: `${mail}@cwm.example`, name })));
});
afterEach(() => site.fault());
afterAll(() => site.close());

const namesakes = [{ name: 'Siân Evans', mail: 'sian.evans' }, { name: 'Gwyn Jones', mail: 'gwyn.jones' }, { name: 'Gwyn Jones', mail: 'gwyn.jones2' }];
const nothing = { rows: [], organisations: [] };

test('how lists were read comes from the imports of the site, the last first, to whoever may import', async () => {
  const answers = { ...noAnswers, values: { service: { housng: 'Housing' } } };
  await imported(site, importName('i-1', { headings: 'k1' }), () => nothing);
  await imported(site, importName('i-2', { headings: 'k2', answers }), () => nothing, { role: 'owner' });
  const readings = await earlierReadings(site.store);
  expect(readings.map(({ headings }) => headings)).toEqual(['k2', 'k1']);
  expect(readings[0]).toMatchObject({ answers, mapping: importName('i').mapping, by: { name: site.person('owner').name } });
  await expect(earlierReadings(storeAs(site, 'leadOfficer'))).rejects.toMatchObject({ kind: 'denied' });
});

describe('a person of the directory', () => {
  const suggested = async (...texts: readonly string[]): Promise<Readonly<Record<string, string | undefined>>> => {
    const people = await suggestPeople(await site.store.editing(), texts);
    return Object.fromEntries(Array.from(people, ([text, { mail }]) => [text, mail]));
  };

  test.each(['S Evans', 'S. Evans', 'Evans, S', 'Siân Evans / Rhys O\'Brien', 'Cllr Siân Evans (Housing)'])('is suggested for “%s”', async (text) => {
    expect(await suggested(text)).toEqual({ [text]: 'sian.evans@cwm.example' });
  });

  test.each(['G. Jones', 'Siân Evans (left)', 'Evans', 'X. Evans', 'Nobody At All', 'vacant', ''])('is not suggested for “%s”', async (text) => {
    expect(await suggested(text)).toEqual({});
  });

  test('is asked for once a text, and no more when told to stop', async () => {
    const editing = await site.store.editing();
    const asked: string[] = [];
    const watched = { findPeople: (text: string) => { asked.push(text); return editing.findPeople(text); } };
    const progress: (readonly [number, number])[] = [];
    await suggestPeople(watched, ['A One', 'B Two', 'gone (left)'], { onProgress: (done, of) => progress.push([done, of]) });
    expect([asked, progress]).toEqual([['One', 'Two'], [[1, 2], [2, 2]]]);
    const stopping = new AbortController();
    stopping.abort();
    await suggestPeople(watched, ['C Three'], { signal: stopping.signal });
    expect(asked).toHaveLength(2);
  });
});

test('whose directory does not answer, the reason is told', async () => {
  await site.fault({ path: '*clientPeoplePicker*', status: 500, when: 'before' });
  await expect(suggestPeople(await site.store.editing(), ['S Evans'])).rejects.toMatchObject({ kind: 'unavailable' });
});
