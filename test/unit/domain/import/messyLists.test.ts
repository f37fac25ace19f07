import { buildCouncil } from '../../../../local/seed/buildCouncil';
import { noAnswers } from '../../../../src/domain/import/answers';
import { guessHeaderRow } from '../../../../src/domain/import/guessHeaderRow';
import { FoundPerson, ImportFacts } from '../../../../src/domain/import/importFacts';
import { PlannedRow } from '../../../../src/domain/import/importPlan';
import { planImport } from '../../../../src/domain/import/planImport';
import { recogniseColumns } from '../../../../src/domain/import/recogniseColumns';
import { cellText, Table, tableOf } from '../../../../src/domain/import/table';
import { organisationKey } from '../../../../src/domain/organisation/organisationKey';
import { indexOrganisations } from '../../../../src/domain/organisation/organisationIndex';
import { EntryFieldName } from '../../../../src/domain/partnership/entryField';
import { FieldValue } from '../../../../src/domain/record/fieldValue';
import { saysNothing } from '../../../../src/domain/import/blankWords';
import { fold } from '../../../../src/domain/register/fold';
import { Sheet } from '../../../../src/domain/sheet/workbook';
import { listDefinitions } from '../../../../src/provisioning/definitions';
import { readWorkbook } from '../../../../src/workbook/readWorkbook';
import { messyFile, messyFormats } from '../../../support/lists/messyFile';
import { placesA } from '../../../support/lists/listA';
import { messyList, NumberedRow } from '../../../support/lists/messyList';
import { ListShape, RowMeaning } from '../../../support/lists/messyRow';

const council = buildCouncil();
const choicesOf = (list: string, column: string): readonly string[] => listDefinitions.find(({ title }) => title === list)?.columns.find(({ name }) => name === column)?.choices ?? [];
const organisations = council.organisations.map((each, at) => ({ ...each, id: at + 1 }));

/** Whom the texts of the list name, as far as a careful person is sure. */
function peopleOf(table: Table, rows: readonly NumberedRow[], column: number): ReadonlyMap<string, FoundPerson> {
  const people = new Map<string, FoundPerson>();
  for (const { number, cells } of table.rows) {
    const mail = rows.find(({ row }) => row === number)?.means?.leadOfficer;
    const person = council.staffing.people.find((each) => each.mail === mail);
    if (person !== undefined) people.set(cellText(cells[column]).trim(), { oid: person.oid, loginName: person.mail, name: person.name, mail: person.mail });
  }
  return people;
}

