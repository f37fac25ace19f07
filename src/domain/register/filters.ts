import { textOf, type RegisterRow } from './row';

/** In the order in which they stand above the list; also their names in the address. */
export const filterKeys = ['type', 'service', 'stage', 'sector', 'footprint', 'statutory', 'role'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Chosen values by filter. A filter without a choice lets everything through. */
export type Filters = Readonly<Partial<Record<FilterKey, readonly string[]>>>;

/** Stands for an entry that has no value in a filter's column. */
export const noValue = '-';

/** Whether an entry is there by statute, as good practice or with grant (C1): one may be all three. */
export const statutoryBases = ['Statutory', 'GoodPractice', 'GrantFunded'] as const;

const columnOf: Readonly<Partial<Record<FilterKey, string>>> = {
  type: 'Kind', service: 'Service', stage: 'Stage', footprint: 'Footprint', role: 'CouncilRole'
};

/** The columns that filters read, to be loaded whether or not the view shows them. */
export const filterColumns: readonly string[] = [...Object.values(columnOf), ...statutoryBases];

/** What an entry counts under in one filter; `sectors` are those of its members, once they are known. */
export function filterValues(key: FilterKey, row: RegisterRow, sectors: readonly string[]): readonly string[] {
  const values = key === 'sector' ? sectors
    : key === 'statutory' ? statutoryBases.filter((base) => row.cells[base] === true)
      : [textOf(row.cells[columnOf[key] ?? ''])].filter((text) => text !== '');
  return values.length > 0 ? values : [noValue];
}

export function hasFilters(filters: Filters): boolean {
  return filterKeys.some((key) => (filters[key] ?? []).length > 0);
}

/** Adds or takes away one value. */
export function toggled(filters: Filters, key: FilterKey, value: string): Filters {
  const chosen = filters[key] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [key]: next };
}
