import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildKey } from './buildKey';
import { bundleBrowserCode } from './bundleBrowserCode';
import { writeThemes } from '../themes/writeThemes';
import { bundleModules } from './bundleModules';

export interface HostBuild {
  readonly dir: string;
  /** Part of every address of the build, so that browsers may keep its files for ever. */
  readonly key: string;
}

/** What the pages load besides the SPFx runtime and the shipped bundle; built again only when a source has changed. */
export async function hostBuild(projectDir: string): Promise<HostBuild> {
  const hostDir = path.join(projectDir, 'local/host');
  const sources = ['browser', 'standins', 'build', 'themes'].map((name) => path.join(hostDir, name));
  // List pages read and write CAML as the tenant does.
  const key = buildKey(projectDir, [...sources, ...['query/caml', 'xml'].map((name) => path.join(projectDir, 'local/tenant', name))]);
  const cache = path.join(projectDir, 'node_modules/.cache/partnership-host');
  const dir = path.join(cache, key);
  if (!existsSync(dir)) {
    // Built beside and renamed, so that a build cut short is never taken for a whole one.
    const unfinished = `${dir}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    await Promise.all([bundleBrowserCode(hostDir, unfinished), bundleModules(projectDir, unfinished)]);
    writeThemes(unfinished);
    keepFirst(unfinished, dir);
  }
  return { dir, key };
}

/** Two processes may build at once; the results are the same. */
function keepFirst(unfinished: string, dir: string): void {
  try {
    renameSync(unfinished, dir);
  } catch (error) {
    if (!existsSync(dir)) {
      throw error;
    }
    rmSync(unfinished, { recursive: true });
  }
}
