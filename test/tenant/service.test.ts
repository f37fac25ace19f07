import { request } from 'node:http';
import { forwardToService } from '../../local/service/forwardToService';
import { openLocalService } from '../../local/service/localService';
import type { NodeHost } from '../../src/service/hosts/nodeHost';
import { testTenant, type TestTenant } from './support/testTenant';

let site: TestTenant;
let service: NodeHost;
beforeEach(async () => {
  site = await testTenant(['owner']);
  service = await openLocalService(site.tenant);
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

test('what is no request of the web is refused and ends nothing', async () => {
  expect(await statusOf('TRACE', '/api/health')).toBe(400);
  expect(await statusOf('GET', '//')).toBe(400);
  expect(await statusOf('GET', '/api/health')).toBe(200);
});

/** As no browser would send it. */
function statusOf(method: string, path: string): Promise<number | undefined> {
  const { port } = new URL(service.url);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject).end();
  });
}
