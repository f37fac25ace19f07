import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process of its own, so that it does not share a thread with what measures it. */
export interface ReadyProcess {
  /** What it said once it was ready. */
  readonly ready: string;
  close(): Promise<void>;
}

/** @param script in this folder; it prints `Ready: …` once, and ends when its standard input does, so that it never outlives a measurement that was cut off. */
export async function startProcess(script: string, args: readonly string[]): Promise<ReadyProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', 'tsx', join(__dirname, script), ...args], {
    cwd: join(__dirname, '..', '..'),
    stdio: ['pipe', 'pipe', 'pipe']
  });
  return {
    ready: await readiness(child),
    async close() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    }
  };
}

function readiness(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const ready = /^Ready: (.+)\n/m.exec(output);
      if (ready) {
        resolve(ready[1]);
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The site ended with ${code} before it was ready:\n${output}`)));
  });
}
