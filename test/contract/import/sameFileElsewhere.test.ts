import { carryOutUndo } from '../../../src/data/import/carryOutUndo';
import { pastImports } from '../../../src/data/import/pastImports';
import { planUndo } from '../../../src/data/import/planUndo';
import { readImportFacts } from '../../../src/data/import/readImportFacts';
import type { ImportFacts } from '../../../src/domain/import/importFacts';
import { imported, importName, openImportSite, today, type Imported, type ImportSite } from './importSite';
import { planned, type WantedRow } from './wantedRows';

/** Two of the policy unit have the same file before them. */
let site: ImportSite;
let serial = 0;
let file = '';
let rows: readonly WantedRow[] = [];
beforeAll(async () => { site = await openImportSite(); });
beforeEach(() => {
  file = `file ${++serial}`;
  rows = Array.from({ length: 90 }, (_, at): WantedRow => ({ row: at + 2, name: `Twin ${serial} no. ${at}`, members: [`Twin body ${serial} no. ${at % 3}`] }));
});
afterEach(() => site.fault());
afterAll(() => site.close());

const importing = (importId: string, facts: ImportFacts | undefined, beforeWrite?: (number: number) => Promise<unknown>, of = file): Promise<Imported> =>
  imported(site, importName(importId, { fingerprint: of }), (known) => planned(rows, known), { facts, beforeWrite });
const factsNow = (): Promise<ImportFacts> => readImportFacts(site.store, today, new Map());
const count = async (list: string, title: string): Promise<number> => (await site.items(list, `startswith(Title, '${title} ${serial} ')`)).length;
const inRegister = async (): Promise<readonly number[]> => [await count('Partnerships', 'Twin'), await count('Organisations', 'Twin body')];
const states = async (...ids: readonly string[]): Promise<readonly unknown[]> => {
  const past = await pastImports(site.store);
  return ids.map((id) => past.find(({ importId }) => importId === id)?.state);
};

it.each([3, 5, 6])('whoever comes second, before the first one’s write no. %s, is told so and writes nothing', async (at) => {
  const facts = await factsNow();
  const second: Imported[] = [];
  const first = await importing(`first-${at}`, facts, async (number) => { if (number === at) second.push(await importing(`second-${at}`, facts)); });
  expect(second).toMatchObject([{ stopped: 'elsewhere', counts: { added: 0, organisations: 0, members: 0 } }]);
  expect(first).toMatchObject({ stopped: undefined, counts: { added: 90, organisations: 3, members: 90 } });
  expect(await inRegister()).toEqual([90, 3]);
  expect(await states(`first-${at}`, `second-${at}`)).toEqual(['Finished', undefined]);
});

it('of two who begin in the same moment, one goes on', async () => {
  const facts = await factsNow();
  const both = await Promise.all(['left', 'right'].map((id) => importing(id, facts)));
  expect(both.map(({ stopped }) => stopped ?? 'through').sort()).toEqual(['elsewhere', 'through']);
  expect(await inRegister()).toEqual([90, 3]);
});

it('another file is nobody’s business', async () => {
  const facts = await factsNow();
  const second: Imported[] = [];
  await importing('one', facts, async (number) => { if (number === 3) second.push(await importing('other', facts, undefined, 'another file')); });
  expect(second).toMatchObject([{ stopped: undefined }]);
});

const brokenOff = async (importId: string): Promise<void> => {
  expect(await importing(importId, undefined, async (number) => (number === 6 ? site.fault({ path: '*_api/*', status: 'drop', times: 1 }) : undefined))).toMatchObject({ stopped: 'connection' });
  await site.fault();
};

it('one that was broken off can be gone on with at once', async () => {
  await brokenOff('broken');
  expect(await importing('broken', undefined)).toMatchObject({ stopped: undefined, counts: { added: 90 } });
});

it('one that whoever ran it has stopped can be begun anew at once', async () => {
  const asked = new AbortController();
  const facts = await factsNow();
  const { stopped } = await imported(site, importName('stopped', { fingerprint: file }), (known) => planned(rows, known), { facts, signal: asked.signal, beforeWrite: async (number) => { if (number === 6) asked.abort(); } });
  expect([stopped, await states('stopped')]).toEqual(['asked', ['Running']]);
  expect(await importing('begun anew', undefined)).toMatchObject({ stopped: undefined });
  expect(await inRegister()).toEqual([90, 3]);
});

it('stopped, gone on with and broken off, it is taken for running again', async () => {
  const asked = new AbortController();
  asked.abort();
  expect(await imported(site, importName('again', { fingerprint: file }), (known) => planned(rows, known), { signal: asked.signal })).toMatchObject({ stopped: 'asked' });
  await brokenOff('again');
  expect(await importing('meanwhile', undefined)).toMatchObject({ stopped: 'elsewhere' });
});

it('begun anew instead, its file is taken once nothing has been heard of the other for some minutes', async () => {
  await brokenOff('silent');
  expect(await importing('anew', undefined)).toMatchObject({ stopped: 'elsewhere' });
  await fetch(`${site.tenant.url}/_local/clock`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ advance: 'PT6M' }) });
  expect(await importing('anew', undefined)).toMatchObject({ stopped: undefined });
  expect(await inRegister()).toEqual([90, 3]);
  for (const importId of ['anew', 'silent']) await carryOutUndo(await planUndo(site.store, importId), { store: site.store, editing: await site.store.editing() });
  expect(await inRegister()).toEqual([0, 0]);
});
