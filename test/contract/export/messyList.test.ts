import { buildCouncil } from '../../../local/seed/buildCouncil';
import { entryColumns } from '../../../src/data/entry';
import { findImportPeople } from '../../../src/data/import/findImportPeople';
import { readImportFacts } from '../../../src/data/import/readImportFacts';
import { withDecisions, type Decision } from '../../../src/domain/import/answering';
import { noAnswers, type Answers } from '../../../src/domain/import/answers';
import { guessHeaderRow } from '../../../src/domain/import/guessHeaderRow';
import type { ImportFacts } from '../../../src/domain/import/importFacts';
import { rowsOf, type ImportPlan, type MeantOrganisation, type NewRow } from '../../../src/domain/import/importPlan';
import type { Mapping } from '../../../src/domain/import/mapping';
import { personTexts } from '../../../src/domain/import/personTexts';
import { planImport } from '../../../src/domain/import/planImport';
import type { Question } from '../../../src/domain/import/question';
import { questionsOf } from '../../../src/domain/import/questionsOf';
import { recogniseColumns } from '../../../src/domain/import/recogniseColumns';
import { tableOf } from '../../../src/domain/import/table';
import { entryFields, type EntryFieldName } from '../../../src/domain/partnership/entryField';
import type { FieldValue } from '../../../src/domain/record/fieldValue';
import { exportWords } from '../../../src/loc/importExport/export';
import { listDefinitions } from '../../../src/provisioning/definitions';
import { makeExport } from '../../../src/webparts/register/export/makeExport';
import { suggestedDecision } from '../../../src/webparts/setup/import/suggestedDecision';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { messyFile } from '../../support/lists/messyFile';
import type { ListShape } from '../../support/lists/messyRow';
import { openXlsx } from '../../support/workbook/openXlsx';
import { shownRows, type ShownRow } from '../../support/workbook/shownRows';
import { imported, importName, openImportSite, today, type ImportSite } from '../import/importSite';

/** A council's messy list goes in as the screen takes it in, and everything comes out again: each field as the dry run said. */
let site: ImportSite;
beforeAll(async () => {
  site = await openImportSite();
  const council = buildCouncil();
  site.tenant.directory.addPeople(council.staffing.people.filter(({ enabled }) => enabled));
  site.tenant.bulk.insert('Organisations', council.organisations.map(({ name, sector }, at) => ({ values: { Title: name, Reference: `O-${1000 + at}`, Sector: sector } })));
});
afterAll(() => site.close());

interface Read {
  readonly mapping: Mapping;
  readonly facts: ImportFacts;
  readonly answers: Answers;
  readonly plan: ImportPlan;
}

async function planned(shape: ListShape): Promise<Read> {
  const { bytes, name } = messyFile(shape);
  const { sheets } = await readWorkbook(new Blob([bytes]), name, {});
  const sheet = sheets.find((each) => !each.hidden && each.rows.length > 50) ?? sheets[0];
  const table = tableOf(sheet, guessHeaderRow(sheet));
  const mapping: Mapping = {
    sheet: sheet.name, headerRow: table.headerRow, fields: recogniseColumns(table), otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Voluntary and community sector' }
  };
  const known = await readImportFacts(site.store, today, new Map());
  const people = await findImportPeople(site.store, await site.store.editing(), personTexts(table, mapping), known);
  const facts = { ...known, people };
  const answers = withDecisions(noAnswers, (await questionsOf(table, mapping, facts)).map((question) => suggestedDecision(question, facts) ?? otherwise(question)));
  return { mapping, facts, answers, plan: await planImport(table, mapping, answers, facts) };
}

/** What somebody in a hurry presses where nothing is suggested: leave it empty, nobody, a new organisation. */
function otherwise(question: Question): Decision {
  switch (question.kind) {
    case 'value': return { ...question, answer: '' };
    case 'person': return { kind: 'person', text: question.text, answer: { kind: 'none' } };
    case 'organisation': return { kind: 'organisation', key: question.key, answer: { kind: 'new', sector: question.suggested ?? 'Private sector' } };
  }
}

