import { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { ReadableStream } from 'node:stream/web';
import { Service } from '../service';

export interface NodeHost {
  /** `http://127.0.0.1:7071` */
  readonly url: string;
  /** Takes nothing new, lets what has begun come to its end, and cuts it short after a while. */
  close(): Promise<void>;
}

const longestClose = 5_000;
/** For what is sent although nobody reads it. */
const longestRest = 5_000;

/** The service on a port of this computer. @param port 0 = any free one. */
export async function openNodeHost(service: Service, port: number): Promise<NodeHost> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    carry(service, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

async function carry(service: Service, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await service(requestOf(incoming) ?? { method: incoming.method ?? '' });
  const body = Buffer.from(await response.arrayBuffer());
  if (!incoming.complete) outgoing.setHeader('Connection', 'close');
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), 'Content-Length': String(body.length) });
  outgoing.write(body);
  await drained(incoming);
  outgoing.end();
}

/** Who is refused in the middle of a body hears so only once they have sent it: a connection that is closed before cuts the answer off. Not for ever, though. */
function drained(incoming: IncomingMessage): Promise<void> {
  if (incoming.complete) return Promise.resolve();
  return new Promise((resolve) => {
    const enough = setTimeout(resolve, longestRest);
    incoming.once('close', () => { clearTimeout(enough); resolve(); });
    incoming.once('end', () => { clearTimeout(enough); resolve(); });
    incoming.resume();
  });
}

/** Nothing where it is no request that the web knows. */
function requestOf(incoming: IncomingMessage): Request | undefined {
  const method = incoming.method ?? 'GET';
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
  const body = method === 'GET' || method === 'HEAD' ? undefined : ReadableStream.from(incoming.iterator({ destroyOnReturn: false }));
  try {
    return new Request(new URL(incoming.url ?? '/', 'http://service'), { method, headers, body, duplex: 'half' } as RequestInit);
  } catch {
    return undefined;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), longestClose);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
