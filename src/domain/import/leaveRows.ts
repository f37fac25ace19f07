import { fold } from '../register/fold';
import { Answers } from './answers';
import { ChangedRow, ImportPlan, LeftRow, NewRow, PlannedRow } from './importPlan';

/** Rows that somebody can leave out. */
export type LeavableRow = NewRow | ChangedRow | LeftRow;

/** What a row is known by the next time: the reference of its entry, else its name. */
export function rowKey(row: LeavableRow): string {
  const { name, ...planned } = row.kind === 'left' ? row.would : row;
  return planned.kind === 'changed' && planned.reference !== '' ? planned.reference : fold(name);
}

export function isLeavable(row: PlannedRow): row is LeavableRow {
  return row.kind === 'new' || row.kind === 'changed' || row.kind === 'left';
}

export function withRowLeft(answers: Answers, row: LeavableRow, isLeft: boolean): Answers {
  const key = rowKey(row);
  const others = (answers.leftRows ?? []).filter((each) => each !== key);
  return { ...answers, leftRows: isLeft ? [...others, key] : others };
}

/** The plan without the rows that are left out, and without the organisations that only they need. */
export function withoutLeftRows(plan: ImportPlan, { leftRows = [] }: Answers): ImportPlan {
  const left = new Set(leftRows);
  const rows = plan.rows.map((row): PlannedRow => ((row.kind === 'new' || row.kind === 'changed') && left.has(rowKey(row)) ? { kind: 'left', row: row.row, name: row.name, would: row } : row));
  const needed = new Set(rows.flatMap(keysAdded));
  return { rows, organisations: plan.organisations.filter(({ key }) => needed.has(key)) };
}

function keysAdded(row: PlannedRow): readonly string[] {
  if (row.kind !== 'new' && row.kind !== 'changed') return [];
  const lead = row.kind === 'new' ? row.values.leadOrganisation : row.changes.find(({ field }) => field === 'leadOrganisation')?.after;
  const members = row.members.flatMap((member) => ('key' in member ? [member.key] : []));
  return lead?.kind === 'organisation' && lead.organisation.id === 0 ? [...members, lead.organisation.name] : members;
}
