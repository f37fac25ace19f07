import { ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const projectDir = join(__dirname, '..', '..');

export interface CommandResult {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** A bigger nursery for what lives shortly, as nearly everything does in a check or a build: less time goes into collecting garbage. */
const nursery = '--max-semi-space-size=64';

/** Runs a program of the project (`node_modules/.bin` comes first on the path). Its output is kept, and shown as well unless `quiet`. */
export async function command(program: string, args: readonly string[], options: { quiet?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<CommandResult> {
  const started = Date.now();
  const child = spawn(program, args, { cwd: projectDir, env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${nursery}`.trim(), ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const forgetChild = endWith(child);
  const chunks: string[] = [];
  for (const [stream, target] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk.toString());
      if (!options.quiet) {
        target.write(chunk);
      }
    });
  }
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      chunks.push(String(error));
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  forgetChild();
  return { ok, output: chunks.join(''), seconds: (Date.now() - started) / 1000 };
}

/** Whoever ends us, with Ctrl-C or a signal, ends what we have started as well: a build that nobody waits for must not go on. */
function endWith(child: ChildProcess): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    child.kill(signal);
    process.exit(1);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, onSignal);
  return () => {
    for (const signal of signals) process.removeListener(signal, onSignal);
  };
}
