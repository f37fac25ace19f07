import { WorkbookError } from '../workbookError';

/** A stretch of the file; shorter when the file ends before it. */
export async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    // Moved, locked, or changed since it was chosen: browsers do not say which.
    throw new WorkbookError('unreadable');
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
