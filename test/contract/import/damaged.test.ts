import { brokenOffImport } from '../../../src/data/import/brokenOffImport';
import { pastImports } from '../../../src/data/import/pastImports';
import { planUndo } from '../../../src/data/import/planUndo';
import { setAside } from '../../../src/data/import/setAside';
import { imported, importName, openImportSite, type ImportSite } from './importSite';
import { planned } from './wantedRows';

let site: ImportSite;
beforeAll(async () => {
  site = await openImportSite();
  const rows = Array.from({ length: 100 }, (_, at) => ({ row: at + 2, name: `Lock ${at}` }));
  // Head, counter, first piece, first batch.
  const { stopped } = await imported(site, importName('one'), (facts) => planned(rows, facts), { beforeWrite: async (number) => (number === 4 ? site.fault({ path: '*$batch*', status: 'drop', when: 'after', times: 1 }) : undefined) });
  expect(stopped).toBe('connection');
  await site.fault();
  expect(await brokenOffImport(site.store)).toMatchObject({ importId: 'one', isDamaged: false });
  const [{ Id }] = await site.items('Imports', "ImportId eq 'one' and Part eq 2");
  await site.as('policyUnit').web.lists.getByTitle('Imports').items.getById(Number(Id)).update({ Content: '{"kind":"entries","added":"all"}' });
});
afterAll(() => site.close());

it('a broken-off import whose journal somebody has changed is still named, as damaged', async () => {
  expect(await brokenOffImport(site.store)).toMatchObject({ importId: 'one', isDamaged: true });
  expect(await pastImports(site.store)).toMatchObject([{ importId: 'one', state: 'Running' }]);
});

it('it is neither gone on with nor undone, and nothing is written', async () => {
  const count = (await site.items('Partnerships')).length;
  expect(await imported(site, importName('one'), (facts) => planned([{ row: 2, name: 'Weir' }], facts))).toMatchObject({ stopped: 'damaged' });
  await expect(planUndo(site.store, 'one')).rejects.toMatchObject({ reason: 'damaged' });
  expect(await site.items('Partnerships')).toHaveLength(count);
});

it('set aside, it is offered no more, and what it added stays', async () => {
  const count = (await site.items('Partnerships')).length;
  await setAside(site.store, await site.store.editing(), 'one');
  expect(await brokenOffImport(site.store)).toBeUndefined();
  expect(await pastImports(site.store)).toMatchObject([{ importId: 'one', state: 'Set aside' }]);
  expect(await site.items('Partnerships')).toHaveLength(count);
});

it('one that nobody knows is not set aside', async () => {
  await expect(setAside(site.store, await site.store.editing(), 'other')).rejects.toMatchObject({ kind: 'notFound' });
});
