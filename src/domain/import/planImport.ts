import { sameHeld } from '../bulk/heldItem';
import { checkEntry, EntryProblem, EntryValues } from '../partnership/entryRules';
import { EntryFieldName } from '../partnership/entryField';
import { FieldChange } from '../record/fieldChange';
import { FieldKind, FieldValue } from '../record/fieldValue';
import { StoredState } from '../record/recordEdit';
import { textIn } from '../record/valueIn';
import { inOneLine } from '../sheet/inOneLine';
import { Answers } from './answers';
import { EntryFinder, MeantEntry } from './entryFinder';
import { EntryIndex } from './entryIndex';
import { ImportFacts } from './importFacts';
import { ImportFieldName, importFields } from './importField';
import { ImportPlan, MeantOrganisation, NewOrganisation, PlannedRow } from './importPlan';
import { ImportProblem } from './importProblem';
import { Mapping } from './mapping';
import { ReadRow, RowReader } from './readRow';
import { saysExample } from './saysExample';
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
  const planner = new Planner(mapping, facts, new EntryFinder(facts, entries, reader.references()));
  const rows: PlannedRow[] = [];
  for (const row of table.rows) {
    rows.push(planner.plan(reader.read(row)));
    await pause?.(rows.length);
  }
  return { rows, organisations: planner.organisations };
}

class Planner {
  private readonly added = new Map<string, NewOrganisation>();

  public constructor(private readonly mapping: Mapping, private readonly facts: ImportFacts, private readonly finder: EntryFinder) {}

  public get organisations(): readonly NewOrganisation[] {
    return Array.from(this.added.values());
  }

  public plan(read: ReadRow): PlannedRow {
    const name = textIn(read.values, 'name') ?? '';
    const meant = this.finder.find(read);
    const planned = 'code' in meant ? refused(read, name, [meant, ...read.problems]) : this.compared(read, name, meant);
    if (planned.kind === 'new' || planned.kind === 'changed') {
      for (const organisation of read.added.filter(({ key }) => !this.added.has(key))) this.added.set(organisation.key, organisation);
    }
    return planned;
  }

  private compared(read: ReadRow, name: string, { entry, byName, claimed }: MeantEntry): PlannedRow {
    const { row, members } = read;
    const { kind, stage } = this.mapping.otherwise;
    const said: EntryValues = entry === undefined ? { kind: { kind: 'choice', text: kind }, stage: { kind: 'choice', text: stage }, ...read.values } : read.values;
    const problems = [...read.problems, ...this.missing(said, entry, read), ...this.broken(said, entry, read)];
    if (problems.length > 0) return refused(read, name, problems);
    const leftOut = read.leftOut.map((each) => ({ ...each, holds: heldAfter(each.field, { ...entry?.values, ...said }) }));
    if (entry === undefined) return { kind: 'new', row, name, values: said, members: distinct(members), leftOut, claimed };
    const changes = changesTo(entry.values, said);
    const known = this.facts.membersOf.get(entry.id);
    const joining = distinct(members).filter((member) => 'key' in member || known === undefined || !known.has(member.id));
    const closed = textIn(entry.values, 'stage') === 'Closed' && joining.length > 0;
    if (closed) return refused(read, name, [{ code: 'entryClosed', field: 'members', column: read.columnOf.get('members') }]);
    const reference = textIn(entry.values, 'reference') ?? '';
    const shown = name === '' ? textIn(entry.values, 'name') ?? '' : name;
    if (changes.length === 0 && joining.length === 0) return { kind: 'unchanged', row, name: shown, reference, leftOut };
    return { kind: 'changed', row, name: shown, id: entry.id, reference, version: entry.version, byName, changes, members: joining, leftOut };
  }

  private missing(said: EntryValues, entry: StoredState<EntryFieldName> | undefined, { columnOf, problems, leftOut }: ReadRow): readonly ImportProblem[] {
    const isTold = problems.some(({ field }) => field === 'name');
    return entry === undefined && said.name === undefined && !isTold ? [{ code: 'required', field: 'name', column: columnOf.get('name'), text: leftOut.find(({ field }) => field === 'name')?.text }] : [];
  }

  /** A list that is brought in starts wherever its entries are; one that is here already moves along the life cycle. */
  private broken(said: EntryValues, entry: StoredState<EntryFieldName> | undefined, { columnOf }: ReadRow): readonly ImportProblem[] {
    const before = entry?.values;
    const found = checkEntry({ ...before, ...said }, { before, today: this.facts.today, choices: this.facts.choices });
    const counts = ({ code }: EntryProblem): boolean => entry !== undefined || code !== 'stageNotReachable';
    return found.filter(counts).map((problem) => ({ ...problem, field: problem.field as ImportProblem['field'], column: columnOf.get(problem.field as 'name') }));
  }
}

function refused({ row, reference }: ReadRow, name: string, problems: readonly ImportProblem[]): PlannedRow {
  const told = saysExample(reference) ? problems.filter(({ code }) => code === 'notAReference').map((problem) => ({ ...problem, code: 'exampleRow' as const })) : problems;
  return { kind: 'refused', row, name: name.slice(0, 200), problems: told };
}

/** SharePoint takes what nobody has said to be no. */
function heldAfter(field: ImportFieldName, values: EntryValues): FieldValue | undefined {
  const held: Readonly<Partial<Record<ImportFieldName, FieldValue>>> = values;
  const isYesNo = importFields.some(({ name, kind }) => name === field && kind === 'yesNo');
  return held[field] ?? (isYesNo ? { kind: 'yesNo', yes: false } : undefined);
}

function changesTo(before: EntryValues, said: EntryValues): readonly FieldChange<EntryFieldName>[] {
  return (Object.keys(said) as EntryFieldName[]).flatMap((field) => (isSame(before[field], said[field]) ? [] : [{ field, before: before[field], after: said[field] }]));
}

/** Blanks at the ends, how many stand between the words of one line, and the text of a link do not come through a sheet. */
function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (one?.kind === 'link' && other?.kind === 'link') return one.link.address === other.link.address;
  if (one !== undefined && other !== undefined && 'text' in one && 'text' in other) return oneText(one) === oneText(other);
  return sameHeld(one, other) || (other?.kind === 'yesNo' && !other.yes && one === undefined);
}

function oneText({ kind, text }: { readonly kind: FieldKind; readonly text: string }): string {
  return (kind === 'longText' ? text.replace(/\r\n?/g, '\n') : inOneLine(text)).trim();
}

function distinct(members: readonly MeantOrganisation[]): readonly MeantOrganisation[] {
  const keys = members.map((member) => JSON.stringify(member));
  return members.filter((_, at) => keys.indexOf(keys[at]) === at);
}
