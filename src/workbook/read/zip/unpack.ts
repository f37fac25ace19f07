import { Inflate } from 'fflate';
import { WorkbookError } from '../../workbookError';
import { bytesOf, viewOf } from '../bytesOf';
import { bytesBeforeThatCounts, mostUnpackedBytes, mostUnpackedPerPackedByte } from '../limits';
import { Reading } from '../reading';
import { Checksum } from './checksum';
import { ZipEntry } from './zipDirectory';

/** So many are asked of the file at once; inflated at once are fewer, as they may become a thousand times as many. */
const readBytes = 256 * 1024;
const inflateBytes = 8 * 1024;
/** So many are handed on at once, with a chance to breathe after each. */
const handedBytes = 64 * 1024;

const headSignature = 0x04034b50;
const headBytes = 30;

/** Unpacks one entry piece by piece into `take`, counting while it does so. Throws where it is broken, encrypted or too big. */
export async function unpack(file: Blob, entry: ZipEntry, reading: Reading, take: (bytes: Uint8Array) => void): Promise<void> {
  const from = await contentAt(file, entry);
  const unpacked: Uint8Array[] = [];
  const inflating = entry.method === 0 ? undefined : new Inflate((bytes) => unpacked.push(bytes));
  const checksum = new Checksum();
  let total = 0;
  for (let at = 0; at < entry.packedSize; at += readBytes) {
    const packed = await bytesOf(file, from + at, from + Math.min(at + readBytes, entry.packedSize));
    for (let part = 0; part < packed.length; part += inflateBytes) {
      const piece = packed.subarray(part, part + inflateBytes);
      const done = at + part + piece.length;
      if (inflating) inflate(inflating, piece, done === entry.packedSize);
      else unpacked.push(piece);
      for (const bytes of unpacked.splice(0)) {
        total += bytes.length;
        refuseBomb(total, done);
        reading.countUnpacked(bytes.length);
        checksum.add(bytes);
        for (let handed = 0; handed < bytes.length; handed += handedBytes) {
          take(bytes.subarray(handed, handed + handedBytes));
          await reading.breath.taken();
        }
      }
      reading.done(piece.length);
    }
  }
  if (checksum.value !== entry.checksum) throw new WorkbookError('broken');
}

/** After the entry's own head, which may be longer than the directory lets expect. */
async function contentAt(file: Blob, entry: ZipEntry): Promise<number> {
  if (entry.encrypted) throw new WorkbookError('passwordProtected');
  if (entry.method !== 0 && entry.method !== 8) throw new WorkbookError('broken');
  if (entry.unpackedSize > mostUnpackedBytes) throw new WorkbookError('unpacksTooBig', mostUnpackedBytes);
  const head = viewOf(await bytesOf(file, entry.headerAt, entry.headerAt + headBytes));
  if (head.byteLength < headBytes || head.getUint32(0, true) !== headSignature) throw new WorkbookError('broken');
  const from = entry.headerAt + headBytes + head.getUint16(26, true) + head.getUint16(28, true);
  if (from + entry.packedSize > file.size) throw new WorkbookError('broken');
  return from;
}

function inflate(inflating: Inflate, bytes: Uint8Array, last: boolean): void {
  try {
    inflating.push(bytes, last);
  } catch {
    throw new WorkbookError('broken');
  }
}

function refuseBomb(unpacked: number, packed: number): void {
  if (unpacked > bytesBeforeThatCounts && unpacked > packed * mostUnpackedPerPackedByte) throw new WorkbookError('unpacksTooBig', mostUnpackedBytes);
}
