import { brokenOffImport } from '../../../src/data/import/brokenOffImport';
import { pastImports } from '../../../src/data/import/pastImports';
import { carryOutUndo } from '../../../src/data/import/carryOutUndo';
import { planUndo } from '../../../src/data/import/planUndo';
import { setAside } from '../../../src/data/import/setAside';
import { imported, importName, openImportSite, type ImportSite } from './importSite';
import { planned } from './wantedRows';

/** Whoever may write the journal can spoil it; that must not take the other imports along. */
let site: ImportSite;
beforeAll(async () => { site = await openImportSite(); });
afterAll(() => site.close());

const importing = (importId: string): Promise<unknown> => imported(site, importName(importId), (facts) => planned([{ row: 2, name: `Entry of ${importId}`, members: ['Gwent Police'] }], facts));
async function write(filter: string, values: Record<string, unknown>): Promise<void> {
  for (const { Id } of await site.items('Imports', filter)) await site.as('policyUnit').web.lists.getByTitle('Imports').items.getById(Number(Id)).update(values);
}

it('a piece that nobody can read ends the undoing of its own import, and leaves the others theirs', async () => {
  await importing('sound');
  await importing('spoilt');
  await write("ImportId eq 'spoilt' and Part ne 0", { Content: '{"kind":"entries","added":[[2,"P-0001"' });
  await write("ImportId eq 'spoilt' and Part eq 0", { State: 'Running' });
  expect(await brokenOffImport(site.store)).toMatchObject({ importId: 'spoilt', isDamaged: true });
  expect((await pastImports(site.store)).map(({ importId }) => importId)).toEqual(['spoilt', 'sound']);
  await expect(planUndo(site.store, 'spoilt')).rejects.toMatchObject({ reason: 'damaged' });
  expect((await planUndo(site.store, 'sound')).entries).toMatchObject([{ name: 'Entry of sound' }]);
});

it('a state that nobody can read is not taken for finished: set aside, the import can be undone', async () => {
  await importing('stateless');
  await write("ImportId eq 'stateless' and Part eq 0", { State: null });
  expect((await pastImports(site.store)).find(({ importId }) => importId === 'stateless')).toMatchObject({ state: 'Unreadable' });
  expect(await importing('stateless')).toMatchObject({ stopped: 'damaged' });
  await expect(planUndo(site.store, 'stateless')).rejects.toMatchObject({ reason: 'damaged' });
  const editing = await site.store.editing();
  await setAside(site.store, editing, 'stateless');
  expect(await carryOutUndo(await planUndo(site.store, 'stateless'), { store: site.store, editing })).toMatchObject({ counts: { entries: 1, memberships: 1 }, kept: [] });
});

it('a forged piece changes nothing that does not stand as it says', async () => {
  const [id] = await site.entries({ Title: 'Innocent', Reference: 'P-0777', Purpose: 'Theirs' });
  await importing('forged');
  const forged = { kind: 'changes', changed: [[2, id, [['purpose', { kind: 'longText', text: 'Forged' }, 'no such hash']], 'nor this']] };
  await site.as('policyUnit').web.lists.getByTitle('Imports').items.add({ Title: 'x', Piece: 'forged 99', ImportId: 'forged', Part: 99, Content: JSON.stringify(forged) });
  expect(await planUndo(site.store, 'forged')).toMatchObject({ setBack: [], kept: [{ id, why: 'changedSince' }] });
});
