import { WorkbookError, WorkbookErrorCode } from '../workbookError';
import { bytesOf, viewOf } from './bytesOf';
import { Reading } from './reading';

const pieceBytes = 1024 * 1024;
/** Entries of its directory are this long and lie at multiples of it, wherever in the file the directory is. */
const entryBytes = 128;

/** By the streams that tell whose file it is. */
const tellingStreams: ReadonlyMap<string, WorkbookErrorCode> = new Map<string, WorkbookErrorCode>([
  // Office encrypts a whole .xlsx into such a file; one under a rights label looks the same.
  ['EncryptedPackage', 'passwordProtected'],
  ['Workbook', 'oldExcel'],
  ['Book', 'oldExcel']
]);

/** A file of the kind that Office wrote until 2007 and still writes for passwords: says which, and throws. */
export async function refuseCompoundFile(file: Blob, reading: Reading): Promise<never> {
  for (let from = 0; from < file.size; from += pieceBytes) {
    const view = viewOf(await bytesOf(file, from, from + pieceBytes));
    for (let at = 0; at + entryBytes <= view.byteLength; at += entryBytes) {
      const code = tellingStreams.get(entryName(view, at));
      if (code) throw new WorkbookError(code);
    }
    await reading.breath.taken();
  }
  throw new WorkbookError('notAWorkbook');
}

/** Nothing where no directory entry of a stream can be. */
function entryName(view: DataView, at: number): string {
  const bytes = view.getUint16(at + 64, true);
  const isStream = view.getUint8(at + 66) === 2;
  if (!isStream || bytes < 4 || bytes > 64 || bytes % 2 === 1) return '';
  return String.fromCharCode(...Array.from({ length: bytes / 2 - 1 }, (_, character) => view.getUint16(at + character * 2, true)));
}
