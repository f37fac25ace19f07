import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackName } from './seed/protocol/packs';

export interface CouncilChoice {
  readonly scale?: number;
  readonly pack?: PackName;
}

/** Which council a data folder holds, and whether its seed came to its end. */
export interface CouncilRecord extends CouncilChoice {
  readonly seeded: boolean;
  keepSeeded(): void;
}

/**
 * Written before anything else, so that a start that was cut off goes on with the same council.
 * Throws when the folder holds another one than is asked for.
 */
export function openCouncilRecord(dataDir: string, asked: CouncilChoice): CouncilRecord {
  const file = join(dataDir, 'council.json');
  const keep = (record: CouncilChoice & { readonly seeded: boolean }): void => writeFileSync(file, JSON.stringify(record));
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    keep({ ...asked, seeded: false });
    return { ...asked, seeded: false, keepSeeded: () => keep({ ...asked, seeded: true }) };
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as CouncilChoice & { readonly seeded: boolean };
  for (const option of ['scale', 'pack'] as const) {
    if (asked[option] !== undefined && asked[option] !== kept[option]) {
      throw new Error(`There is a council in ${dataDir} already. --${option} ${asked[option]} makes another one only together with --reset, which deletes it.`);
    }
  }
  return { ...kept, keepSeeded: () => keep({ ...kept, seeded: true }) };
}
