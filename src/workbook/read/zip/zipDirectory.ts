import { WorkbookError } from '../../workbookError';
import { bytesOf, viewOf } from '../bytesOf';
import { mostZipDirectoryBytes, mostZipEntries } from '../limits';
import { findDirectory } from './directoryPlace';

export interface ZipEntry {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  /** As the file says; it may lie. */
  readonly unpackedSize: number;
  readonly headerAt: number;
}

/** By path: lower case, `/` between its parts and none in front, as parts of a package are found. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const entrySignature = 0x02014b50;
const entryHeadBytes = 46;
/** At least, in front of an entry's bytes. */
const localHeadBytes = 30;

/** The list at the end of a zip file. What it names is read from where it says, so that nothing else needs to be unpacked. */
export async function readZipDirectory(file: Blob): Promise<ZipDirectory> {
  const place = await findDirectory(file);
  if (place.entries > mostZipEntries || place.size > mostZipDirectoryBytes) throw new WorkbookError('notAWorkbook');
  const bytes = await bytesOf(file, place.from, place.from + place.size);
  const view = viewOf(bytes);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let count = 0; count < place.entries; count += 1) {
    if (at + entryHeadBytes > bytes.length || view.getUint32(at, true) !== entrySignature) throw new WorkbookError('broken');
    const extraAt = at + entryHeadBytes + view.getUint16(at + 28, true);
    const nextAt = extraAt + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (nextAt > bytes.length) throw new WorkbookError('broken');
    entries.set(partPath(new TextDecoder().decode(bytes.subarray(at + entryHeadBytes, extraAt))), readEntry(view, at, extraAt));
    at = nextAt;
  }
  refuseOverlaps(Array.from(entries.values()));
  return entries;
}

/** The same packed bytes under many names are how a small file is made to burst whatever unpacks it. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const { headerAt, packedSize } of [...entries].sort((one, other) => one.headerAt - other.headerAt)) {
    if (headerAt < end) throw new WorkbookError('broken');
    end = headerAt + localHeadBytes + packedSize;
  }
}

export function partPath(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

function readEntry(view: DataView, at: number, extraAt: number): ZipEntry {
  const sizes = { unpackedSize: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true), headerAt: view.getUint32(at + 42, true) };
  return {
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    ...bigSizes(sizes, view, extraAt, extraAt + view.getUint16(at + 30, true))
  };
}

type Sizes = Pick<ZipEntry, 'unpackedSize' | 'packedSize' | 'headerAt'>;

/** Sizes that do not fit into four bytes stand in the zip64 part of the entry's extras, in this order, only those that do not fit. */
function bigSizes(sizes: Sizes, view: DataView, from: number, to: number): Sizes {
  const big = { ...sizes };
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let valueAt = at + 4;
    for (const name of ['unpackedSize', 'packedSize', 'headerAt'] as const) {
      if (sizes[name] !== 0xffffffff || valueAt + 8 > to) continue;
      big[name] = Number(view.getBigUint64(valueAt, true));
      valueAt += 8;
    }
  }
  return big;
}
