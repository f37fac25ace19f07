import type { RegisterAddress } from '../../../domain/register/address';
import type { RegisterRow } from '../../../domain/register/row';
import type { Arrangement } from '../address/useArrangement';
import type { ShownColumn } from '../loading/openedView';
import type { RegisterState } from '../loading/registerState';

/** What the register shows just now, as far as an export takes it. */
export interface ShownView {
  readonly title: string;
  readonly columns: readonly ShownColumn[];
  /** In order, also those in groups that are closed and those out of sight. */
  readonly rows: readonly RegisterRow[];
  /** More may come; `stopped`: they should, but loading has stopped. */
  readonly completeness: 'coming' | 'stopped' | 'all';
}

/** None while the register cannot be shown. */
export function shownView(state: RegisterState, arrangement: Arrangement | undefined, { search, filters }: RegisterAddress): ShownView | undefined {
  if (state.kind !== 'ready' || !arrangement) return undefined;
  const { opened, rows, progress, stopped } = state;
  // A search looks into purposes and members too, and sectors are the members'.
  const isComplete = progress === 'all' || (progress === 'rows' && search.trim() === '' && !filters.sector?.length);
  return {
    title: opened.view.title, columns: opened.columns, rows: arrangement.shown.map((at) => rows.rows[at]),
    completeness: isComplete ? 'all' : stopped === undefined ? 'coming' : 'stopped'
  };
}
