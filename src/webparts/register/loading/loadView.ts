import { registerRow } from '../../../data/partnerships/renderedRow';
import type { ListStore, RowPage } from '../../../data/stores/listStore';
import type { EntryKnowledge } from './entryKnowledge';
import { viewXmlOf, type OpenedView } from './openedView';
import type { RegisterRows } from './registerRows';
import { inSlices } from './slices';

export const registerList = 'Partnerships';

/** Small enough that reading one answer does not hold up typing. */
const rowsBehind = 2000;

/** Reads a view's first page into `rows`; `rest` reads what is behind it. */
export async function loadFirstPage(store: ListStore, opened: OpenedView, rows: RegisterRows): Promise<RowPage> {
  const page = await store.rows(registerList, { viewXml: viewXmlOf(opened, opened.saved.rowLimit), sort: opened.plan.override });
  page.rows.forEach((item) => rows.add(registerRow(registerList, item, opened.loaded)));
  // A view that is not paged ends with its row limit.
  return opened.saved.paged ? page : { rows: page.rows };
}

/** @param grown called after each page. */
export async function loadRest(
  store: ListStore, opened: OpenedView, rows: RegisterRows, first: RowPage, signal: AbortSignal, grown: () => void
): Promise<void> {
  const viewXml = viewXmlOf(opened, rowsBehind);
  for (let next = first.next; next !== undefined;) {
    const page = await store.rows(registerList, { viewXml, sort: opened.plan.override, page: next });
    await inSlices(page.rows, signal, (item) => rows.add(registerRow(registerList, item, opened.loaded)));
    if (signal.aborted) return;
    next = page.next;
    grown();
  }
}

/** Purposes and members, so that search finds by them and the sector filter counts. */
export async function loadKnowledge(store: ListStore, knowledge: EntryKnowledge, rows: RegisterRows, signal: AbortSignal): Promise<void> {
  await knowledge.load(store, signal);
  if (!signal.aborted) await rows.learn(signal);
}
