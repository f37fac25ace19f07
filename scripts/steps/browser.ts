import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { command } from './command';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium: CHROMIUM, else one on the path, else none. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.CHROMIUM, ...onPath].find((path): path is string => path !== undefined && path !== '' && existsSync(path));
}

let ensured: Promise<string> | undefined;

/** Once for all that ask. */
export function ensureBrowser(): Promise<string> {
  return (ensured ??= findOrInstall());
}

/** Installs Chromium where that is possible without asking (root on Debian); says what to do where it is not. */
async function findOrInstall(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) {
    return found;
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests …');
    const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await command('apt-get', ['update', '-q'], quiet);
    const result = await command('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet);
    const installed = findBrowser();
    if (installed !== undefined) {
      return installed;
    }
    throw new Error(`Chromium could not be installed:\n${result.output}`);
  }
  throw new Error('The browser tests need Chromium. On Debian: sudo apt-get install chromium. Elsewhere set CHROMIUM to the path of a Chromium or Chrome.');
}
