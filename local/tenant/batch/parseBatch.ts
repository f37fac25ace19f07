import type { IncomingHttpHeaders } from 'node:http';
import { errors } from '../protocol/errors';

/** One operation of a batch, in the order of the batch. Its address is absolute, or starts at the server's root. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** SharePoint takes no more in one batch. */
const mostOperations = 100;
const mostBytes = 1_048_576;

/**
 * Reads a multipart batch, change sets opened up. They are not transactional in SharePoint, and not here: a part that
 * fails leaves the others as they are.
 */
export function parseBatch(contentType: string, body: string): BatchPart[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw errors.badBatch();
  if (Buffer.byteLength(body) > mostBytes) throw errors.batchTooLarge();
  const parts = multipart(body.replace(/\r\n/g, '\n'), boundary);
  if (parts.length > mostOperations) throw errors.tooManyOperations();
  return parts;
}

function multipart(body: string, boundary: string): BatchPart[] {
  const [, ...sections] = `\n${body}`.split(`\n--${boundary}`);
  if (sections.length === 0 || !sections[sections.length - 1].startsWith('--')) throw errors.badBatch();
  return sections.slice(0, -1).flatMap((section) => {
    const { headers, rest } = headed(section.replace(/^[ \t]*\n/, ''));
    const type = String(headers['content-type'] ?? '');
    const inner = boundaryOf(type);
    return inner === undefined ? [operation(type, rest)] : multipart(rest, inner);
  });
}

function operation(type: string, text: string): BatchPart {
  const [requestLine, ...others] = text.replace(/^\n+/, '').split('\n');
  const [, method, url] = /^([A-Z]+) (\S+) HTTP\/1\.1\s*$/.exec(requestLine) ?? [];
  if (!type.startsWith('application/http') || method === undefined || !URL.canParse(url, 'http://server')) throw errors.badBatch();
  const { headers, rest } = headed(others.join('\n'));
  return { method, url, headers, body: rest.trim() };
}

/** Headers up to the first empty line, and what follows it. */
function headed(text: string): { headers: IncomingHttpHeaders; rest: string } {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.trim() === '');
  const headerLines = end < 0 ? lines : lines.slice(0, end);
  const headers: IncomingHttpHeaders = {};
  for (const line of headerLines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, rest: end < 0 ? '' : lines.slice(end + 1).join('\n') };
}

const boundaryOf = (contentType: string): string | undefined => /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
