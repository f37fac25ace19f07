import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { madeOnce } from '../../support/site/madeOnce';

export interface ProductOptions {
  /** Entries to seed; without it the usual council. */
  readonly scale?: number;
  /** Where the clock stands once the product is ready; without it, now. */
  readonly now?: string;
}

export interface Product {
  /** `http://127.0.0.1:43210`, without a slash at the end. */
  readonly url: string;
  readonly siteUrl: string;
  /** Ends it as Ctrl-C does, and removes the data folder that it made. */
  close(): Promise<void>;
  /** Ends it as a power cut does, at once, and starts it on the same data at the same address. */
  killAndRestart(): Promise<void>;
}

const projectDir = path.join(__dirname, '../../..');

/** The whole product in a process of its own, with a data folder of its own, on a port of its own. The council in it is made once for all. */
export async function startProduct({ scale, now }: ProductOptions = {}): Promise<Product> {
  const folder = mkdtempSync(path.join(tmpdir(), 'partnership-e2e-'));
  await madeOnce(`council-${scale ?? 'usual'}`, folder, (template) => makeCouncil(template, scale));
  let child = spawnProduct(folder, 0);
  const url = await readyUrl(child);
  if (now !== undefined) {
    await fetch(`${url}/_local/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ now }) });
  }
  return {
    url,
    siteUrl: `${url}/sites/partnerships`,
    async close() {
      await end(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
    async killAndRestart() {
      await end(child, 'SIGKILL');
      child = spawnProduct(folder, Number(new URL(url).port));
      await readyUrl(child);
    }
  };
}

async function makeCouncil(folder: string, scale: number | undefined): Promise<void> {
  const child = spawnProduct(folder, 0, scale === undefined ? [] : ['--scale', String(scale)]);
  await readyUrl(child);
  await end(child, 'SIGTERM');
}

function spawnProduct(folder: string, port: number, args: readonly string[] = []): ChildProcess {
  // The loader in the process itself: the tsx command would start another one, which a kill would not reach.
  return spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'productProcess.ts'), ...args], {
    cwd: projectDir,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe']
  });
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const ready = /^Ready: (\S+?)\/?$/m.exec(output);
      if (ready) {
        resolve(ready[1]);
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The product ended with ${code} before it was ready:\n${output}`)));
  });
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
