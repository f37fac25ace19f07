import { Answers, noAnswers } from '../../domain/import/answers';
import { JournalPiece, readPiece } from '../../domain/import/journalPiece';
import { Mapping } from '../../domain/import/mapping';
import { isRecord } from '../../domain/record/plainValue';
import { ItemRow } from '../itemRow';
import { MalformedRow } from '../malformedRow';
import type { ItemValues } from '../stores/editing';
import type { Item } from '../stores/listStore';
import { ImportName } from './importName';
import { ImportCounts, ImportState } from './importOutcome';

/** The journal: a row for each import, and one for each piece of it. */
export const importList = 'Imports';

/** SharePoint holds 63,999 in a Note. */
export const mostContent = 60_000;

export interface HeadContent extends Omit<ImportName, 'importId' | 'fileName' | 'answers'> {
  /** Left out when they do not fit. */
  readonly answers?: Answers;
  readonly counts?: ImportCounts;
}

/** What claims the position of a part. */
export function pieceName(importId: string, part: number): string {
  return `${importId} ${part}`;
}

export function headValues({ importId, fileName, fingerprint, mapping, answers }: ImportName, state: ImportState, counts?: ImportCounts): ItemValues {
  const content: HeadContent = { fingerprint, mapping, answers, counts };
  const whole = JSON.stringify(content);
  return {
    Title: fileName.slice(0, 255), Piece: pieceName(importId, 0), ImportId: importId, Part: 0, State: state,
    Content: whole.length <= mostContent ? whole : JSON.stringify({ ...content, answers: undefined })
  };
}

export function pieceValues(importId: string, part: number, piece: JournalPiece): ItemValues {
  return { Title: `${importId} ${piece.kind}`, Piece: pieceName(importId, part), ImportId: importId, Part: part, Content: JSON.stringify(piece) };
}

/** Content that somebody else wrote there names nothing that an import could be gone on with. */
export function headContentOf(item: Item): HeadContent | undefined {
  const content = parsed(item.Content);
  if (!isRecord(content) || typeof content.fingerprint !== 'string' || !isMapping(content.mapping)) return undefined;
  const { fingerprint, mapping, answers, counts } = content;
  return { fingerprint, mapping, answers: isRecord(answers) ? { ...noAnswers, ...answers } : undefined, counts: isCounts(counts) ? counts : undefined };
}

export function pieceOf(item: Item): JournalPiece {
  const piece = readPiece(parsed(item.Content));
  if (piece === undefined) throw new MalformedRow(importList, new ItemRow(importList, item).id, 'Content', String(item.Content).slice(0, 100));
  return piece;
}

function parsed(content: unknown): unknown {
  try {
    return JSON.parse(String(content));
  } catch {
    return undefined;
  }
}

function isMapping(mapping: unknown): mapping is Mapping {
  return isRecord(mapping) && typeof mapping.sheet === 'string' && typeof mapping.headerRow === 'number' && Array.isArray(mapping.fields) && isRecord(mapping.otherwise);
}

function isCounts(counts: unknown): counts is ImportCounts {
  return isRecord(counts) && ['added', 'changed', 'left', 'organisations', 'members'].every((name) => typeof counts[name] === 'number');
}
