import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  woff: 'font/woff',
  woff2: 'font/woff2',
  png: 'image/png',
  svg: 'image/svg+xml'
};

const compressible = /^(text\/|application\/json|image\/svg)/;

/** A file in memory, compressed once. Its address changes with its content, so browsers may keep it. */
export class ServedFile {
  private readonly type: string;
  private readonly tag: string;
  private readonly zipped: Buffer | undefined;

  public constructor(private readonly content: Buffer, extension: string) {
    this.type = types[extension] ?? 'application/octet-stream';
    this.tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 32)}"`;
    this.zipped = compressible.test(this.type) ? gzipSync(content, { level: 9 }) : undefined;
  }

  public send(request: IncomingMessage, response: ServerResponse): true {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    response.setHeader('etag', this.tag);
    response.setHeader('vary', 'accept-encoding');
    if (request.headers['if-none-match'] === this.tag) {
      response.writeHead(304).end();
      return true;
    }
    const zip = this.zipped !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = zip && this.zipped ? this.zipped : this.content;
    response.writeHead(200, { 'content-type': this.type, 'content-length': body.length, ...(zip ? { 'content-encoding': 'gzip' } : {}) });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  }
}
