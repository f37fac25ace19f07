import { WorkbookError } from '../../workbookError';
import { bytesOf, viewOf } from '../bytesOf';

export interface DirectoryPlace {
  readonly from: number;
  readonly size: number;
  readonly entries: number;
}

const endSignature = 0x06054b50;
const endBytes = 22;
const mostCommentBytes = 0xffff;
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const bigEndSignature = 0x06064b50;
const bigEndBytes = 56;

/** Where the list of a zip file's entries is, as the record at its end says. A file that was cut off has no such record. */
export async function findDirectory(file: Blob): Promise<DirectoryPlace> {
  const from = Math.max(0, file.size - endBytes - mostCommentBytes);
  const view = viewOf(await bytesOf(file, from, file.size));
  for (let at = view.byteLength - endBytes; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    return (await bigPlace(file, view, at)) ?? {
      entries: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      from: view.getUint32(at + 16, true)
    };
  }
  throw new WorkbookError('broken');
}

/** The same in a zip64 file, which some programs write also where they need not. */
async function bigPlace(file: Blob, view: DataView, endAt: number): Promise<DirectoryPlace | undefined> {
  const locatorAt = endAt - locatorBytes;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== locatorSignature) return undefined;
  const from = Number(view.getBigUint64(locatorAt + 8, true));
  const end = viewOf(await bytesOf(file, from, from + bigEndBytes));
  if (end.byteLength < bigEndBytes || end.getUint32(0, true) !== bigEndSignature) throw new WorkbookError('broken');
  return {
    entries: Number(end.getBigUint64(32, true)),
    size: Number(end.getBigUint64(40, true)),
    from: Number(end.getBigUint64(48, true))
  };
}
