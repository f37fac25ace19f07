import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localSettings } from '../../../local/service/localSettings';
import type { Role } from '../../../local/tenant/directory/person';
import { audiences, localSecret } from '../../../local/tenant/identity/clients';
import { serviceBuild } from '../../../scripts/steps/serviceBuild';
import { readSettings } from '../../../src/service/settings';
import { mailOf } from '../provisioning/tenantSite';
import { openApprovalSite, type ApprovalSite, type Told } from './approvalSite';

const project = join(__dirname, '..', '..', '..');
const support = join(project, 'test', 'support', 'service');
const folder = mkdtempSync(join(tmpdir(), 'shipped-service-'));
const running: ChildProcess[] = [];

let site: ApprovalSite;
beforeAll(async () => {
  [site] = await Promise.all([openApprovalSite(), serviceBuild(folder)]);
  // What ships goes by the real time, and so must the tokens that it is given.
  site.tenant.clock.set(new Date().toISOString());
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
  await site.close();
});

/** How each host is started; both read the environment. */
const hosts = {
  'a process': [join(folder, 'serve.js')],
  'an app of Azure Functions': ['--import', 'tsx', join(support, 'functionsHost.ts'), folder]
} as const;
type Host = keyof typeof hosts;

interface Started {
  /** Once it serves. */
  readonly url: Promise<string>;
  readonly output: () => string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  readonly stop: () => void;
}

