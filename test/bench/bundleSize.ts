import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ShippedFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** The scripts of a release folder, largest first. */
export function shippedFiles(releaseDir: string): readonly ShippedFile[] {
  const assets = join(releaseDir, 'assets');
  if (!existsSync(assets)) {
    throw new Error(`There is no ${assets}: build first, with npm run ship`);
  }
  return readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => sizeOf(name, readFileSync(join(assets, name))))
    .sort((a, b) => b.gzip - a.gzip);
}

function sizeOf(name: string, content: Buffer): ShippedFile {
  return { name, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

/** `tsx test/bench/bundleSize.ts [release folder]` prints them. */
if (require.main === module) {
  for (const { name, bytes, gzip } of shippedFiles(process.argv[2] ?? join(__dirname, '..', '..', 'release'))) {
    console.log(`${(gzip / 1024).toFixed(1).padStart(8)} KB gzip ${(bytes / 1024).toFixed(1).padStart(8)} KB  ${name}`);
  }
}
