import { Day } from '../calendar/day';
import { stageOf } from '../partnership/stage';
import { isRunning, Status, statusOf } from '../partnership/status';
import { AddedColumn } from './addedColumn';
import { ExportColumn, ExportLink, ExportList, ExportRef, ExportRow, ExportValue, Pause } from './exportList';

/** The columns that may be published. People never may, whatever a list says of them. */
export function publicList(list: ExportList): ExportList {
  return { ...list, columns: list.columns.filter(({ publishable, kind }) => publishable && kind !== 'person') };
}

/** Entries that are running or under review: what a council counts as its partnerships and collaborations (C1). */
export function isPublic({ values }: ExportRow): boolean {
  const stage = typeof values.Stage === 'string' ? stageOf(values.Stage) : undefined;
  return isRunning(stage === undefined ? values.Status as Status : statusOf(stage));
}

export interface ExtractWords {
  readonly title: string;
  readonly about: string;
}

/** What a public extract is made of, in the reader's language. */
export interface Extract {
  readonly list: ExportList;
  readonly rows: readonly ExportRow[];
  readonly added: readonly AddedColumn[];
}

/**
 * The extract as JSON, in pieces of text:
 * `{"title", "about", "made": "2026-11-28", "columns": [{"name", "title", "type", "description"}], "entries": [{"Reference": "P-0042", …}]}`.
 * Each entry has every column by its name; an empty one is null, a day is a text, choices and names are a list, money is in pounds.
 */
export async function publicJson({ list, rows, added }: Extract, made: Day, { title, about }: ExtractWords, pause: Pause): Promise<readonly string[]> {
  const own = list.columns.map(({ name, title: heading, kind, description }) => ({ name, title: heading, type: kind, description }));
  const more = added.map(({ name, title: heading, description }) => ({ name, title: heading, type: 'names', description }));
  const pieces = [`${JSON.stringify({ title, about, made, columns: [...own, ...more] }, undefined, 2).replace(/\n\}$/, '')},\n  "entries": [`];
  for (const row of rows) {
    const entry = Object.fromEntries([...list.columns.map(({ name, kind }) => [name, plain(kind, row.values[name])]), ...added.map(({ name, namesOf }) => [name, namesOf(row)])]);
    pieces.push(`${pieces.length === 1 ? '' : ','}\n    ${JSON.stringify(entry)}`);
    await pause();
  }
  return [...pieces, rows.length === 0 ? ']\n}\n' : '\n  ]\n}\n'];
}

function plain(kind: ExportColumn['kind'], value: ExportValue | undefined): unknown {
  if (value === undefined) return null;
  if (kind === 'lookup') return (value as readonly ExportRef[]).map(({ name }) => name).join('; ');
  return kind === 'link' ? (value as ExportLink).address : value;
}
