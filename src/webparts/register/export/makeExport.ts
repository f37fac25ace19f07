import { publicJson } from '../../../domain/export/publicExtract';
import { Pause } from '../../../domain/export/exportList';
import { registerWords } from '../../../loc/register';
import { fill } from '../../../loc/wording';
import { startBreath } from '../../../workbook/breath';
import { WriteOptions } from '../../../workbook/write/writeOptions';
import { writeCsv } from '../../../workbook/writeCsv';
import { writeXlsx } from '../../../workbook/writeXlsx';
import { zipFiles } from '../../../workbook/zipFiles';
import { ExportContent, exportContent, ExportSource } from './exportContent';
import { ExportWish } from './exportWish';

export interface MadeFile {
  readonly file: Blob;
  readonly name: string;
  readonly entryCount: number;
  readonly leftOut: readonly string[];
}

export interface MakingFile {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(share: number): void;
}

/** Of the whole work, where lists have to be read first. */
const readingShare = 0.6;

/** The whole file, or none: rejects when something of it could not be read, and when it was given up. */
export async function makeExport(wish: ExportWish, source: ExportSource, { signal, onProgress }: MakingFile): Promise<MadeFile> {
  const before = wish.subject === 'view' ? 0 : readingShare;
  const pause = startBreath(signal).taken;
  const content = await exportContent(wish, source, { pause, onRead: (share) => onProgress(share * before) });
  const { words, today } = source;
  const title = fill(words[`fileName_${wish.withRestricted ? 'withRestricted' : wish.subject}`], today);
  const options: WriteOptions = { signal, title, yesNo: yesNoFor(wish, source), onProgress: (share) => onProgress(before + share * (1 - before)) };
  const file = await written(wish, content, source, options, pause);
  signal.throwIfAborted();
  return { file, name: `${title}.${wish.format}`, entryCount: content.entryCount, leftOut: content.leftOut };
}

/** A view and an extract are written as their reader speaks; whatever may be imported again, as the lists hold it. */
function yesNoFor({ subject }: ExportWish, { language }: ExportSource): WriteOptions['yesNo'] {
  return registerWords(subject === 'view' || subject === 'public' ? language : 'en');
}

async function written({ format }: ExportWish, { sheets, extract }: ExportContent, { words, today }: ExportSource, options: WriteOptions, pause: Pause): Promise<Blob> {
  if (format === 'xlsx') return writeXlsx(sheets, options);
  if (format === 'json' && extract !== undefined) {
    const pieces = await publicJson(extract, today, { title: words.extractTitle, about: words.extractAbout }, pause);
    return new Blob([...pieces], { type: 'application/json' });
  }
  if (format === 'csv') return writeCsv(sheets[0], options);
  const files: { name: string; content: Blob }[] = [];
  for (const sheet of sheets) {
    const whole = (share: number): void => options.onProgress?.((files.length + share) / (sheets.length + 1));
    files.push({ name: `${sheet.name}.csv`, content: await writeCsv(sheet, { ...options, onProgress: whole }) });
  }
  return zipFiles(files, options.signal);
}
