import { Inflate } from 'fflate';
import { WorkbookError } from '../../workbookError';
import { bytesOf, viewOf } from '../bytesOf';
import { bytesBeforeThatCounts, mostUnpackedBytes, mostUnpackedPerPackedByte } from '../limits';
import { Reading } from '../reading';
import { Checksum } from './checksum';
import { ZipEntry } from './zipDirectory';

/** So many are asked of the file at once. */
const readBytes = 256 * 1024;
/** So many are handed on at once, with a chance to breathe after each. */
const handedBytes = 64 * 1024;
/** Inflating cannot pause: what goes in at once is as much as becomes about so many, going by how the part has packed so far. */
const inflatedBytes = 128 * 1024;
const [fewestPackedBytes, mostPackedBytes] = [512, 16 * 1024];

const headSignature = 0x04034b50;
const headBytes = 30;

/** Unpacks one entry piece by piece into `take`, counting while it does so. Throws where it is broken, encrypted or too big. */
export async function unpack(file: Blob, entry: ZipEntry, reading: Reading, take: (bytes: Uint8Array) => void): Promise<void> {
  const from = await contentAt(file, entry);
  const checksum = new Checksum();
  const unpacked: Uint8Array[] = [];
  const inflating = entry.method === 0 ? undefined : new Inflate((bytes) => unpacked.push(bytes));
  let packedTotal = 0;
  let unpackedTotal = 0;
  let packed = new Uint8Array(0);
  while (packedTotal < entry.packedSize) {
    if (packed.length === 0) packed = await bytesOf(file, from + packedTotal, from + Math.min(packedTotal + readBytes, entry.packedSize));
    const piece = packed.subarray(0, pieceBytes(packedTotal, unpackedTotal));
    packed = packed.subarray(piece.length);
    packedTotal += piece.length;
    if (inflating) inflate(inflating, piece, packedTotal === entry.packedSize);
    else unpacked.push(piece);
    for (const bytes of unpacked.splice(0)) {
      unpackedTotal += bytes.length;
      refuseBomb(unpackedTotal, packedTotal);
      reading.countUnpacked(bytes.length);
      checksum.add(bytes);
      await handOn(bytes, reading, take);
    }
    reading.done(piece.length);
  }
  if (checksum.value !== entry.checksum) throw new WorkbookError('broken');
}

function pieceBytes(packedTotal: number, unpackedTotal: number): number {
  const fitting = unpackedTotal === 0 ? 0 : Math.floor((inflatedBytes * packedTotal) / unpackedTotal);
  return Math.max(fewestPackedBytes, Math.min(mostPackedBytes, fitting));
}

async function handOn(bytes: Uint8Array, reading: Reading, take: (bytes: Uint8Array) => void): Promise<void> {
  for (let at = 0; at < bytes.length; at += handedBytes) {
    take(bytes.subarray(at, at + handedBytes));
    await reading.breath.taken();
  }
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
