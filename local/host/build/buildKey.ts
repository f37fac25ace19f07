import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Changes with any source that goes to the browser, and with any version the build takes from npm. */
export function buildKey(projectDir: string, sourceDirs: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(path.join(projectDir, 'package.json')));
  for (const dir of sourceDirs) {
    for (const file of sourcesIn(dir)) {
      hash.update(path.relative(projectDir, file)).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function sourcesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
