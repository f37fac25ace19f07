import { describedLists } from '../../../data/export/describedLists';
import { readLists } from '../../../data/export/readLists';
import { restrictedLists } from '../../../data/belongings';
import { shippedLists } from '../../../data/export/shippedLists';
import { StoreError } from '../../../data/stores/storeError';
import type { ListStore } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { ExportList, Pause } from '../../../domain/export/exportList';
import { listSheet } from '../../../domain/export/listSheet';
import { mayNamePartners, partnerList, partnersOf } from '../../../domain/export/partners';
import { Extract, publicList } from '../../../domain/export/publicExtract';
import { viewSheet } from '../../../domain/export/viewSheet';
import { OutSheet } from '../../../domain/sheet/outSheet';
import { choiceText } from '../../../loc/choices';
import { exportWords, ExportWords } from '../../../loc/importExport/export';
import { titleText } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { everythingSheets } from './everythingSheets';
import { ExportWish } from './exportWish';
import { partnerColumns } from './partnerColumns';
import { publicContent } from './publicContent';
import type { ShownView } from './shownView';

export interface ExportSource {
  readonly store: ListStore;
  readonly view: ShownView | undefined;
  readonly today: Day;
  readonly language: Language;
  readonly words: ExportWords;
}

/** What goes into a file, and what had to stay out of it. */
export interface ExportContent {
  readonly sheets: readonly OutSheet[];
  readonly entryCount: number;
  /** Titles of lists that this person may not read. */
  readonly leftOut: readonly string[];
  /** Of a public extract: what its JSON is made of. */
  readonly extract?: Extract;
}

export interface Told {
  readonly pause: Pause;
  /** From 0 to 1. */
  onRead(share: number): void;
}

export const entriesList = 'Partnerships';
const membershipsList = 'Memberships';

/** Reads what is wished for; rejects when not all of it can be read. */
export async function exportContent(wish: ExportWish, source: ExportSource, told: Told): Promise<ExportContent> {
  if (wish.subject === 'view') return viewContent(source, told);
  const wanted = wantedLists(wish);
  const lists = (await describedLists(source.store)).filter(({ title }) => wanted.includes(title)).map((list) => wantedColumns(wish, list));
  const { rows, denied } = await readLists(source.store, lists, { pause: told.pause, onRead: sharesOf(lists, told) });
  const entries = rows.get(entriesList);
  if (entries === undefined) throw new StoreError('denied', entriesList);
  const read = lists.filter(({ title }) => rows.has(title));
  const leftOut = wanted.filter((title) => denied.includes(title) || !rows.has(title));
  const memberships = read.find(({ title }) => title === membershipsList);
  const partners = memberships && await partnersOf(rows.get(membershipsList) ?? [], source.today, told.pause);
  if (wish.subject === 'public') return publicContent(read[0], entries, memberships && mayNamePartners(memberships) ? partners : undefined, leftOut, source, told);

  // What may be imported again has its headings as the lists have them, not half of them in another language.
  const words = exportWords('en');
  const shown = wish.subject === 'everything' ? read : read.filter(({ title }) => title === entriesList);
  const sheets: OutSheet[] = [];
  for (const list of shown) {
    sheets.push(await listSheet(list, rows.get(list.title) ?? [], words, told.pause, list.title === entriesList ? partnerColumns(partners, words) : []));
  }
  return { sheets: wish.subject === 'everything' ? await everythingSheets(sheets, shown, rows, source, told) : sheets, entryCount: entries.length, leftOut };
}

function wantedLists({ subject, withRestricted }: ExportWish): readonly string[] {
  if (subject !== 'everything') return [entriesList, membershipsList];
  return shippedLists.map(({ title }) => title).filter((title) => withRestricted || !restrictedLists.includes(title));
}

function wantedColumns({ subject }: ExportWish, list: ExportList): ExportList {
  if (subject === 'everything') return list;
  if (list.title === membershipsList) return partnerList(list);
  return subject === 'public' ? publicList(list) : list;
}

async function viewContent({ view, language }: ExportSource, { pause }: Told): Promise<ExportContent> {
  if (view === undefined) throw new Error('no view');
  const columns = view.columns.map(({ name, title, type }) => ({ name, type, title: titleText(title, language) }));
  const sheet = await viewSheet(titleText(view.title, language), columns, view.rows, { language, choiceText: (choice) => choiceText(choice, language) }, pause);
  return { sheets: [sheet], entryCount: view.rows.length, leftOut: [] };
}

function sharesOf(lists: readonly ExportList[], { onRead }: Told): (rows: number) => void {
  const all = lists.reduce((sum, { itemCount }) => sum + itemCount, 0);
  let read = 0;
  return (rows) => { read += rows; onRead(all === 0 ? 1 : Math.min(1, read / all)); };
}
