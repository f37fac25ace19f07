import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { command, projectDir } from './command';

const stamp = join(projectDir, 'release', '.sources');
const sources = ['src', 'config', 'sharepoint/lists', 'teams', 'gulpfile.js', 'tsconfig.json', 'package-lock.json', '.eslintrc.js'];

/**
 * The shipped bundle and the `.sppkg`, as they go to a tenant. Any warning of the build fails it.
 * @param isLinted whether the build lints too: who tests everything lints everything once, and who only starts the product waits a minute less.
 */
export async function shipBuild({ isLinted }: { readonly isLinted: boolean }): Promise<void> {
  const before = sourcesHash();
  for (const task of [['clean'], ['bundle', '--ship', ...(isLinted ? [] : ['--lite'])], ['package-solution', '--ship']]) {
    const result = await command('gulp', task, { quiet: true });
    if (!result.ok) {
      throw new Error(`gulp ${task.join(' ')} failed:\n${result.output}`);
    }
  }
  writeFileSync(stamp, before);
}

/** Whether anything that goes into the bundle has changed since it was built. */
export function isShipBuildStale(): boolean {
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourcesHash();
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(projectDir, source))).sort()) {
    hash.update(relative(projectDir, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) {
    return [];
  }
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.scss.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') {
      return [path];
    }
    throw error;
  }
}
