import { nearDuplicates } from '../organisation/nearDuplicates';
import { organisationKey } from '../organisation/organisationKey';
import { EntryFieldName } from '../partnership/entryField';
import { SheetRow } from '../sheet/workbook';
import { noAnswers } from './answers';
import { ImportFacts } from './importFacts';
import { ImportFieldName, importFields } from './importField';
import { ImportProblem } from './importProblem';
import { Mapping } from './mapping';
import { organisationsInCell } from './organisationsInCell';
import { Question } from './question';
import { RowReader } from './readRow';
import { saysNothing } from './blankWords';
import { saysExample } from './saysExample';
import { sectorOfName } from './sectorOfName';
import { suggestValue } from './suggestValue';
import { cellText, Table } from './table';

/**
 * Every text of a table that somebody has to decide about, whatever has been answered already, and every organisation that would be added; those in
 * the most rows first. @param pause lets the page have its turn between rows.
 */
export async function questionsOf(table: Table, mapping: Mapping, facts: ImportFacts, pause?: () => Promise<void>): Promise<readonly Question[]> {
  const reader = new RowReader(table, mapping, noAnswers, facts);
  const gathered = new Gathered(facts);
  const columns = mapping.fields.flatMap((field, at) => (field === 'members' || field === 'leadOrganisation' ? [{ field, at }] : []));
  const references = mapping.fields.indexOf('reference');
  for (const row of table.rows.filter(({ cells }) => !saysExample(cellText(cells[references])))) {
    for (const problem of reader.read(row).problems) gathered.problem(problem);
    for (const name of new Set(columns.flatMap((column) => namesIn(row, column, facts)))) gathered.organisation(name);
    await pause?.();
  }
  return gathered.questions();
}

function namesIn({ cells }: SheetRow, { field, at }: { readonly field: ImportFieldName; readonly at: number }, { organisations }: ImportFacts): readonly string[] {
  const cell = cells[at];
  const text = cellText(cell).trim();
  if (cell?.kind === 'error' || saysNothing(text)) return [];
  return field === 'members' ? organisationsInCell(text, organisations) : [text];
}

class Gathered {
  private readonly byKey = new Map<string, { question: Question; rows: number }>();
  /** Keys of names that are beyond doubt. */
  private readonly known = new Set<string>();

  public constructor(private readonly facts: ImportFacts) {}

  public problem({ code, field, text }: ImportProblem): void {
    const spec = importFields.find(({ name }) => name === field);
    if (!code.endsWith('Unclear') || code === 'organisationUnclear' || spec === undefined || text === undefined) return;
    if (code === 'personUnclear') return this.count(`person ${text}`, () => ({ kind: 'person', text, rows: 0 }));
    const offered = this.facts.choices[spec.name as EntryFieldName] ?? [];
    this.count(`value ${spec.name} ${text}`, () => ({ kind: 'value', field: spec.name, fieldKind: spec.kind, text, rows: 0, suggested: suggestValue(spec, text, offered) }));
  }

  /** Looked for once, however many rows name it: of thousands of rows most name the same few bodies. */
  public organisation(name: string): void {
    const key = organisationKey(name);
    if (this.known.has(key)) return;
    const asked = `organisation ${key}`;
    const near = this.byKey.has(asked) ? [] : nearDuplicates({ name }, this.facts.organisations);
    if (near.filter(({ likeness }) => likeness === 'sameName').length === 1) this.known.add(key);
    else this.count(asked, () => ({ kind: 'organisation', text: name, key, rows: 0, near, suggested: sectorOfName(name, this.facts.sectors) }));
  }

  public questions(): readonly Question[] {
    return Array.from(this.byKey.values()).map(({ question, rows }) => ({ ...question, rows })).sort((one, other) => other.rows - one.rows);
  }

  private count(key: string, make: () => Question): void {
    const known = this.byKey.get(key) ?? { question: make(), rows: 0 };
    known.rows += 1;
    this.byKey.set(key, known);
  }
}
