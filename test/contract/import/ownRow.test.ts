import { carryOutUndo } from '../../../src/data/import/carryOutUndo';
import { pastImports } from '../../../src/data/import/pastImports';
import { planUndo } from '../../../src/data/import/planUndo';
import { setAside } from '../../../src/data/import/setAside';
import type { ImportState } from '../../../src/data/import/importOutcome';
import { counting, imported, importName, openImportSite, type Imported, type ImportSite, type Importing } from './importSite';
import { planned } from './wantedRows';

/** An import's own row is written in the version that was read: nobody's word on it is overwritten unread. */
let site: ImportSite;
beforeAll(async () => { site = await openImportSite(); });
afterAll(() => site.close());

const importing = (importId: string, more: Importing = {}): Promise<Imported> => imported(site, importName(importId), (facts) => planned([{ row: 2, name: `Entry of ${importId}` }], facts), more);
const stateOf = async (importId: string): Promise<unknown> => (await pastImports(site.store)).find((past) => past.importId === importId)?.state;
async function bring(importId: string, State: ImportState): Promise<void> {
  const [{ Id }] = await site.items('Imports', `ImportId eq '${importId}' and Part eq 0`);
  await site.as('policyUnit').web.lists.getByTitle('Imports').items.getById(Number(Id)).update({ State });
}

// Head, counter, the piece about the entry, the entry, and the head again.
const last = 5;

it('one that a colleague has brought to its end is not begun again', async () => {
  const { counts } = await importing('ended');
  expect(await importing('ended', { role: 'owner' })).toMatchObject({ stopped: 'elsewhere', counts: { added: 0 } });
  expect((await pastImports(site.store)).find(({ importId }) => importId === 'ended')).toMatchObject({ state: 'Finished', counts });
});

it.each([['Finished', 'elsewhere'], ['Set aside', 'undone'], ['Undone', 'undone']] as const)('brought to “%s” in the moment in which it is taken up, it stops (%s) and stays so', async (state, stopped) => {
  const importId = `taken-${state}`;
  await importing(importId);
  await bring(importId, 'Running');
  expect(await importing(importId, { beforeWrite: async (number) => { if (number === 1) await bring(importId, state); } })).toMatchObject({ stopped });
  expect(await stateOf(importId)).toBe(state);
});

it.each([['Set aside', 'Set aside'], ['Undone', 'Set aside']] as const)('brought to “%s” in the moment in which it ends, it is not called finished', async (state, then) => {
  const importId = `ending-${state}`;
  const { stopped } = await importing(importId, { beforeWrite: async (number) => { if (number === last) await bring(importId, state); } });
  expect([stopped, await stateOf(importId)]).toEqual(['undone', then]);
});

it('one that ends in the moment in which somebody sets it aside stays finished', async () => {
  await importing('aside');
  await bring('aside', 'Running');
  await setAside(site.store, counting(await site.store.editing(), () => bring('aside', 'Finished')), 'aside');
  expect(await stateOf('aside')).toBe('Finished');
});

it('a browser that sends each change of it twice changes nothing about the end', async () => {
  const editing = await site.store.editing();
  const twice: typeof editing = { ...editing, write: async (operation) => { if (operation.kind === 'change' && operation.list === 'Imports') await editing.write(operation); return editing.write(operation); } };
  const store = { ...site.store, editing: () => Promise.resolve(twice) };
  expect(await importing('twice', { store })).toMatchObject({ stopped: undefined, counts: { added: 1 } });
  await bring('twice', 'Running');
  expect(await importing('twice', { store })).toMatchObject({ stopped: undefined });
  expect(await stateOf('twice')).toBe('Finished');
  expect(await carryOutUndo(await planUndo(site.store, 'twice'), { store, editing: twice })).toMatchObject({ kept: [], counts: { entries: 1 } });
  expect(await stateOf('twice')).toBe('Undone');
});
