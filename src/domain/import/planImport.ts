import { sameHeld } from '../bulk/heldItem';
import { checkEntry, EntryProblem, EntryValues } from '../partnership/entryRules';
import { EntryFieldName } from '../partnership/entryField';
import { numberOfReference } from '../partnership/reference';
import { FieldChange } from '../record/fieldChange';
import { FieldValue } from '../record/fieldValue';
import { StoredState } from '../record/recordEdit';
import { textIn } from '../record/valueIn';
import { fold } from '../register/fold';
import { Answers } from './answers';
import { EntryIndex } from './entryIndex';
import { ImportFacts } from './importFacts';
import { ImportPlan, MeantOrganisation, NewOrganisation, PlannedRow } from './importPlan';
import { ImportProblem } from './importProblem';
import { Mapping } from './mapping';
import { ReadRow, RowReader } from './readRow';
import { Table } from './table';

/** Lets the page have its turn. Told how many rows are done. */
export type Pause = (rows: number) => Promise<void>;

/**
 * What importing a table would do, row by row, against the register as it is. Rows are the entries of their reference, else of their name. A cell that
 * says nothing changes nothing, and a member is never removed.
 */
export async function planImport(table: Table, mapping: Mapping, answers: Answers, facts: ImportFacts, pause?: Pause): Promise<ImportPlan> {
  const reader = new RowReader(table, mapping, answers, facts);
  const entries = new EntryIndex();
  for (const entry of facts.entries) {
    entries.add(entry);
    await pause?.(0);
  }
  const planner = new Planner(mapping, facts, entries);
  const rows: PlannedRow[] = [];
  for (const row of table.rows) {
    rows.push(planner.plan(reader.read(row)));
    await pause?.(rows.length);
  }
  return { rows, organisations: planner.organisations };
}

class Planner {
  private readonly rowOf = new Map<string, number>();
  private readonly added = new Map<string, NewOrganisation>();

  public constructor(private readonly mapping: Mapping, private readonly facts: ImportFacts, private readonly entries: EntryIndex) {}

  public get organisations(): readonly NewOrganisation[] {
    return Array.from(this.added.values());
  }

  public plan(read: ReadRow): PlannedRow {
    const name = textIn(read.values, 'name') ?? '';
    const meant = this.meantEntry(read, name);
    const planned = 'code' in meant ? refused(read, name, [meant, ...read.problems]) : this.compared(read, name, meant);
    if (planned.kind === 'new' || planned.kind === 'changed') {
      for (const organisation of read.added.filter(({ key }) => !this.added.has(key))) this.added.set(organisation.key, organisation);
    }
    return planned;
  }

  /** The entry that a row is about; none for a new one. */
  private meantEntry({ row, reference, columnOf }: ReadRow, name: string): { readonly entry?: StoredState<EntryFieldName>; readonly byName: boolean; readonly claimed?: string } | ImportProblem {
    const at = (field: 'reference' | 'name'): Pick<ImportProblem, 'field' | 'column' | 'text'> => ({ field, column: columnOf.get(field), text: (field === 'name' ? name : reference).slice(0, 200) });
    if (/^(grand |sub ?)?total\b|^cyfanswm\b/i.test(name) && reference === '') return { code: 'totalRow', ...at('name') };
    const claimed = this.facts.claimed.get(row);
    const key = reference === '' ? claimed ?? '' : reference;
    const number = numberOfReference('P', key);
    if (key !== '' && number === undefined) return { code: 'notAReference', ...at('reference') };
    const found = number === undefined ? [] : [this.entries.ofNumber(number)].flatMap((entry) => entry ?? []);
    if (reference !== '' && found.length === 0) return { code: 'referenceUnknown', ...at('reference') };
    const named = number === undefined ? this.entries.named(name) : [];
    if (named.length > 1) return { code: 'nameAmbiguous', ...at('name') };
    const entry = found[0] ?? named[0];
    // Rows without a name are refused each for that, and not for being about the same.
    const twice = entry === undefined && name === '' ? undefined : this.firstRow(entry === undefined ? `named ${fold(name)}` : `id ${entry.id}`, row);
    if (twice !== undefined) return { code: 'rowTwice', otherRow: twice, ...at(reference === '' ? 'name' : 'reference') };
    return { entry, byName: named.length > 0, claimed: entry === undefined ? claimed : undefined };
  }

