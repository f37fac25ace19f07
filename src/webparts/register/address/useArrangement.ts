import { useCallback, useMemo, useState } from 'react';
import type { RegisterAddress } from '../../../domain/register/address';
import type { Tally } from '../../../domain/register/facetIndex';
import { linesOf, type Lines } from '../../../domain/register/lines';
import type { Sort } from '../../../domain/register/order';
import type { OpenedView } from '../loading/openedView';
import type { ReadyRegister } from '../loading/registerState';

export interface Arrangement {
  readonly lines: Lines;
  /** Row numbers in order, also of rows in groups that are closed. */
  readonly shown: readonly number[];
  readonly tally: Tally;
  /** The order to show at the headings. */
  readonly sort: Sort | undefined;
}

/** What to show of the rows, in which order: search, filters, sort and groups applied. Each step is redone only for what it depends on. */
export function useArrangement(register: ReadyRegister | undefined, { search, filters, group, ...address }: RegisterAddress): [Arrangement | undefined, (group: string) => void] {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const { opened, rows, version, progress } = register ?? nothing;
  // A link may name a column that the list no longer has; then the view's own order stands.
  const sort = opened?.loaded.some(({ name }) => name === address.sort?.column) ? address.sort : undefined;
  const groups = useMemo(() => (opened ? groupSorts(opened, group, sort) : []), [opened, group, sort]);

  /* The rows only grow; their version says when. */
  /* eslint-disable react-hooks/exhaustive-deps */
  const order = useMemo(() => {
    if (!rows || !opened) return undefined;
    const after = progress === 'firstPage' ? [] : opened.orderAfter;
    const own = sort ? [sort] : after.filter(({ column }) => !groups.some((grouped) => grouped.column === column));
    return rows.order.by([...groups, ...own]);
  }, [opened, rows, version, progress, sort, groups]);

  const tally = useMemo(() => rows?.facets.tally(filters, rows.search.find(search)), [rows, version, filters, search]);
  /* eslint-enable react-hooks/exhaustive-deps */

  const shown = useMemo(() => {
    if (!order || !tally) return undefined;
    const passing: number[] = [];
    for (const row of order) if (tally.passes[row] === 1) passing.push(row);
    return passing;
  }, [order, tally]);

  const lines = useMemo(() => {
    if (!shown || !rows || !opened) return undefined;
    const startClosed = opened.saved.groupsStartClosed;
    return linesOf(shown, rows.rows, groups.map(({ column }) => column), (key) => toggled.has(key) !== startClosed);
  }, [shown, rows, groups, opened, toggled]);

  const toggleGroup = useCallback((key: string) => {
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);

  const arrangement = useMemo(() => (lines && shown && tally && { lines, shown, tally, sort: sort ?? opened?.saved.order[0] }), [lines, shown, tally, sort, opened]);
  return [arrangement, toggleGroup];
}

const nothing: Partial<ReadyRegister> = {};

/** The address may say how to group; otherwise the view does. */
function groupSorts({ saved, loaded }: OpenedView, group: string | undefined, sort: Sort | undefined): readonly Sort[] {
  if (group === undefined) return saved.groups;
  if (!loaded.some(({ name }) => name === group)) return [];
  return [{ column: group, descending: sort?.column === group && sort.descending }];
}
