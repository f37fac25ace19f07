import { Breath } from '../breath';
import { WorkbookError } from '../workbookError';
import { mostUnpackedBytes } from './limits';

/** What is counted and watched while one file is read. */
export interface Reading {
  readonly breath: Breath;
  /** What there is to do, in whatever it is counted. */
  expect(amount: number): void;
  done(amount: number): void;
  /** Throws once there is more than may be. */
  countUnpacked(bytes: number): void;
}

export function startReading(breath: Breath, onProgress: (share: number) => void = () => undefined): Reading {
  let expected = 0;
  let done = 0;
  let unpacked = 0;
  return {
    breath,
    expect(amount) {
      expected += amount;
    },
    done(amount) {
      // Before it is known how much there is, what was read says nothing.
      if (expected === 0) return;
      done += amount;
      onProgress(Math.min(1, done / expected));
    },
    countUnpacked(bytes) {
      unpacked += bytes;
      if (unpacked > mostUnpackedBytes) throw new WorkbookError('unpacksTooBig', mostUnpackedBytes);
    }
  };
}
