import { ask } from './listCell';
import { messyList, NumberedRow } from './messyList';
import type { Fault, ListShape, RowMeaning } from './messyRow';

export interface ExpectedCounts {
  readonly entries: number;
  readonly blank: number;
  readonly total: number;
  /** Rows by what is wrong with them, as the sheet counts its rows. */
  readonly faults: Readonly<Partial<Record<Fault, readonly number[]>>>;
  /** Rows that cannot be taken before somebody has answered a question about that field. */
  readonly asked: Readonly<Partial<Record<keyof RowMeaning, number>>>;
  /** Rows with at least one partner that is not spelt as the register has it. */
  readonly partnersMisspelt: number;
  /** Without a fault and without a question: what has to arrive whatever the importer is like. */
  readonly clean: number;
}

/** What a careful person finds in the list; an importer may be cleverer with a text, never surer of it. */
export function expectedCounts(shape: ListShape): ExpectedCounts {
  const { rows } = messyList(shape);
  const entries = rows.filter(({ kind }) => kind === 'entry');
  const faults: Partial<Record<Fault, number[]>> = {};
  for (const { fault, row } of entries) {
    if (fault !== undefined) faults[fault] = [...(faults[fault] ?? []), row];
  }
  return {
    entries: entries.length,
    blank: rows.filter(({ kind }) => kind === 'blank').length,
    total: rows.filter(({ kind }) => kind === 'total').length,
    faults,
    asked: Object.fromEntries(askable.map((field) => [field, entries.filter(({ means }) => means?.[field] === ask).length] as const).filter(([, count]) => count > 0)),
    partnersMisspelt: entries.filter(isMisspelt).length,
    clean: entries.filter((row) => row.fault === undefined && !isMisspelt(row) && askable.every((field) => row.means?.[field] !== ask)).length
  };
}

const askable = ['service', 'leadOfficer', 'annualContribution', 'inKind', 'totalBudget', 'statutory', 'start'] as const satisfies readonly (keyof RowMeaning)[];

function isMisspelt({ means }: NumberedRow): boolean {
  return means?.partners.some(({ text, organisation }) => text !== organisation) ?? false;
}
