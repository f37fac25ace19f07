import { Answers } from '../../domain/import/answers';
import { JournalPiece, readPiece } from '../../domain/import/journalPiece';
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
  /** Whoever ran it has stopped it: nothing is on its way. */
  readonly isStopped?: boolean;
  /** Of one that was undone: how much of it is still there. */
  readonly remaining?: number;
}

/** What claims the position of a part. */
export function pieceName(importId: string, part: number): string {
  return `${importId} ${part}`;
}

export function headValues({ importId, fileName, fingerprint, headings, mapping, answers }: ImportName, state: ImportState, more: Pick<HeadContent, 'counts' | 'isStopped'> = {}): ItemValues {
  const content: HeadContent = { fingerprint, headings, mapping, answers, ...more };
  const whole = JSON.stringify(content);
  return {
    Title: fileName.slice(0, 255), Piece: pieceName(importId, 0), ImportId: importId, Part: 0, State: state,
    Content: whole.length <= mostContent ? whole : JSON.stringify({ ...content, answers: undefined })
  };
}

export function pieceValues(importId: string, part: number, piece: JournalPiece): ItemValues {
  return { Title: `${importId} ${piece.kind}`, Piece: pieceName(importId, part), ImportId: importId, Part: part, Content: JSON.stringify(piece) };
}

/** Nothing for what is no piece of ours: somebody has changed it. */
export function pieceOf({ Content }: Item): JournalPiece | undefined {
  return readPiece(parsed(Content));
}

/** Nothing for what is no JSON. */
export function parsed(content: unknown): unknown {
  try {
    return JSON.parse(String(content));
  } catch {
    return undefined;
  }
}
