import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the authors of bundled packages ask to be passed on with their code: name, version and licence of each. @param files paths of what was bundled. */
export function licencesOf(files: readonly string[], projectDir: string): string {
  const packages = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  return Array.from(packages).sort().map((folder) => licenceOf(join(projectDir, folder))).join('\n');
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined && license === undefined) throw new Error(`${name} says nothing of its licence: it cannot be passed on.`);
  return `${name} ${version}: ${license ?? 'see below'}\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n\n${'-'.repeat(80)}\n`;
}
