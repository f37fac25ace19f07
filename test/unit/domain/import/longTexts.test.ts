import { noAnswers } from '../../../../src/domain/import/answers';
import type { ImportFacts } from '../../../../src/domain/import/importFacts';
import type { ImportFieldName } from '../../../../src/domain/import/importField';
import { planImport } from '../../../../src/domain/import/planImport';
import { questionsOf } from '../../../../src/domain/import/questionsOf';
import { fieldOfHeader } from '../../../../src/domain/import/recogniseColumns';
import { indexOrganisations } from '../../../../src/domain/organisation/organisationIndex';

/** What Excel puts into one cell at most. */
const most = 32_767;
const organisations = indexOrganisations(Array.from({ length: 400 }, (_, at) => ({ id: at + 1, name: `Body ${at} of Somewhere`, reference: `O-${at}`, significant: false })));
const facts: ImportFacts = {
  today: '2026-11-28', entries: [], membersOf: new Map(), organisations, choices: { kind: ['Partnership'], stage: ['Running'] }, sectors: ['Police'], alsoCalled: new Map(), people: new Map(), claimed: new Map()
};

/** What grew with the cube or the square of a text took 11 seconds and more; what grows with it takes far less also on a busy machine. */
const atOnce = 3000;

/** Milliseconds: nothing of this can give the page its turn in between. */
async function timeOf(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

test.each<[string, ImportFieldName, string]>([
  ['a page of text among partner organisations', 'members', 'lorem ipsum dolor sit amet '.repeat(1200)],
  ['legal forms without end', 'members', 'ltd '.repeat(most / 4)],
  ['a page of text as the leading organisation', 'leadOrganisation', 'lorem ipsum dolor sit amet '.repeat(1200)],
  ['blanks between two words', 'members', `a${' '.repeat(most - 2)}b`],
  ['figures without end', 'staffDays', `${'1'.repeat(most - 1)}x`]
])('a cell full of %s is asked about and refused at once', async (_, field, text) => {
  const table = { sheet: 'List', headerRow: 1, headers: ['Name', 'Other'], rows: [{ number: 2, cells: [{ kind: 'text' as const, text: 'One' }, { kind: 'text' as const, text }] }] };
  const mapping = { sheet: 'List', headerRow: 1, fields: ['name' as const, field], otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Police' } };
  expect(await timeOf(() => questionsOf(table, mapping, facts))).toBeLessThan(atOnce);
  expect(await timeOf(() => planImport(table, mapping, noAnswers, facts))).toBeLessThan(atOnce);
});

test('brackets without end are no heading, and are seen to be none at once', async () => {
  expect(await timeOf(() => fieldOfHeader('('.repeat(most)))).toBeLessThan(atOnce);
  expect(fieldOfHeader('Officer (post (and name))')).toBeUndefined();
  expect(fieldOfHeader('Officer (name)')).toBe('leadOfficer');
});
