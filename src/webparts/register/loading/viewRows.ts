import { registerRow } from '../../../data/partnerships/renderedRow';
import type { Item, ListStore } from '../../../data/stores/listStore';
import { viewXmlFor } from '../../../domain/register/savedView';
import type { OpenedView } from './openedView';
import type { RegisterRows } from './registerRows';
import { inSlices } from './slices';

export const registerList = 'Partnerships';

/** Small enough that reading one answer does not hold up typing. */
const rowsBehind = 2000;

/** Reads a view page by page into `rows`, filtering here what SharePoint does not filter. */
export class ViewRows {
  private next: string | undefined;
  private taken = 0;
  private isOver = false;

  public constructor(
    private readonly store: ListStore, private readonly opened: OpenedView, private readonly rows: RegisterRows, private readonly filter: 'sharePoint' | 'ours'
  ) {}

  public get hasMore(): boolean {
    return !this.isOver;
  }

  /** The page that people wait for: as long as the view's own pages, and not without a row while there may be one. */
  public async first(signal: AbortSignal): Promise<void> {
    await this.page(this.opened.saved.rowLimit, signal);
    while (this.taken === 0 && this.hasMore && !signal.aborted) await this.page(rowsBehind, signal);
  }

  public rest(signal: AbortSignal): Promise<void> {
    return this.page(rowsBehind, signal);
  }

  private async page(limit: number, signal: AbortSignal): Promise<void> {
    const { plan, saved, loaded } = this.opened;
    const columns = ['ID', ...loaded.map(({ name }) => name)];
    const viewXml = viewXmlFor(saved, { columns, order: plan.order, rowLimit: limit, filtered: this.filter === 'sharePoint' });
    const page = await this.store.rows(registerList, { viewXml, sort: plan.override, page: this.next });
    if (this.next === undefined) page.rows.forEach((item) => this.take(item));
    else await inSlices(page.rows, (item) => this.take(item), signal);
    this.next = page.next;
    this.isOver = this.isOver || page.next === undefined;
  }

  private take(item: Item): void {
    const { saved, loaded, filter } = this.opened;
    // A view that is not paged ends with its row limit.
    if (!saved.paged && this.taken >= saved.rowLimit) { this.isOver = true; return; }
    const row = registerRow(registerList, item, loaded);
    if (this.filter === 'ours' && filter && !filter(row)) return;
    this.rows.add(row);
    this.taken++;
  }
}
