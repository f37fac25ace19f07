import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testTenant, values } from './support/testTenant';

/** Writes until it is killed; the last line that arrived names the last write that was acknowledged. */
function writeUntilKilled(dataDir: string, afterLines: number): Promise<number> {
  const script = join(__dirname, 'support', 'writeForever.ts');
  const child = spawn(process.execPath, ['--require', require.resolve('tsx/cjs'), script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    if (text.split('\n').length > afterLines) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(Number(text.split('\n').slice(0, -1).at(-1))));
  });
}

it('every acknowledged write is there after kill -9', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tenant-killed-'));
  let acknowledged = 0;
  for (const lines of [5, 40, 90]) acknowledged = Math.max(acknowledged, await writeUntilKilled(dataDir, lines));
  const site = await testTenant(['owner'], dataDir);
  const items = values(await site.as('owner')('GET', "web/lists/getByTitle('Jobs')/items?$select=Id,Title,OData__UIVersionString&$top=5000"));
  expect(acknowledged).toBeGreaterThan(100);
  expect(items.length).toBeGreaterThanOrEqual(acknowledged);
  expect(items.slice(0, acknowledged).map(({ Id, Title }) => [Id, Title])).toEqual(Array.from({ length: acknowledged }, (_, index) => [index + 1, `Job ${index + 1}`]));
  await site.close();
  rmSync(dataDir, { recursive: true, force: true });
});
