import { idOf, type ItemRow } from '../items/storedItem';
import type { List } from '../lists/list';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { replaceContent } from './libraryFiles';

/** The pieces of a file that comes in several requests. Each answers how much has arrived; the file changes with the last one. */
export function beginUpload(context: RequestContext, list: List, row: ItemRow, uploadId: string, piece: Uint8Array): number {
  forget(context, uploadId);
  keep(context, list, row, uploadId, 0, piece);
  return piece.length;
}

export function continueUpload(context: RequestContext, list: List, row: ItemRow, uploadId: string, offset: number, piece: Uint8Array): number {
  refuseGap(context, list, row, uploadId, offset);
  keep(context, list, row, uploadId, offset, piece);
  return offset + piece.length;
}

export function finishUpload(context: RequestContext, list: List, row: ItemRow, uploadId: string, offset: number, piece: Uint8Array): void {
  refuseGap(context, list, row, uploadId, offset);
  context.database.transaction(() => {
    replaceContent(context, list, row, Buffer.concat([...piecesOf(context, list, row, uploadId), piece]));
    forget(context, uploadId);
  });
}

/** A file that was nothing but the place for this upload goes with it. */
export function cancelUpload(context: RequestContext, list: List, row: ItemRow, uploadId: string): void {
  if (piecesOf(context, list, row, uploadId).length === 0) throw errors.uploadNotFound();
  forget(context, uploadId);
}

function piecesOf(context: RequestContext, list: List, row: ItemRow, uploadId: string): readonly Uint8Array[] {
  return context.database
    .all<{ content: Uint8Array }>('SELECT content FROM upload_pieces WHERE upload_id = ? AND list_key = ? AND item_id = ? ORDER BY file_offset', uploadId, list.key, idOf(row))
    .map(({ content }) => content);
}

function refuseGap(context: RequestContext, list: List, row: ItemRow, uploadId: string, offset: number): void {
  const pieces = piecesOf(context, list, row, uploadId);
  if (pieces.length === 0) throw errors.uploadNotFound();
  const arrived = pieces.reduce((sum, { length }) => sum + length, 0);
  if (offset !== arrived) throw errors.uploadOffset(offset, arrived);
}

function keep(context: RequestContext, list: List, row: ItemRow, uploadId: string, offset: number, piece: Uint8Array): void {
  context.database.run('INSERT INTO upload_pieces (upload_id, list_key, item_id, file_offset, content) VALUES (?, ?, ?, ?, ?)', uploadId, list.key, idOf(row), offset, piece);
}

function forget(context: RequestContext, uploadId: string): void {
  context.database.run('DELETE FROM upload_pieces WHERE upload_id = ?', uploadId);
}
