import { Zip, ZipDeflate } from 'fflate';
import { startBreath } from './breath';

export interface PackedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Little enough that packing it stays well below a slice. */
const pieceBytes = 65_536;
/** Files carry no time, so the same content gives the same zip. */
const noTime = '1980-01-01T00:00:00';

/** Several files in one, packed in slices on the page's own thread. */
export async function zipFiles(files: readonly PackedFile[], signal?: AbortSignal): Promise<Blob> {
  const breath = startBreath(signal);
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const { name, content } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = noTime;
    zip.add(entry);
    for (let at = 0; at < content.size; at += pieceBytes) {
      entry.push(new Uint8Array(await content.slice(at, at + pieceBytes).arrayBuffer()));
      await breath.taken();
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  return new Blob(pieces, { type: 'application/zip' });
}
