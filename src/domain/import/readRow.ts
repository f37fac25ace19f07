import { EntryFieldName } from '../partnership/entryField';
import { EntryValues } from '../partnership/entryRules';
import { FieldInput, inputOf, readInputs } from '../record/fieldInput';
import { FieldSpec } from '../record/fieldSpec';
import { Cell, SheetRow } from '../sheet/workbook';
import { Answers, answerTo } from './answers';
import { saysNothing } from './blankWords';
import { ImportFacts } from './importFacts';
import { ImportFieldName, importFields } from './importField';
import { ImportProblem, ImportProblemCode } from './importProblem';
import { MeantOrganisation, NewOrganisation } from './importPlan';
import { LeftOutText } from './leftOut';
import { Mapping } from './mapping';
import { Meant, OrganisationReader } from './meantOrganisation';
import { organisationsInCell } from './organisationsInCell';
import { readCell } from './readCell';
import { cellText, Table } from './table';

/** What a row says, before anybody looks which entry it is. */
export interface ReadRow {
  readonly row: number;
  readonly reference: string;
  /** Only of the fields in which the row says something. */
  readonly values: EntryValues;
  readonly members: readonly MeantOrganisation[];
  readonly added: readonly NewOrganisation[];
  readonly problems: readonly ImportProblem[];
  readonly leftOut: readonly LeftOutText[];
  readonly columnOf: ReadonlyMap<ImportFieldName, number>;
}

const mostShown = 200;

/** Reads the rows of one table under one mapping. */
export class RowReader {
  private readonly organisations: OrganisationReader;
  /** Columns by field, in the order of the fields. */
  private readonly columns: readonly (readonly [FieldSpec<ImportFieldName>, readonly number[]])[];
  private readonly columnOf: ReadonlyMap<ImportFieldName, number>;

  public constructor(private readonly table: Table, mapping: Mapping, private readonly answers: Answers, private readonly facts: ImportFacts) {
    this.organisations = new OrganisationReader(facts.organisations, answers, facts.sectors, mapping.otherwise.sector);
    this.columns = importFields.map((spec) => [spec, mapping.fields.flatMap((field, at) => (field === spec.name ? [at] : []))] as const).filter(([, columns]) => columns.length > 0);
    this.columnOf = new Map(this.columns.map(([{ name }, columns]) => [name, columns[0]]));
  }

  /** Of the rows that give one, by the row's number. */
  public references(): ReadonlyMap<number, string> {
    const given = this.table.rows.map((row) => [row.number, this.referenceIn(row)] as const);
    return new Map(given.filter(([, reference]) => reference !== ''));
  }

  private referenceIn({ cells }: SheetRow): string {
    const column = this.columnOf.get('reference');
    const cell = column === undefined ? undefined : cells[column];
    return cell?.kind === 'error' ? '' : cellText(cell).trim();
  }

  public read({ number, cells }: SheetRow): ReadRow {
    const row = new RowInProgress(cells);
    for (const [spec, columns] of this.columns) {
      const filled = columns.filter((at) => cellText(cells[at]).trim() !== '');
      const broken = filled.find((at) => cells[at]?.kind === 'error');
      if (broken !== undefined) row.refuse({ code: 'errorCell', field: spec.name, column: broken });
      else if (filled.length > 0 && spec.name !== 'reference') this.readField(spec, filled, row);
    }
    return { row: number, reference: this.referenceIn({ number, cells }), values: row.values, members: row.members, added: row.added, problems: row.problems, leftOut: row.leftOut, columnOf: this.columnOf };
  }

  private readField(spec: FieldSpec<ImportFieldName>, columns: readonly number[], row: RowInProgress): void {
    const [column] = columns;
    const text = cellText(row.cells[column]).trim();
    if (spec.name === 'members') this.readMembers(columns, row);
    else if (spec.kind === 'person') this.readPerson(spec, column, text, row);
    else if (spec.kind === 'organisation') this.readOrganisation(spec, column, text, row);
    else this.readPlain(spec, columns, row);
  }

