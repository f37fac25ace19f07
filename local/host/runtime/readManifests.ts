import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from './manifest';

export function readManifests(dir: string): Manifest[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.manifest.json'))
    .sort()
    // Microsoft's begin with a byte order mark.
    .map((file) => JSON.parse(readFileSync(path.join(dir, file), 'utf8').replace(/^\uFEFF/, '')) as Manifest);
}
