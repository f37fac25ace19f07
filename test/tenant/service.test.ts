import { request } from 'node:http';
import { forwardToService } from '../../local/service/forwardToService';
import { openLocalService } from '../../local/service/localService';
import type { NodeHost } from '../../src/service/hosts/nodeHost';
import type { LogEntry } from '../../src/service/log';
import { testTenant, type TestTenant } from './support/testTenant';

let site: TestTenant;
let service: NodeHost;
let log: LogEntry[];
beforeEach(async () => {
  log = [];
  site = await testTenant(['owner']);
  service = await openLocalService(site.tenant, (entry) => 'method' in entry && log.push(entry));
  site.tenant.setServiceUrl(service.url);
  site.tenant.use(forwardToService(service.url));
});
afterEach(async () => {
  await service.close();
  await site.close();
});

test('the service has a port of its own, which the tenant tells', async () => {
  expect((await site.ask('GET', '/_local/tenant')).json.serviceUrl).toBe(service.url);
  expect(new URL(service.url).port).not.toBe(new URL(site.tenant.url).port);
  const response = await fetch(`${service.url}/api/health`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'up' }]);
});

test('/api on the main port reaches it too, with its refusals', async () => {
  expect(await site.ask('GET', '/api/health')).toMatchObject({ status: 200, json: { status: 'up' } });
  const refused = await site.ask('POST', '/api/nothing?x=1', { a: 1 });
  expect([refused.status, refused.headers.get('Content-Type'), refused.json.code]).toEqual([404, 'application/problem+json', 'noSuchAddress']);
  expect((await site.ask('GET', '/apis/health')).status).toBe(404);
});

test('only pages of the tenant may call its port', async () => {
  const from = (origin: string): Promise<Response> => fetch(`${service.url}/api/health`, { method: 'OPTIONS', headers: { Origin: origin } });
  expect((await from(site.tenant.url)).status).toBe(204);
  expect((await from('http://127.0.0.1:1')).status).toBe(403);
});

test('a service that is gone is told as such on the main port', async () => {
  await service.close();
  expect((await site.ask('GET', '/api/health')).status).toBe(502);
});

test('what is no request of the web is refused with a reason, is logged, and ends nothing', async () => {
  expect(await answerTo('TRACE', '/api/health')).toEqual({ status: 400, code: 'noRequest' });
  expect(await answerTo('GET', '//')).toEqual({ status: 400, code: 'noRequest' });
  expect((await answerTo('GET', '/api/health')).status).toBe(200);
  expect(log.map(({ method, status, code }) => [method, status, code])).toEqual([['TRACE', 400, 'noRequest'], ['GET', 400, 'noRequest'], ['GET', 200, undefined]]);
});

test.each(['the service', 'the main port'])('a body of 5 MB that is refused is answered all the same by %s', async (which) => {
  const { port } = new URL(which === 'the service' ? service.url : site.tenant.url);
  const refused = { status: 405, code: 'wrongMethod' };
  expect(await answerTo('POST', '/api/health', Buffer.alloc(5_000_000, 'x'), port)).toEqual(refused);
  expect(await answerTo('POST', '/api/health', Buffer.alloc(5_000_000, 'x'), port)).toEqual(refused);
});

/** As no browser would send it. */
function answerTo(method: string, path: string, body?: Buffer, port = new URL(service.url).port): Promise<{ status: number | undefined; code: string | undefined }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => { text += chunk.toString(); });
      response.on('end', () => resolve({ status: response.statusCode, code: (JSON.parse(text) as { code?: string }).code }));
    }).on('error', reject).end(body);
  });
}
