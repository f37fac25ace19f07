import type { Row } from '../storage/database';
import { pageToken } from '../query/paging/pageToken';
import type { Order } from '../query/sql/order';
import { noView } from './renderedView';

export interface Page {
  readonly rows: readonly Row[];
  readonly order: Order;
  /** Number of its first row, from 1. */
  readonly firstRow: number;
  readonly rowLimit: number;
  readonly more: boolean;
  readonly viewId: string | undefined;
}

/** `?Paged=TRUE&p_Title=…&p_ID=29&PageFirstRow=7&View=…` */
export function nextHref(page: Page): string | undefined {
  const last = page.rows[page.rows.length - 1];
  return page.more && last ? `?${pageToken(page.order, last, false)}&PageFirstRow=${page.firstRow + page.rows.length}&View=${page.viewId ?? noView}` : undefined;
}

/** Back to the second page and on by the keys of this one's first row; back to the first without paging, as recorded. */
export function prevHref(page: Page): string | undefined {
  const [first] = page.rows;
  if (!first || page.firstRow <= 1) return undefined;
  const before = Math.max(1, page.firstRow - page.rowLimit);
  const token = pageToken(page.order, first, true);
  const keys = before === 1 ? `&${token.replace(/^Paged=TRUE&PagedPrev=TRUE/, '').replace(/&p_ID=[^&]*$/, '')}&` : token;
  return `?${keys}&PageFirstRow=${before}&View=${page.viewId ?? noView}`;
}
