import { describedLists } from '../../../data/export/describedLists';
import { readLists } from '../../../data/export/readLists';
import { restrictedNoteColumns } from '../../../data/restrictedNotes';
import { shippedLists } from '../../../data/export/shippedLists';
import { StoreError } from '../../../data/stores/storeError';
import type { ListStore } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { dictionarySheet } from '../../../domain/export/dictionary';
import { ExportList, ExportRow, Pause } from '../../../domain/export/exportList';
import { listSheet } from '../../../domain/export/listSheet';
import { partnersOf } from '../../../domain/export/partners';
import { isPublic, publicList } from '../../../domain/export/publicExtract';
import { viewSheet } from '../../../domain/export/viewSheet';
import { OutSheet } from '../../../domain/sheet/outSheet';
import { choiceText } from '../../../loc/choices';
import { ExportWords } from '../../../loc/importExport/export';
import { titleText } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { dictionaryWords } from './dictionaryWords';
import { ExportWish } from './exportWish';
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
  readonly extract?: { readonly list: ExportList; readonly rows: readonly ExportRow[] };
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
  const lists = (await describedLists(source.store)).filter(({ title }) => wanted.includes(title)).map((list) => (wish.subject === 'public' ? publicList(list) : list));
  const { rows, denied } = await readLists(source.store, lists, { pause: told.pause, onRead: sharesOf(lists, told) });
  const entries = rows.get(entriesList);
  if (entries === undefined) throw new StoreError('denied', entriesList);
  const read = lists.filter(({ title }) => rows.has(title));
  const leftOut = wanted.filter((title) => denied.includes(title) || !rows.has(title));
  if (wish.subject === 'public') return publicContent(read[0], entries, source, told);

  const partners = await partnersOf(rows.get(membershipsList) ?? [], source.today, told.pause);
  const partnerColumn = { title: source.words.partners, textOf: ({ values }: ExportRow) => partners.get(String(values.Reference)) ?? '' };
  const shown = wish.subject === 'everything' ? read : read.filter(({ title }) => title === entriesList);
  const sheets: OutSheet[] = [];
  for (const list of shown) {
    const added = list.title === entriesList && rows.has(membershipsList) ? [partnerColumn] : [];
    sheets.push(await listSheet(list, rows.get(list.title) ?? [], source.words, told.pause, added));
  }
  if (wish.subject === 'everything') sheets.push(dictionarySheet(shown, dictionaryWords(source.words)));
  return { sheets, entryCount: entries.length, leftOut };
}

function wantedLists({ subject, withNotes }: ExportWish): readonly string[] {
  if (subject === 'public') return [entriesList];
  if (subject === 'entries') return [entriesList, membershipsList];
  return shippedLists.map(({ title }) => title).filter((title) => withNotes || title !== restrictedNoteColumns.list);
}

async function viewContent({ view, language }: ExportSource, { pause }: Told): Promise<ExportContent> {
  if (view === undefined) throw new Error('no view');
  const columns = view.columns.map(({ name, title, type }) => ({ name, type, title: titleText(title, language) }));
  const sheet = await viewSheet(titleText(view.title, language), columns, view.rows, { language, choiceText: (choice) => choiceText(choice, language) }, pause);
  return { sheets: [sheet], entryCount: view.rows.length, leftOut: [] };
}

async function publicContent(list: ExportList, entries: readonly ExportRow[], { words }: ExportSource, { pause }: Told): Promise<ExportContent> {
  const rows = entries.filter(isPublic);
  return { sheets: [await listSheet(list, rows, words, pause)], entryCount: rows.length, leftOut: [], extract: { list, rows } };
}

function sharesOf(lists: readonly ExportList[], { onRead }: Told): (rows: number) => void {
  const all = lists.reduce((sum, { itemCount }) => sum + itemCount, 0);
  let read = 0;
  return (rows) => { read += rows; onRead(all === 0 ? 1 : Math.min(1, read / all)); };
}
