import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const projectDir = join(__dirname, '../../..');
const kept = join(projectDir, 'node_modules/.cache/partnership-sites');

/** All that decides what a site is made of. A made-up council is as old as the day on which it was made. */
const sources = ['src/domain', 'src/packs', 'src/data', 'src/provisioning', 'local', 'sharepoint/lists', 'package-lock.json'];

let state: string | undefined;

/** Fills an empty data folder with a copy of what `make` made in one of the same name, today and from the same sources: making takes seconds, copying none. */
export async function madeOnce(name: string, folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  state ??= stateOfSources();
  const template = join(kept, `${name}-${state}`);
  if (!existsSync(template)) {
    mkdirSync(kept, { recursive: true });
    const inTheMaking = mkdtempSync(join(kept, 'making-'));
    await make(inTheMaking);
    keep(inTheMaking, template, name);
  }
  cpSync(template, folder, { recursive: true });
}

/** What older sources made is of no use any more. Two may have made the same at once: the first one stays. */
function keep(made: string, template: string, name: string): void {
  for (const older of readdirSync(kept)) {
    if (older.startsWith(`${name}-`)) rmSync(join(kept, older), { recursive: true, force: true });
  }
  try {
    renameSync(made, template);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
}

function stateOfSources(): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const source of sources) {
    for (const file of filesOf(join(projectDir, source)).sort()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path: string): string[] {
  if (path.endsWith('.json')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
