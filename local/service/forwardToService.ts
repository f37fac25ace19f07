import { request as send } from 'node:http';
import type { PageHandler } from '../tenant/tenant';

/** `/api` on the main port reaches the service as well. What comes and goes is passed on as it is. */
export function forwardToService(serviceUrl: string): PageHandler {
  return (incoming, outgoing, { url }) => {
    if (!/^\/api(\/|$)/.test(url.pathname)) return false;
    const { host: _, connection: __, ...headers } = incoming.headers;
    let isAnswered = false;
    const onward = send(new URL(url.pathname + url.search, serviceUrl), { method: incoming.method, headers }, (answer) => {
      isAnswered = true;
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', () => outgoing.destroy()).pipe(outgoing);
    });
    onward.on('error', () => {
      // Who is refused in the middle of a body cannot send the rest: what counts is the answer.
      if (!isAnswered) outgoing.writeHead(502, { 'Content-Type': 'text/plain;charset=utf-8' }).end('The approval service does not answer.');
    });
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
    return true;
  };
}
