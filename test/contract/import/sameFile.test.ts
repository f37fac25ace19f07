import { brokenOffImport } from '../../../src/data/import/brokenOffImport';
import { carryOutUndo } from '../../../src/data/import/carryOutUndo';
import { findImportPeople } from '../../../src/data/import/findImportPeople';
import { planUndo } from '../../../src/data/import/planUndo';
import { readImportFacts } from '../../../src/data/import/readImportFacts';
import { runImport } from '../../../src/data/import/runImport';
import type { ImportResult } from '../../../src/data/import/importOutcome';
import type { Answers } from '../../../src/domain/import/answers';
import type { ImportPlan } from '../../../src/domain/import/importPlan';
import type { Mapping } from '../../../src/domain/import/mapping';
import { planImport } from '../../../src/domain/import/planImport';
import type { Table } from '../../../src/domain/import/table';
import { organisationKey } from '../../../src/domain/organisation/organisationKey';
import { counting, importName, openImportSite, today, type ImportSite } from './importSite';

/** As the screen does it: the file is read, planned with the product's own planning, and run. */
let site: ImportSite;
beforeAll(async () => { site = await openImportSite(); });
afterEach(() => site.fault());
afterAll(() => site.close());

const mapping: Mapping = {
  sheet: 'List', headerRow: 1, fields: ['name', 'purpose', 'leadOfficer', 'members', 'annualContribution', 'start', 'statutory', 'leadOrganisation'],
  otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Police' }
};
const answers: Answers = { values: {}, people: {}, organisations: { [organisationKey('Cwm Cycling Club')]: { kind: 'new', sector: 'Police' } } };
const table = (...rows: readonly (readonly string[])[]): Table => ({
  sheet: 'List', headerRow: 1, headers: ['Name', 'Purpose', 'Officer', 'Partners', 'Money', 'Start', 'Statutory', 'Lead'],
  rows: rows.map((cells, at) => ({ number: at + 2, cells: cells.map((text) => (text === '' ? undefined : { kind: 'text' as const, text })) }))
});
const file = (purpose: string): Table => table(
  ['Canal', `${purpose}\nand a second line`, 'staff@cwm.example', 'Gwent Police; Cwm Cycling Club', '£1,250.50', '01/04/2026', 'Yes', ''],
  ['River', purpose, '', 'Cwm Cycling Club', '', '29/10/2025', 'No', 'Cwm Cycling Club'], ['Harbour', '', 'staff@cwm.example', '', '0', '', '', 'Gwent Police']
);

async function planned(of: Table, importId?: string): Promise<{ readonly plan: ImportPlan; readonly run: (beforeWrite?: (number: number) => Promise<unknown>) => Promise<ImportResult> }> {
  const editing = await site.store.editing();
  const known = await readImportFacts(site.store, today, new Map());
  const people = await findImportPeople(site.store, editing, ['staff@cwm.example'], known);
  const facts = { ...known, people, claimed: (await brokenOffImport(site.store))?.claimed ?? new Map<number, string>() };
  const plan = await planImport(of, mapping, answers, facts);
  return {
    plan,
    run: (beforeWrite = async () => undefined) => runImport(plan, importName(importId ?? 'one', { mapping, answers }), { store: site.store, editing: counting(editing, beforeWrite), facts, people: Array.from(people.values()) })
  };
}

const kinds = ({ rows }: ImportPlan): readonly string[] => rows.map(({ kind }) => kind);

it('imported again, a file changes nothing; changed, only what was changed', async () => {
  const first = await planned(file('Locks'), 'first');
  expect(kinds(first.plan)).toEqual(['new', 'new', 'new']);
  expect(await first.run()).toMatchObject({ stopped: undefined, counts: { added: 3, left: 0, organisations: 1, members: 3 } });
  expect(kinds((await planned(file('Locks'))).plan)).toEqual(['unchanged', 'unchanged', 'unchanged']);

  const second = await planned(file('Locks and weirs'), 'second');
  expect(second.plan.rows).toMatchObject([{ kind: 'changed', changes: [{ field: 'purpose' }] }, { kind: 'changed', changes: [{ field: 'purpose' }] }, { kind: 'unchanged' }]);
  expect(await second.run()).toMatchObject({ stopped: undefined, counts: { added: 0, changed: 2, left: 0 } });
  expect(kinds((await planned(file('Locks and weirs'))).plan)).toEqual(['unchanged', 'unchanged', 'unchanged']);
});

it('undone from the last to the first, nothing of it is left', async () => {
  const editing = await site.store.editing();
  for (const importId of ['second', 'first']) expect(await carryOutUndo(await planUndo(site.store, importId), { store: site.store, editing })).toMatchObject({ kept: [] });
  expect(await Promise.all(['Partnerships', 'Memberships'].map((list) => site.items(list)))).toEqual([[], []]);
  expect(await site.items('Organisations')).toHaveLength(3);
});

it('undone out of turn, the first keeps what the second has changed', async () => {
  await (await planned(file('Locks'), 'third')).run();
  await (await planned(file('Weirs'), 'fourth')).run();
  const { kept, counts } = await carryOutUndo(await planUndo(site.store, 'third'), { store: site.store, editing: await site.store.editing() });
  expect(kept).toMatchObject([{ name: 'Canal', why: 'changedSince' }, { name: 'River', why: 'changedSince' }, { kind: 'organisation', why: 'inUse' }]);
  expect(counts).toMatchObject({ entries: 1 });
});

it('broken off and gone on with, each row has the reference that it was given at first', async () => {
  const rows = table(...Array.from({ length: 100 }, (_, at) => [`Long list ${at}`, 'Locks', 'staff@cwm.example', 'Gwent Police', '', '', '', '']));
  // Head, people, counter, first piece, first batch.
  const broken = await (await planned(rows, 'broken')).run(async (number) => (number === 5 ? site.fault({ path: '*$batch*', status: 'drop', when: 'after', times: 1 }) : undefined));
  expect(broken.stopped).toBe('connection');
  await site.fault();
  const again = await planned(rows, 'broken');
  expect(kinds(again.plan).filter((kind) => kind === 'new')).toHaveLength(21);
  expect(await again.run()).toMatchObject({ stopped: undefined, counts: { added: 100, changed: 0, left: 0, organisations: 0, members: 100 } });
  const references = (await site.items('Partnerships', `startswith(Title, 'Long list ')`)).map(({ Reference }) => Number(String(Reference).slice(2)));
  expect(references).toEqual(references.map((_, at) => references[0] + at));
}, 60_000);
