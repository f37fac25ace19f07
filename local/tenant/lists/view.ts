/** A saved view of a list. */
export interface View {
  readonly id: string;
  readonly title: string;
  /** Server-relative: `/sites/p/Lists/Jobs/AllItems.aspx`. */
  readonly url: string;
  readonly defaultView: boolean;
  readonly personal: boolean;
  /** Personal views belong to one site user. */
  readonly owner: number | null;
  readonly hidden: boolean;
  readonly rowLimit: number;
  readonly paged: boolean;
  readonly fields: readonly string[];
  /** CAML inside `<Query>`: Where, GroupBy, OrderBy. */
  readonly query: string;
  readonly customFormatter: string | null;
  /** Sums and counts: the inside of `<Aggregations>`, and whether they are on. */
  readonly aggregations: string | null;
  readonly aggregationsOn: boolean;
  readonly scope: 0 | 1 | 2 | 3;
  readonly tabular: boolean;
}
