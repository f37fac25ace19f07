import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Resource } from '../path/resource';
import type { RequestContext } from '../requestContext';
import type { TenantRequest, TenantResponse } from '../server/message';
import { effectiveMethod } from '../server/message';
import { parseBatch } from './parseBatch';

/** Answers one operation; `number` counts from 1. */
export type AnswerPart = (part: TenantRequest, number: number) => Promise<TenantResponse>;

/** `POST $batch`: one operation after another; flat parts with CRLF as the answer, each with a status of its own. */
export function batchOperation(context: RequestContext, request: TenantRequest, answerPart: AnswerPart): Resource {
  const run = async (): Promise<{ kind: 'content'; contentType: string; body: Uint8Array }> => {
    const parts = parseBatch(String(request.headers['content-type'] ?? ''), Buffer.from(request.body).toString('utf8'));
    const boundary = `batchresponse_${randomUUID()}`;
    let body = '';
    for (const [index, part] of parts.entries()) {
      const response = await answerPart(
        { method: effectiveMethod(part.method, part.headers), url: new URL(part.url, context.origin), headers: part.headers, body: Buffer.from(part.body, 'utf8') },
        index + 1
      );
      body += written(boundary, response);
    }
    return { kind: 'content', contentType: `multipart/mixed; boundary=${boundary}`, body: Buffer.from(`${body}--${boundary}--\r\n`, 'utf8') };
  };
  return { operations: { POST: { right: 'any', on: context.web, run } } };
}

function written(boundary: string, { status, headers, body }: TenantResponse): string {
  const lines = [
    `--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd(),
    ...Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`), '', typeof body === 'string' ? body : Buffer.from(body).toString('utf8'), ''
  ];
  return lines.join('\r\n');
}
