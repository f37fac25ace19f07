import { brokenOffImport } from '../../../src/data/import/brokenOffImport';
import { carryOutUndo, type UndoResult } from '../../../src/data/import/carryOutUndo';
import { pastImports, type PastImport } from '../../../src/data/import/pastImports';
import { planUndo } from '../../../src/data/import/planUndo';
import { setAside } from '../../../src/data/import/setAside';
import { imported, importName, openImportSite, type ImportSite } from './importSite';
import { longText, planned, type WantedRow } from './wantedRows';

/** Somebody undoes an import at another desk while it runs, or undoes two of them in an order of their own. */
let site: ImportSite;
beforeAll(async () => { site = await openImportSite(); });
afterAll(() => site.close());

const many = (tag: string): readonly WantedRow[] => Array.from({ length: 200 }, (_, at) => ({ row: at + 2, name: `${tag} ${at}` }));
const undone = async (importId: string): Promise<UndoResult> => carryOutUndo(await planUndo(site.store, importId), { store: site.store, editing: await site.store.editing() });
const past = async (importId: string): Promise<PastImport | undefined> => (await pastImports(site.store)).find((each) => each.importId === importId);
const count = async (tag: string): Promise<number> => (await site.items('Partnerships', `substringof('${tag}', Title)`)).length;

// Head, counter, claims with the first piece, three batches of entries.
const afterFirstBatch = 5;

it('an import that is undone at another desk stops before its next batch, and the batch that was on its way can be undone too', async () => {
  let result: UndoResult | undefined;
  let before = 0;
  const { stopped, rows } = await imported(site, importName('running'), (facts) => planned(many('Running'), facts), {
    beforeWrite: async (number) => {
      if (number !== afterFirstBatch) return;
      before = await count('Running');
      result = await undone('running');
    }
  });
  expect(before).toBeGreaterThan(0);
  expect(result).toMatchObject({ counts: { entries: before }, kept: [] });
  expect(stopped).toBe('undone');
  // The batch that was on its way arrived all the same, and none after it.
  expect(await count('Running')).toBeLessThanOrEqual(79);
  expect(rows.filter((row) => row.kind === 'left' && row.why === 'notReached').length).toBeGreaterThan(0);
  expect((await past('running'))?.state).toBe('Set aside');
  expect(await brokenOffImport(site.store)).toBeUndefined();
  expect(await undone('running')).toMatchObject({ kept: [] });
  expect(await count('Running')).toBe(0);
  expect(await past('running')).toMatchObject({ state: 'Undone', isPartlyThere: false });
});

it('one that is set aside while it runs stops too, and is not called finished', async () => {
  const { stopped } = await imported(site, importName('aside'), (facts) => planned(many('Aside'), facts), {
    beforeWrite: async (number) => { if (number === afterFirstBatch) await setAside(site.store, await site.store.editing(), 'aside'); }
  });
  expect(stopped).toBe('undone');
  expect((await past('aside'))?.state).toBe('Set aside');
});

it('one that has been undone is not gone on with: nothing is written', async () => {
  await imported(site, importName('twice'), (facts) => planned([{ row: 2, name: 'Twice' }], facts));
  await undone('twice');
  expect(await imported(site, importName('twice'), (facts) => planned([{ row: 2, name: 'Twice' }], facts))).toMatchObject({ stopped: 'undone' });
  expect(await count('Twice')).toBe(0);
  expect((await past('twice'))?.state).toBe('Undone');
});

it('the first of two imports, undone before the second that changed its entry, can be undone again after it', async () => {
  await imported(site, importName('first'), (facts) => planned([{ row: 2, name: 'Both', values: { purpose: longText('First') } }, { row: 3, name: 'Both, untouched' }], facts));
  await imported(site, importName('second'), (facts) => planned([{ row: 2, name: 'Both', values: { purpose: longText('Second') } }], facts));
  expect(await undone('first')).toMatchObject({ counts: { entries: 1 }, kept: [{ name: 'Both', why: 'changedSince' }] });
  expect(await past('first')).toMatchObject({ state: 'Undone', isPartlyThere: true });

  expect(await undone('second')).toMatchObject({ counts: { setBack: 1 }, kept: [] });
  expect(await past('second')).toMatchObject({ state: 'Undone', isPartlyThere: false });
  expect(await undone('first')).toMatchObject({ counts: { entries: 1 }, kept: [] });
  expect(await past('first')).toMatchObject({ state: 'Undone', isPartlyThere: false });
  expect(await count('Both')).toBe(0);
});
