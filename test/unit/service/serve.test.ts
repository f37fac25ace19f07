import { ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const project = join(__dirname, '..', '..', '..');
const settings = {
  TENANT_ID: '5f0c2a9e-6d1b-4c57-9a55-0d7f6a1e4b10', PAGE_ORIGIN: 'https://council.example', PAGE_AUDIENCE: 'api://approvals', PAGE_SCOPE: 'Approvals.Decide', PAGE_CLIENTS: 'spfx',
  CARD_AUDIENCE: 'api://auth-am-approvals', CARD_CLIENTS: 'outlook', SITE_URL: 'https://council.example/sites/p', CLIENT_ID: 'service', CLIENT_SECRET: 'secret', CHAIN_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`, MAILBOX: 'partnerships@council.example', ANCHOR_FOLDER: '/var/anchors', PORT: '0'
};

let running: ChildProcess | undefined;
afterEach(() => void running?.kill('SIGKILL'));

interface Run {
  readonly child: ChildProcess;
  /** Resolves with the address once it serves. */
  readonly url: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

function serve(env: Readonly<Record<string, string>>): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', join(project, 'src', 'service', 'hosts', 'serve.ts')], { cwd: project, env: { PATH: process.env.PATH, ...env } });
  running = child;
  let output = '';
  const url = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const address = /^Service: (.+)$/m.exec(output)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
  });
  return { child, url, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))) };
}

test.each(['SIGTERM', 'SIGINT'] as const)('as a process it serves, logs a line a request, and ends cleanly on %s', async (signal) => {
  const { child, url, ended } = serve(settings);
  const response = await fetch(`${await url}/api/health`);
  expect(response.status).toBe(200);
  child.kill(signal);
  const { code, output } = await ended;
  expect(code).toBe(0);
  expect(JSON.parse(output.trim().split('\n')[1])).toMatchObject({ method: 'GET', path: '/api/health', status: 200 });
});

test('it names every setting that is missing, and does not start', async () => {
  const { code, output } = await serve({ ...settings, PAGE_SCOPE: '', CARD_CLIENTS: '' }).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/PAGE_SCOPE is missing[^]*CARD_CLIENTS is missing/);
});

test('it says what is wrong with its port', async () => {
  const { code, output } = await serve({ ...settings, PORT: 'http' }).ended;
  expect([code, output]).toEqual([1, expect.stringContaining('PORT is "http"')]);
});