function start(host: Host, env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--import', join(support, 'leadToTenant.mjs'), ...hosts[host]], { cwd: host === 'a process' ? folder : project, env: { PATH: process.env.PATH, ...env } });
  running.push(child);
  let output = '';
  const url = new Promise<string>((resolve, reject) => {
    child.on('close', () => reject(new Error(`It ended before it served: ${output}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const address = /^Service: (.+)$/m.exec(output)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
  });
  url.catch(() => undefined);
  return { url, output: () => output, ended: new Promise((resolve) => child.on('close', resolve)), stop: () => void child.kill('SIGTERM') };
}

const environment = (): Record<string, string> => ({ ...localSettings(site.tenant), TENANT_URL: site.tenant.url, PORT: '0' });

async function post(url: string, role: Role, path: string, body?: object): Promise<Told> {
  const token = await site.tenant.tokens.issue({ mail: mailOf(role), audience: audiences.page, scope: 'Approvals.Decide' });
  const response = await fetch(`${url}/api/${path}`, { method: 'POST', headers: { 'Authorization': `Bearer ${token ?? ''}`, 'Content-Type': 'application/json', 'Origin': site.tenant.url }, body: body === undefined ? undefined : JSON.stringify(body) });
  return { status: response.status, json: await response.json() as Told['json'] };
}

test.each(Object.keys(hosts) as Host[])('as %s, what ships signs in, takes a form in and a decision on it, and ends cleanly', async (host) => {
  const service = start(host, environment());
  const url = await service.url;
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
  const { contentHash, steps } = (await post(url, 'leadOfficer', `submissions/${site.checklist()}/submit`)).json as { contentHash: string; steps: { id: string }[] };
  expect(await post(url, 'headOfService', `steps/${steps[0].id}/decision`, { decision: 'approve', comment: 'Iawn – ŵ', contentHash, nonce: host })).toMatchObject({ status: 200, json: { state: 'Approved' } });
  service.stop();
  expect(await service.ended).toBe(0);
});

test.each(Object.keys(hosts) as Host[])('as %s, it does not start without its settings, and names each', async (host) => {
  const service = start(host, { ...environment(), SITE_URL: '', PAGE_CLIENTS: '' });
  expect(await service.ended).toBe(1);
  expect(service.output()).toMatch(/PAGE_CLIENTS is missing/);
  expect(service.output()).toMatch(/SITE_URL is missing/);
});

describe('as an app of Azure Functions', () => {
  let service: Started;
  let url: string;
  beforeAll(async () => {
    service = start('an app of Azure Functions', environment());
    url = await service.url;
  });
  afterAll(() => service.stop());

  test('it answers whatever comes in below /api, since the core says who may call, and works every five minutes', () => {
    const functions = JSON.parse(/^Functions: (.+)$/m.exec(service.output())?.[1] ?? '') as object[];
    expect(functions).toEqual([
      expect.objectContaining({ function: 'api', type: 'httpTrigger', authLevel: 'anonymous', route: '{*path}', methods: expect.arrayContaining(['GET', 'POST', 'OPTIONS', 'DELETE']) }),
      expect.objectContaining({ function: 'worker', type: 'timerTrigger', schedule: '0 */5 * * * *' })
    ]);
    expect(functions[1]).not.toHaveProperty('runOnStartup', true);
  });

  const work = async (timer = {}): Promise<number> => (await fetch(`${url}/admin/functions/worker`, { method: 'POST', body: JSON.stringify(timer) })).status;

  test('its timer does what is due, and the log says how it went and that it came late', async () => {
    expect(await work({ IsPastDue: true })).toBe(202);
    expect(service.output()).toMatch(/^warning: The worker runs later[^]*^\{"at":"[^"]+","work":"worker","opened":0,"sent":0,"failed":0\}$/m);
  });

  test('a run in which something failed counts as failed in Azure, and the next one does not', async () => {
    await site.fault({ method: 'GET', path: 'Notifications', status: 403 });
    expect(await work()).toBe(500);
    await site.fault();
    expect(await work()).toBe(202);
  });

  test('a page of the council may ask from elsewhere, with the core’s headers', async () => {
    const response = await fetch(`${url}/api/steps/1/decision`, { method: 'OPTIONS', headers: { 'Origin': site.tenant.url, 'Access-Control-Request-Method': 'POST' } });
    expect([response.status, response.headers.get('Access-Control-Allow-Origin'), response.headers.get('Access-Control-Allow-Methods'), await response.text()]).toEqual([204, site.tenant.url, 'POST', '']);
  });

  test.each([
    ['a foreign page', 'GET', 'health', { Origin: 'https://elsewhere.example' }, 403, 'foreignPage'],
    ['no token', 'POST', 'steps/1/decision', {}, 401, 'tokenMissing'],
    ['another method', 'DELETE', 'health', {}, 405, 'wrongMethod'],
    ['an unknown address', 'GET', 'nothing?x=1', {}, 404, 'noSuchAddress']
  ])('%s is refused as everywhere', async (_, method, path, headers, status, code) => {
    const response = await fetch(`${url}/api/${path}`, { method, headers });
    expect([response.status, response.headers.get('Content-Type'), await response.json()]).toEqual([status, 'application/problem+json', expect.objectContaining({ code })]);
  });

  test('a body that is too long is refused', async () => {
    expect(await post(url, 'headOfService', 'steps/1/decision', { comment: 'x'.repeat(70_000) })).toMatchObject({ status: 413, json: { code: 'bodyTooLong' } });
  });
});

test('the folder holds what is needed and nothing of the machine that it was made on', () => {
  expect(readdirSync(folder).sort()).toEqual(['LICENCES.txt', 'functions.js', 'host.json', 'local.settings.example.json', 'package.json', 'serve.js']);
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  expect([project, 'sourceMappingURL', localSecret].filter((trace) => text.includes(trace))).toEqual([]);
  expect(new Set(Array.from(text.matchAll(/\brequire\("([^"]+)"\)/g), ([, name]) => name).filter((name) => !isBuiltin(name)))).toEqual(new Set(['@azure/functions-core']));
  expect(readFileSync(join(folder, 'LICENCES.txt'), 'utf8')).toMatch(/^@azure\/functions \S+: MIT$[^]*^jose \S+: MIT$/m);
});

test('the example of settings and the documentation name every setting that is read', () => {
  const read = new Set<string>();
  expect(() => readSettings(new Proxy({}, { get: (_, name) => void read.add(String(name)) }))).toThrow();
  const { Values } = JSON.parse(readFileSync(join(folder, 'local.settings.example.json'), 'utf8')) as { Values: Record<string, string> };
  const ofAzure = ['FUNCTIONS_WORKER_RUNTIME', 'AzureWebJobsStorage'];
  expect(Object.keys(Values).sort()).toEqual([...ofAzure, ...read].sort());
  const documented = readFileSync(join(project, 'docs', 'service.md'), 'utf8');
  expect(Array.from(read).filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
});
