import type { List } from '../lists/list';
import type { BoundFilter } from '../query/bind';
import type { QueryColumn } from '../query/column';
import { orderSql } from '../query/sql/order';
import { whereOf } from '../query/sql/where';
import type { OrderTerm } from '../query/odata/parseOrderBy';
import { leavesOf } from '../query/filter';
import { itemsTable } from '../storage/columns';
import { fold } from '../storage/fold';
import type { Database, Row, SqlValue } from '../storage/database';
import { rawNumber, type RenderedRow } from './cell';
import { urlencode } from './requiredFields';

/** A group of rows: the values of the columns it was grouped by, and how many rows have them. */
export interface Group {
  readonly values: readonly SqlValue[];
  readonly count: number;
}

/** The groups of one level (one or two columns), in the order that the view gives them. */
export function groupsOf(database: Database, list: List, terms: readonly OrderTerm<QueryColumn>[], where: BoundFilter | undefined): readonly Group[] {
  const filter = where ? whereOf(where) : { text: '1', parameters: [] };
  const joins = new Set([...terms.map((term) => term.field), ...(where ? leavesOf(where).map((leaf) => leaf.field) : [])].flatMap(({ join }) => join ?? []));
  const rows = database.all<Row>(
    `SELECT ${terms.map((term, index) => `min(${term.field.read}) AS v${index}`).join(', ')}, count(*) AS n
     FROM ${itemsTable(list)} AS t ${[...joins].join(' ')} WHERE ${filter.text}
     GROUP BY ${terms.map((term) => term.field.key).join(', ')} ORDER BY ${orderSql(terms, false)}`,
    ...filter.parameters
  );
  return rows.map((row) => ({ values: terms.map((_, index) => row[`v${index}`]), count: Number(row.n) }));
}

/**
 * The keys by which SharePoint marks groups. Seen in public recordings of collapsed groups: `X.urlencoded`,
 * `X.singleurlencoded`, `X.COUNT.group` (`group2` on the second level), `X.newgroup` and `X.groupindex` (`1_`). That rows of
 * expanded groups carry them too, and how the second level is numbered within the first, is ours.
 */
export class GroupMarks {
  private readonly places = new Map<string, { readonly group: Group; readonly index: number }>();
  private previous: string | undefined;

  /** `columns`: one on the first level, two on the second. */
  public constructor(private readonly columns: readonly QueryColumn[], groups: readonly Group[]) {
    const indexes = new Map<string, number>();
    for (const group of groups) {
      const above = keyOf(group.values.slice(0, -1));
      const index = (indexes.get(above) ?? 0) + 1;
      indexes.set(above, index);
      this.places.set(keyOf(group.values), { group, index });
    }
  }

  /** Rows come in the order of the groups, so a row is the first of its group when the one before was of another. */
  public write(values: readonly SqlValue[], into: RenderedRow): void {
    const key = keyOf(values);
    const place = this.places.get(key);
    const column = this.columns[this.columns.length - 1];
    if (!place) return;
    const name = column.field.internalName;
    const level = this.columns.length === 1 ? '' : String(this.columns.length);
    const texts = values.map((value, at) => writtenAs(this.columns[at], value));
    into[`${name}.urlencoded`] = urlencode(`;#${texts.join(';#')};#`);
    into[`${name}.singleurlencoded`] = urlencode(texts[texts.length - 1]);
    into[`${name}.COUNT.group${level}`] = String(place.group.count);
    into[`${name}.newgroup`] = key === this.previous ? '' : '1';
    into[`${name}.groupindex${level}`] = `${place.index}_`;
    this.previous = key;
  }
}

/** Texts that SharePoint takes for the same are one group. */
const keyOf = (values: readonly SqlValue[]): string => JSON.stringify(values.map((value) => (typeof value === 'string' ? fold(value) : value)));

function writtenAs(column: QueryColumn, value: SqlValue): string {
  if (value === null) return '';
  return column.kind === 'number' && typeof value === 'number' ? rawNumber(value) : String(value);
}