  /** The number of an earlier row about the same. */
  private firstRow(key: string, row: number): number | undefined {
    const first = this.rowOf.get(key);
    if (first === undefined) this.rowOf.set(key, row);
    return first;
  }

  private compared(read: ReadRow, name: string, { entry, byName, claimed }: { readonly entry?: StoredState<EntryFieldName>; readonly byName: boolean; readonly claimed?: string }): PlannedRow {
    const { row, members } = read;
    const { kind, stage } = this.mapping.otherwise;
    const said: EntryValues = entry === undefined ? { kind: { kind: 'choice', text: kind }, stage: { kind: 'choice', text: stage }, ...read.values } : read.values;
    const problems = [...read.problems, ...this.missing(said, entry, read), ...this.broken(said, entry, read)];
    if (problems.length > 0) return refused(read, name, problems);
    if (entry === undefined) return { kind: 'new', row, name, values: said, members: distinct(members), claimed };
    const changes = changesTo(entry.values, said);
    const known = this.facts.membersOf.get(entry.id);
    const joining = distinct(members).filter((member) => 'key' in member || known === undefined || !known.has(member.id));
    const closed = textIn(entry.values, 'stage') === 'Closed' && joining.length > 0;
    if (closed) return refused(read, name, [{ code: 'entryClosed', field: 'members', column: read.columnOf.get('members') }]);
    const reference = textIn(entry.values, 'reference') ?? '';
    const shown = name === '' ? textIn(entry.values, 'name') ?? '' : name;
    if (changes.length === 0 && joining.length === 0) return { kind: 'unchanged', row, name: shown, reference };
    return { kind: 'changed', row, name: shown, id: entry.id, reference, version: entry.version, byName, changes, members: joining };
  }

  private missing(said: EntryValues, entry: StoredState<EntryFieldName> | undefined, { columnOf, problems }: ReadRow): readonly ImportProblem[] {
    const isTold = problems.some(({ field }) => field === 'name');
    return entry === undefined && said.name === undefined && !isTold ? [{ code: 'required', field: 'name', column: columnOf.get('name') }] : [];
  }

  /** A list that is brought in starts wherever its entries are; one that is here already moves along the life cycle. */
  private broken(said: EntryValues, entry: StoredState<EntryFieldName> | undefined, { columnOf }: ReadRow): readonly ImportProblem[] {
    const before = entry?.values;
    const found = checkEntry({ ...before, ...said }, { before, today: this.facts.today, choices: this.facts.choices });
    const counts = ({ code }: EntryProblem): boolean => entry !== undefined || code !== 'stageNotReachable';
    return found.filter(counts).map((problem) => ({ ...problem, field: problem.field as ImportProblem['field'], column: columnOf.get(problem.field as 'name') }));
  }
}

function refused({ row }: ReadRow, name: string, problems: readonly ImportProblem[]): PlannedRow {
  return { kind: 'refused', row, name: name.slice(0, 200), problems };
}

function changesTo(before: EntryValues, said: EntryValues): readonly FieldChange<EntryFieldName>[] {
  return (Object.keys(said) as EntryFieldName[]).flatMap((field) => (isSame(before[field], said[field]) ? [] : [{ field, before: before[field], after: said[field] }]));
}

/** Blanks at the ends and the text of a link do not come through a sheet. */
function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (one?.kind === 'link' && other?.kind === 'link') return one.link.address === other.link.address;
  if (one !== undefined && other !== undefined && 'text' in one && 'text' in other) return oneText(one.text) === oneText(other.text);
  return sameHeld(one, other) || (other?.kind === 'yesNo' && !other.yes && one === undefined);
}

function oneText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function distinct(members: readonly MeantOrganisation[]): readonly MeantOrganisation[] {
  const keys = members.map((member) => JSON.stringify(member));
  return members.filter((_, at) => keys.indexOf(keys[at]) === at);
}