async function planOf(shape: ListShape, sheet: Sheet): Promise<ReadonlyMap<number, PlannedRow>> {
  const table = tableOf(sheet, guessHeaderRow(sheet));
  const fields = recogniseColumns(table);
  const facts: ImportFacts = {
    today: '2026-11-16', entries: [], membersOf: new Map(), organisations: indexOrganisations(organisations), claimed: new Map(), alsoCalled: new Map(), sectors: choicesOf('Organisations', 'Sector'),
    choices: { service: choicesOf('Partnerships', 'Service'), kind: choicesOf('Partnerships', 'Kind'), stage: choicesOf('Partnerships', 'Stage') },
    people: peopleOf(table, messyList(shape).rows, fields.indexOf('leadOfficer'))
  };
  const mapping = { sheet: sheet.name, headerRow: table.headerRow, fields, otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Voluntary and community sector' } };
  return new Map((await planImport(table, mapping, noAnswers, facts)).rows.map((row) => [row.row, row]));
}

/** What a text that nobody can be sure of may all the same be read as: `42k` is no other amount, and `N/A` says nothing. */
const lenient = new Set(['annualContribution', 'inKind', 'totalBudget', 'start', 'leadOfficer']);

const plain = (value: FieldValue | undefined): unknown => {
  switch (value?.kind) {
    case undefined: return undefined;
    case 'money': return value.pence / 100;
    case 'day': return value.day;
    case 'yesNo': return value.yes;
    case 'person': return value.person.mail;
    default: return value !== undefined && 'text' in value ? value.text : value;
  }
};

const checked = ['service', 'leadOfficer', 'annualContribution', 'totalBudget', 'statutory', 'start'] as const satisfies readonly (keyof RowMeaning & EntryFieldName)[];

describe.each(['a', 'b'] as const)('the list %s', (shape) => {
  test.each(messyFormats)('as %s is read as a careful person reads it, and never surer', async (format) => {
    const { bytes, name } = messyFile(shape, format);
    const { sheets } = await readWorkbook(new Blob([bytes]), name, {});
    const sheet = sheets.find((each) => !each.hidden && each.rows.length > 50) ?? sheets[0];
    const list = messyList(shape);
    expect(guessHeaderRow(sheet)).toBe(list.headerRow);
    const fields = recogniseColumns(tableOf(sheet, list.headerRow));
    const planned = await planOf(shape, sheet);

    for (const row of list.rows.filter(({ kind }) => kind === 'entry')) {
      const plan = planned.get(row.row);
      const told = `row ${row.row}: ${JSON.stringify(plan)?.slice(0, 600)}`;
      if (plan === undefined) throw new Error(`row ${row.row} is missing`);
      if (row.fault !== undefined && row.fault !== 'nameTwice') expect([told, plan.kind]).toEqual([told, 'refused']);
      // The grant is added to the revenue, of which alone the list says what it means.
      const hasGrant = shape === 'a' && row.cells[placesA.grant] !== undefined;
      for (const field of checked.filter((each) => each !== 'annualContribution' || !hasGrant)) {
        const means = row.means?.[field];
        const problem = plan.kind === 'refused' && plan.problems.some((each) => each.field === field);
        const value = plan.kind === 'new' ? plain(plan.values[field]) : undefined;
        const given = row.cells[fields.indexOf(field)];
        const text = cellText(given?.kind === 'formula' ? given.result : given);
        const isSilent = saysNothing(text);
        // Without its apostrophe it is the same name.
        const isSame = choicesOf('Partnerships', 'Service').some((choice) => fold(choice) === fold(text));
        if (means === 'ask' && !lenient.has(field) && !isSame) expect([told, field, value, problem]).toEqual([told, field, undefined, !isSilent]);
        if (means === 'ask' && lenient.has(field) && value !== undefined) expect([told, field, typeof value]).toEqual([told, field, 'number']);
        // A text file has an amount as the sheet showed it, in whole pounds.
        const isShown = format !== 'xlsx' && typeof means === 'number' && value === Math.round(means);
        if (means !== 'ask' && plan.kind === 'new' && !isShown) expect([told, field, value ?? (means === false ? false : undefined)]).toEqual([told, field, means ?? value]);
        if (means !== 'ask' && means !== undefined && row.fault === undefined) expect([told, field, problem]).toEqual([told, field, false]);
      }
      const misspelt = row.means?.partners.some(({ text, organisation }) => organisationKey(text) !== organisationKey(organisation)) ?? false;
      // What Windows-1252 has no sign for is lost in that file already.
      const isLost = format === 'csv' && row.means?.partners.some(({ text }) => /[ŵŷŴŶ]/.test(text)) === true;
      if (!misspelt && !isLost && plan.kind === 'new' && row.means !== undefined) {
        const known = plan.members.flatMap((member) => ('id' in member ? organisations.filter(({ id }) => id === member.id).map(({ name: each }) => each) : [member.key]));
        expect([told, [...known].sort()]).toEqual([told, [...new Set(row.means.partners.map(({ organisation }) => organisation))].sort()]);
      }
    }
    expect([...planned.values()].filter(({ row }) => list.rows.every((each) => each.row !== row || each.kind === 'total')).every(({ kind }) => kind === 'refused')).toBe(true);
  });
});
