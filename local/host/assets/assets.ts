import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Visit } from '../visit';
import { ServedFile } from './servedFile';

/** Finds the source of an address, or `undefined` when it is none of its own. */
export type AssetSource = (pathname: string) => AssetPlace | undefined;

export type AssetPlace = { readonly file: string } | { readonly text: () => string };

/** Everything that pages load and that never changes under its address. */
export class Assets {
  private readonly served = new Map<string, ServedFile>();

  public constructor(private readonly sources: readonly AssetSource[]) {}

  public handle({ request, response, url }: Pick<Visit, 'request' | 'response' | 'url'>): boolean {
    for (const source of this.sources) {
      const place = source(url.pathname);
      if (place) {
        const file = this.load(url.pathname, place);
        return file ? file.send(request, response) : notFound(response, url.pathname);
      }
    }
    return false;
  }

  private load(pathname: string, place: AssetPlace): ServedFile | undefined {
    if ('file' in place && !statSync(place.file, { throwIfNoEntry: false })?.isFile()) {
      return undefined;
    }
    let file = this.served.get(pathname);
    if (!file) {
      file = new ServedFile('file' in place ? readFileSync(place.file) : Buffer.from(place.text()), path.extname(pathname).slice(1));
      this.served.set(pathname, file);
    }
    return file;
  }
}

/** Files of a directory under an address; never outside it. */
export function directory(address: string, dir: string): AssetSource {
  return (pathname) => {
    if (!pathname.startsWith(address)) {
      return undefined;
    }
    const file = path.resolve(dir, decodeURIComponent(pathname.slice(address.length)));
    return file.startsWith(path.resolve(dir) + path.sep) ? { file } : undefined;
  };
}

function notFound(response: Visit['response'], pathname: string): true {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`There is no ${pathname}`);
  return true;
}