  private readPlain(spec: FieldSpec<ImportFieldName>, columns: readonly number[], row: RowInProgress): void {
    const inputs: { readonly column: number; readonly input: FieldInput }[] = [];
    for (const column of columns) {
      const cell = row.cells[column];
      const read = cell && readCell(cell, {
        spec, heading: this.table.headers[column], offered: this.facts.choices[spec.name as EntryFieldName] ?? [], alsoCalled: this.facts.alsoCalled,
        answer: (text) => answerTo(this.answers.values[spec.name], text)
      });
      if (read !== undefined && 'unclear' in read) return row.refuse({ code: read.unclear, field: spec.name, column, text: read.text });
      for (const text of read?.leftOut ?? []) row.leaveOut(spec.name, column, text);
      if (read?.input !== undefined) inputs.push({ column, input: read.input });
    }
    if (inputs.length === 0) return undefined;
    const input = inputs.length === 1 ? inputs[0].input : this.joined(spec, inputs);
    const name = spec.name as EntryFieldName;
    const { values, problems } = readInputs([{ ...spec, name }], { [name]: input } as Record<EntryFieldName, FieldInput>);
    for (const problem of problems) row.refuse({ ...problem, field: spec.name, column: inputs[0].column });
    Object.assign(row.values, values);
  }

  /** Texts under their headings, amounts added up. */
  private joined({ kind }: FieldSpec, inputs: readonly { readonly column: number; readonly input: FieldInput }[]): FieldInput {
    if (kind !== 'money') return inputs.map(({ column, input }) => `${this.table.headers[column]}: ${String(input)}`).join('\n\n');
    const pence = inputs.map(({ input }) => Math.round(Number(String(input).replace(/[£,\s]/g, '')) * 100)).reduce((sum, each) => sum + each, 0);
    return inputOf('money', { kind: 'money', pence });
  }

  private readPerson(spec: FieldSpec<ImportFieldName>, column: number, text: string, row: RowInProgress): void {
    const answer = answerTo(this.answers.people, text);
    const person = answer?.kind === 'person' ? answer.person : this.facts.people.get(text);
    if (answer?.kind === 'none' || (person === undefined && saysNothing(text))) return row.leaveOut(spec.name, column, text);
    if (person === undefined) return row.refuse({ code: 'personUnclear', field: spec.name, column });
    const { oid, name, mail, loginName } = person;
    row.values[spec.name as EntryFieldName] = { kind: 'person', person: { id: 0, name, mail, oid, signInName: loginName } };
  }

  private readOrganisation(spec: FieldSpec<ImportFieldName>, column: number, text: string, row: RowInProgress): void {
    const meant: Meant = saysNothing(text) ? { kind: 'leftOut' } : this.organisations.meant(text);
    if (meant.kind === 'leftOut') return row.leaveOut(spec.name, column, text);
    if (meant.kind === 'unclear') return row.refuse({ code: 'organisationUnclear', field: spec.name, column });
    if (meant.added !== undefined) row.added.push(meant.added);
    const organisation = 'id' in meant.organisation ? { id: meant.organisation.id, name: text } : { id: 0, name: meant.organisation.key };
    row.values[spec.name as EntryFieldName] = { kind: 'organisation', organisation };
  }

  private readMembers(columns: readonly number[], row: RowInProgress): void {
    for (const column of columns) {
      const text = cellText(row.cells[column]).trim();
      if (saysNothing(text)) row.leaveOut('members', column, text);
      for (const name of saysNothing(text) ? [] : organisationsInCell(text, this.facts.organisations)) {
        const meant = this.organisations.meant(name);
        if (meant.kind === 'unclear') row.refuse({ code: 'organisationUnclear', field: 'members', column, text: name });
        if (meant.kind === 'leftOut') row.leaveOut('members', column, name);
        if (meant.kind !== 'meant') continue;
        row.members.push(meant.organisation);
        if (meant.added !== undefined) row.added.push(meant.added);
      }
    }
  }
}

/** A row while it is read. */
class RowInProgress {
  public readonly values: { -readonly [Name in keyof EntryValues]: EntryValues[Name] } = {};
  public readonly members: MeantOrganisation[] = [];
  public readonly added: NewOrganisation[] = [];
  public readonly problems: ImportProblem[] = [];
  public readonly leftOut: LeftOutText[] = [];

  public constructor(public readonly cells: readonly (Cell | undefined)[]) {}

  public refuse(problem: ImportProblem & { readonly code: ImportProblemCode }): void {
    const text = problem.text ?? (problem.column === undefined ? undefined : cellText(this.cells[problem.column]).trim());
    // What somebody is asked about is answered by its whole text.
    this.problems.push({ ...problem, text: problem.code.endsWith('Unclear') ? text : text?.slice(0, mostShown) });
  }
  public leaveOut(field: ImportFieldName, column: number, text: string): void {
    this.leftOut.push({ field, column, text });
  }
}