async function exported(): Promise<Readonly<Record<string, readonly ShownRow[]>>> {
  const source = { store: site.store, view: undefined, today, language: 'en' as const, words: exportWords('en') };
  const { file } = await makeExport({ subject: 'everything', format: 'xlsx', withRestricted: false }, source, { signal: new AbortController().signal, onProgress: () => undefined });
  return Object.fromEntries((await openXlsx(file)).sheets.map((sheet) => [sheet.name, shownRows(sheet)]));
}

const titles = new Map(listDefinitions.find(({ title }) => title === 'Partnerships')?.columns.map(({ name, displayName }) => [name, displayName]));

/** What the export has to hold of a row, by heading. */
function wanted({ values, members }: NewRow, { mapping, plan, facts }: Read): ShownRow {
  const nameOf = (meant: MeantOrganisation): string => ('id' in meant
    ? facts.organisations.all.find(({ id }) => id === meant.id)?.name
    : plan.organisations.find(({ key }) => key === meant.key)?.name) ?? `unknown ${JSON.stringify(meant)}`;
  const partners = Array.from(new Set(members.map(nameOf))).sort((one, other) => one.localeCompare(other)).join('; ');
  const titleOf = (name: string): string => titles.get(entryColumns.columns[name as EntryFieldName]) ?? name;
  // A list has no third answer: what nobody said is no.
  const unsaid = entryFields.filter(({ name, kind }) => kind === 'yesNo' && mapping.fields.includes(name)).map(({ name }) => [titleOf(name), 'No'] as const);
  const cells = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : cellsOf(titleOf(name), value)));
  return { ...Object.fromEntries([...unsaid, ...cells]), ...(partners !== '' && { 'Partner organisations': partners }) };

  function cellsOf(title: string, value: FieldValue): readonly (readonly [string, string | number])[] {
    switch (value.kind) {
      case 'money': return [[title, value.pence / 100]];
      case 'number': return [[title, value.number]];
      case 'day': return [[title, value.day]];
      case 'yesNo': return [[title, value.yes ? 'Yes' : 'No']];
      case 'person': return [[title, value.person.name], [`${title} (e-mail)`, value.person.mail ?? '']];
      case 'organisation': return [[title, nameOf(value.organisation.id === 0 ? { key: value.organisation.name } : { id: value.organisation.id })]];
      case 'choices': return [[title, value.choices.join('; ')]];
      case 'link': return [[title, value.link.address]];
      default: return [[title, value.text]];
    }
  }
}

test.each<ListShape>(['a', 'b'])('of the list %s, everything that went in comes out', async (shape) => {
  const before = new Set((await exported()).Partnerships.map(({ Reference }) => Reference));
  const read = await planned(shape);
  const rows = rowsOf(read.plan, 'new');
  const { mapping, answers, facts, plan } = read;
  const { stopped, counts } = await imported(site, importName(shape, { mapping, answers }), () => plan, { facts, people: [...facts.people.values()] });
  expect([stopped, counts.added, counts.left, counts.organisations]).toEqual([undefined, rows.length, 0, plan.organisations.length]);

  const sheets = await exported();
  const added = sheets.Partnerships.filter(({ Reference }) => !before.has(Reference));
  expect(rows.length).toBeGreaterThan(100);
  const fields = new Set(rows.flatMap((row) => Object.keys(wanted(row, read))));
  expect(added.map((row) => Object.fromEntries(Object.entries(row).filter(([heading]) => fields.has(heading))))).toEqual(rows.map((row) => wanted(row, read)));
  expect(sheets.Organisations).toEqual(expect.arrayContaining(plan.organisations.map(({ name, sector }) => expect.objectContaining({ Name: name, Sector: sector }))));
});
