import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const peerDir = join(__dirname, 'peer');

/** Installs and builds the peer's own project where that is still to be done, with the Node of this process. */
export function ensurePeer(): void {
  once(join(peerDir, 'node_modules', '.installed'), ['package-lock.json'], 'Installing what the peer needs (about three minutes and 2 GB, once) …', () => {
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  });
  once(join(peerDir, 'release', '.sources'), ['package-lock.json', 'gulpfile.js', 'tsconfig.json', 'config', 'src'], 'Building the peer (about 20 seconds) …', () => {
    const gulp = join(peerDir, 'node_modules', 'gulp', 'bin', 'gulp.js');
    run(process.execPath, [gulp, 'clean']);
    run(process.execPath, [gulp, 'bundle', '--ship']);
  });
}

/** Does the work when the stamp is not of these sources. */
function once(stamp: string, sources: readonly string[], announcement: string, work: () => void): void {
  const wanted = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  console.log(announcement);
  work();
  writeFileSync(stamp, wanted);
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesAt(join(peerDir, source))).sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesAt(path: string): string[] {
  if (/\.\w+$/.test(path)) {
    return [path];
  }
  // The build writes the names of style classes beside the styles.
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.scss.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function run(program: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: peerDir, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`The peer in ${peerDir} could not be made ready: ${program} ${args.join(' ')} failed.\n${stdout}${stderr}`);
  }
}
