import { ExportList, ExportRow } from '../../../domain/export/exportList';
import { listSheet } from '../../../domain/export/listSheet';
import { isPublic } from '../../../domain/export/publicExtract';
import { listFor, ReaderLanguage, rowFor } from '../../../domain/export/readerLanguage';
import { choiceText } from '../../../loc/choices';
import { columnNoteText } from '../../../loc/importExport/columnNotes';
import { titleText } from '../../../loc/register';
import type { ExportContent, ExportSource, Told } from './exportContent';
import { partnerColumns } from './partnerColumns';

/** Nobody imports an extract again: it speaks its reader's language throughout. */
export async function publicContent(
  published: ExportList, entries: readonly ExportRow[], partners: ReadonlyMap<string, readonly string[]> | undefined, leftOut: readonly string[], { words, language }: ExportSource, { pause }: Told
): Promise<ExportContent> {
  const reader: ReaderLanguage = {
    titleText: (title) => titleText(title, language), choiceText: (choice) => choiceText(choice, language), noteText: (note) => columnNoteText(note, language)
  };
  const list = listFor(reader, published);
  const rows: ExportRow[] = [];
  for (const entry of entries) {
    if (isPublic(entry)) rows.push(rowFor(reader, list, entry));
    await pause();
  }
  const added = partnerColumns(partners, words);
  return { sheets: [await listSheet(list, rows, words, pause, added)], entryCount: rows.length, leftOut, extract: { list, rows, added } };
}
