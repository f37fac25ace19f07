import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const project = join(__dirname, '..', '..', '..');
const node = join(project, 'node_modules', '.bin', 'node');

/** Tells its own number, and would go on for a minute. */
const child = "console.log(process.pid); setTimeout(() => undefined, 60000)";

test('whoever ends a task ends what it has started as well', async () => {
  const code = `import('./scripts/steps/command.ts').then(({ command }) => command(${JSON.stringify(node)}, ['-e', ${JSON.stringify(child)}]))`;
  const task = spawn(node, ['--import', 'tsx', '-e', code], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
  const [told] = await once(task.stdout, 'data') as [Buffer];
  const started = Number(told.toString());
  expect(isRunning(started)).toBe(true);
  task.kill('SIGTERM');
  await once(task, 'exit');
  for (let wait = 0; wait < 200 && isRunning(started); wait++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isRunning(started)).toBe(false);
}, 30_000);

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
