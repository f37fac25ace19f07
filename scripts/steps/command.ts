import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const projectDir = join(__dirname, '..', '..');

export interface CommandResult {
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a program of the project (`node_modules/.bin` comes first on the path). Its output is kept, and shown as well unless `quiet`. */
export async function command(program: string, args: readonly string[], options: { quiet?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<CommandResult> {
  const started = Date.now();
  const child = spawn(program, args, { cwd: projectDir, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
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
  return { ok, output: chunks.join(''), seconds: (Date.now() - started) / 1000 };
}
