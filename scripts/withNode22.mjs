// The one way into the project: `npm start`, `npm test` and the others come through here, also on a bare clone.
// Installs what is missing, finds the Node that SPFx wants, and hands over. Plain JavaScript for any Node from 18.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(project, 'node_modules', '.bin');
const stamp = join(project, 'node_modules', '.installed');

installWhenStale();
const node = findNode();
run(process.argv[2], process.argv.slice(3));

function installWhenStale() {
  const wanted = createHash('sha256').update(readFileSync(join(project, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  console.log('Installing what the project needs (about two minutes, once) …');
  // On Windows npm is a .cmd, which starts only in a shell. No package of ours needs an install script; not running any is the safer habit.
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) {
    fail('npm ci did not succeed; its messages are above. Mend what they say and run the same command again.');
  }
  writeFileSync(stamp, wanted);
}

function findNode() {
  const shipped = join(bin, 'node');
  for (const candidate of [shipped, process.execPath]) {
    if (existsSync(candidate) && suits(candidate)) {
      return candidate;
    }
  }
  return fail(
    `SPFx needs Node 22.14 or later, below 23; this is ${process.version}. On Linux x64 the project brings its own; ` +
      'elsewhere install Node 22 (for example with nvm install 22) and run the same command again.'
  );
}

function suits(candidate) {
  const answer = spawnSync(candidate, ['--version'], { encoding: 'utf8' });
  const [major, minor] = (answer.stdout ?? '').replace('v', '').split('.').map(Number);
  return answer.status === 0 && major === 22 && minor >= 14;
}

function run(task, args) {
  const env = { ...process.env, PATH: [dirname(node), bin, process.env.PATH].join(delimiter) };
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', '--import', 'tsx', join(project, 'scripts', `${task}.ts`), ...args], { cwd: project, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
