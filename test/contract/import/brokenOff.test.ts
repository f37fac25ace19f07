import { brokenOffImport } from '../../../src/data/import/brokenOffImport';
import { counting } from './importSite';
import { openTrial, type Trial } from './trialImport';

let trial: Trial;
beforeAll(async () => { trial = await openTrial(); });
beforeEach(() => trial.site.forget());
afterEach(() => trial.site.fault());
afterAll(() => trial.site.close());

/** Head, people, counter, first piece and organisations, counter, first piece and two batches of entries, and a piece and a batch each of changes and members, and the head again. */
const requests = 14;

test('the import that is broken off writes in each of its phases', () => {
  expect(trial.whole).toMatchObject({ state: 'Finished', counts: { added: 82, changed: 3, left: 0, organisations: 3, members: 26 } });
  expect(trial.writes).toBe(requests);
});

describe('broken off', () => {
  const everywhere = Array.from({ length: requests }, (_, at) => ['after', at + 1] as const);
  it.each([...everywhere, ...[2, 5, 8, 11, 14].map((number) => ['before', number] as const)])('%s SharePoint has carried out request no. %s, and gone on with, it comes to the same end', async (when, at) => {
    const of = await trial.scenario();
    const importId = `${when}-${at}`;
    const first = await trial.run(of, importId, undefined, async (number) => (number === at ? trial.site.fault({ path: '*_api/*', status: 'drop', when, times: 1 }) : undefined));
    expect(first.stopped).toBe('connection');
    await trial.site.fault();
    // Whatever stands in the register by now stands in the journal: nobody has to search for it.
    const noted = JSON.stringify((await trial.site.items('Imports', `ImportId eq '${importId}'`)).map(({ Content }) => Content));
    const written = await trial.site.items('Partnerships', `substringof('${of.tag}', Title) and startswith(Title, 'New')`);
    for (const { Reference } of written) expect(noted).toContain(String(Reference));

    const second = await trial.goOn(of, importId);
    // The last request has said that it is finished, though nobody heard the answer.
    expect(second.stopped).toBe(when === 'after' && at === requests ? 'elsewhere' : undefined);
    expect(await trial.endState(of, importId)).toEqual(trial.whole);
    const numbers = (await trial.site.items('Partnerships', `substringof('${of.tag}', Title) and startswith(Title, 'New')`)).map(({ Reference }) => Number(String(Reference).slice(2)));
    expect(Math.max(...numbers) - Math.min(...numbers)).toBe(81);
    expect(await brokenOffImport(trial.site.store)).toBeUndefined();
  }, 60_000);
});

test('a count of calls counts every one that writes', async () => {
  const counted: number[] = [];
  const editing = counting(await trial.site.store.editing(), async (number) => counted.push(number));
  await editing.writeAll([]);
  await editing.ensurePeople([]);
  expect(counted).toEqual([1, 2]);
});
