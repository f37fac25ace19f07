import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** A request with its body read; a batch part is one too. */
export interface TenantRequest {
  /** As carried out: `MERGE` when it was tunnelled through POST. */
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

export interface TenantResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** PnPjs and every page send MERGE and DELETE as POST with a header. */
export function effectiveMethod(method: string, headers: IncomingHttpHeaders): string {
  const tunnelled = headers['x-http-method'];
  return method === 'POST' && typeof tunnelled === 'string' ? tunnelled.toUpperCase() : method;
}

/** SharePoint takes attachments of up to 250 MB, and nothing longer. */
const longestBody = 250 * 1024 * 1024;

/** 'tooLong' as soon as that is known. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | 'tooLong'> {
  if (Number(request.headers['content-length'] ?? 0) > longestBody) return 'tooLong';
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) return 'tooLong';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function send(response: ServerResponse, { status, headers, body }: TenantResponse): void {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  response.writeHead(status, { ...headers, 'Content-Length': String(bytes.length) });
  response.end(bytes);
}

export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): TenantResponse {
  return { status, headers: { 'Content-Type': 'application/json;charset=utf-8', ...headers }, body: JSON.stringify(body) };
}

/** The body as an object; undefined when it is something else. */
export function jsonBody(body: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
