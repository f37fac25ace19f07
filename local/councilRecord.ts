import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which council a data folder holds, and whether its seed came to its end. */
export interface CouncilRecord {
  readonly scale?: number;
  readonly seeded: boolean;
  keepSeeded(): void;
}

/**
 * Written before anything else, so that a start that was cut off goes on with the same council.
 * Throws when the folder holds another one than is asked for.
 */
export function openCouncilRecord(dataDir: string, scale: number | undefined): CouncilRecord {
  const file = join(dataDir, 'council.json');
  const keep = (record: { scale?: number; seeded: boolean }): void => writeFileSync(file, JSON.stringify(record));
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    keep({ scale, seeded: false });
    return { scale, seeded: false, keepSeeded: () => keep({ scale, seeded: true }) };
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { scale?: number; seeded: boolean };
  if (scale !== undefined && scale !== kept.scale) {
    throw new Error(`There is a council in ${dataDir} already. --scale ${scale} makes another one only together with --reset, which deletes it.`);
  }
  return { ...kept, keepSeeded: () => keep({ ...kept, seeded: true }) };
}
