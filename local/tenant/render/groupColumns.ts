import type { List } from '../lists/list';
import type { BoundFilter } from '../query/bind';
import type { OrderTerm } from '../query/odata/parseOrderBy';
import type { QueryColumn } from '../query/column';
import type { Database, Row } from '../storage/database';
import { keyName } from '../query/sql/rows';
import type { RenderedRow } from './cell';
import { GroupMarks, groupsOf, type Group } from './groups';

/** Marks rows with the groups they are in; the order's first terms are what the view groups by. */
export class Grouping {
  private readonly levels: readonly GroupMarks[];
  /** Of the deepest level. */
  public readonly groups: readonly Group[];

  public constructor(database: Database, list: List, terms: readonly OrderTerm<QueryColumn>[], where: BoundFilter | undefined) {
    const columns = terms.map((term) => term.field);
    const byLevel = columns.map((_, index) => groupsOf(database, list, terms.slice(0, index + 1), where));
    this.levels = byLevel.map((groups, index) => new GroupMarks(columns.slice(0, index + 1), groups));
    this.groups = byLevel[byLevel.length - 1] ?? [];
  }

  public mark(row: Row, into: RenderedRow): void {
    this.levels.forEach((level, index) => level.write(Array.from({ length: index + 1 }, (_, at) => row[keyName(at)]), into));
  }
}
