import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { AssetSource } from '../assets/assets';

/**
 * The published files of the runtime. The assembly asks for the lazy chunks of everything inside it beside itself, where SharePoint
 * has them all in one folder; here each is in the package that brought it. Chunk names are unique.
 */
export function runtimeFiles(address: string, microsoftDir: string): AssetSource {
  return (pathname) => {
    const match = new RegExp(`^${address}([\\w-]+)/dist/([\\w.@-]+)$`).exec(pathname);
    if (!match) {
      return undefined;
    }
    const [, asked, file] = match;
    const fileIn = (name: string): string => path.join(microsoftDir, name, 'dist', file);
    const holder = existsSync(fileIn(asked)) ? asked : readdirSync(microsoftDir).find((name) => existsSync(fileIn(name)));
    return { file: fileIn(holder ?? asked) };
  };
}
