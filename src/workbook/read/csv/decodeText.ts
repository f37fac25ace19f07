import { bytesOf } from '../bytesOf';
import { Reading } from '../reading';

const pieceBytes = 256 * 1024;

/**
 * The text of a file, in pieces, of which there is at least one. What begins with a byte order mark is what that says; else UTF-8 where all of it is that, and else
 * Windows-1252, in which Excel writes “CSV” in this country.
 */
export async function decodeText(file: Blob, reading: Reading): Promise<string[]> {
  const marked = markedEncoding(await bytesOf(file, 0, 2));
  const utf8 = marked ? undefined : await decode(file, new TextDecoder('utf-8', { fatal: true }), reading);
  return utf8 ?? (await decode(file, new TextDecoder(marked ?? 'windows-1252'), reading)) ?? [];
}

/** Nothing where the decoder is a strict one and the file is not what it decodes. */
async function decode(file: Blob, decoder: TextDecoder, reading: Reading): Promise<string[] | undefined> {
  const pieces: string[] = [];
  for (let from = 0; from <= file.size; from += pieceBytes) {
    const bytes = await bytesOf(file, from, from + pieceBytes);
    try {
      pieces.push(decoder.decode(bytes, { stream: from + pieceBytes <= file.size }));
    } catch {
      return undefined;
    }
    await reading.breath.taken();
  }
  return pieces;
}

/** UTF-8 needs none: its decoder drops the mark. */
function markedEncoding(start: Uint8Array): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined;
}
