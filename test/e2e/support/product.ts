import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface ProductOptions {
  /** Entries to seed; without it the usual council. */
  readonly scale?: number;
  /** Where the clock stands once the product is ready; without it, now. */
  readonly now?: string;
  /** A data folder to go on with, instead of a new one that goes when the product is closed. */
  readonly dataDir?: string;
  readonly port?: number;
}

export interface Product {
  /** `http://127.0.0.1:43210`, without a slash at the end. */
  readonly url: string;
  readonly siteUrl: string;
  readonly dataDir: string;
  /** Ends it as Ctrl-C does, and removes the data folder that it made. */
  close(): Promise<void>;
  /** Ends it as a power cut does. The data stays. */
  kill(): Promise<void>;
}

const projectDir = path.join(__dirname, '../../..');

/** The whole product in a process of its own, with a data folder of its own, on a port of its own. */
export async function startProduct({ scale, now, dataDir, port }: ProductOptions = {}): Promise<Product> {
  const folder = dataDir ?? mkdtempSync(path.join(tmpdir(), 'partnership-e2e-'));
  const child = spawn(process.execPath, [
    path.join(projectDir, 'node_modules/tsx/dist/cli.mjs'),
    path.join(__dirname, 'productProcess.ts'),
    ...(scale === undefined ? [] : ['--scale', String(scale)])
  ], { cwd: projectDir, env: { ...process.env, PORT: String(port ?? 0), DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await readyUrl(child);
  if (now !== undefined) {
    await fetch(`${url}/_local/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ now }) });
  }
  return {
    url,
    siteUrl: `${url}/sites/partnerships`,
    dataDir: folder,
    async close() {
      await end(child, 'SIGTERM');
      if (dataDir === undefined) {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    kill: () => end(child, 'SIGKILL')
  };
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
