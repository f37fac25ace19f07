import { Breath } from '../breath';
import { WorkbookError } from '../workbookError';
import { mostRows, mostUnpackedBytes } from './limits';

/** What is counted and watched while one file is read. */
export interface Reading {
  readonly breath: Breath;
  /** What there is to do, in bytes of the file. */
  expect(bytes: number): void;
  done(bytes: number): void;
  /** Throws once there is more than may be. */
  countUnpacked(bytes: number): void;
  countRow(): void;
}

export function startReading(breath: Breath, onProgress: (share: number) => void = () => undefined): Reading {
  let expected = 0;
  let done = 0;
  let unpacked = 0;
  let rows = 0;
  return {
    breath,
    expect(bytes) {
      expected += bytes;
    },
    done(bytes) {
      // Before it is known how much there is, what was read says nothing.
      if (expected === 0) return;
      done += bytes;
      onProgress(Math.min(1, done / expected));
    },
    countUnpacked(bytes) {
      unpacked += bytes;
      if (unpacked > mostUnpackedBytes) throw new WorkbookError('unpacksTooBig', mostUnpackedBytes);
    },
    countRow() {
      rows += 1;
      if (rows > mostRows) throw new WorkbookError('tooManyRows', mostRows);
    }
  };
}
