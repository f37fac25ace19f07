import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { startLocal } from './product';
import { PackName, packNames } from './seed/protocol/packs';

/**
 * `npm start`: tenant, provisioned site, seed and pages on one port, until Ctrl-C or SIGTERM.
 * PORT (default 4400) and DATA_DIR (default `.local/`) from the environment; `--reset` empties DATA_DIR first, `--scale N` seeds N entries, `--pack stafford` puts that protocol in force.
 */
export async function startProduct(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { reset, scale, pack } = startOptions(args);
  const port = portOf(env.PORT);
  const dataDir = resolve(env.DATA_DIR || join(__dirname, '..', '.local'));
  // Both before anything is touched: `--reset` must not empty the folder of a product that runs, nor one that is somebody's own.
  await refuseTakenPort(port);
  refuseUnfitFolder(dataDir, reset);
  const product = await startLocal({ dataDir, port, reset, scale, pack, say: console.log });
  console.log(`Ready: ${product.url}/`);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Not `once`: a terminal and the parent process both deliver Ctrl-C, and the second one must not cut the closing short.
      process.on(signal, () => stop());
    }
  });
  await product.close();
}

interface StartOptions {
  readonly reset: boolean;
  readonly scale?: number;
  readonly pack?: PackName;
}

/** Throws with what to write instead. */
function startOptions(args: readonly string[]): StartOptions {
  let options: StartOptions = { reset: false };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--reset') {
      options = { ...options, reset: true };
    } else if (word === '--scale') {
      options = { ...options, scale: scaleOf(rest.shift()) };
    } else if (word === '--pack') {
      options = { ...options, pack: packOf(rest.shift()) };
    } else {
      throw new Error(`npm start does not know "${word}". It takes: npm start -- [--reset] [--scale N] [--pack ${packNames.join('|')}], and PORT and DATA_DIR from the environment.`);
    }
  }
  return options;
}

function scaleOf(text: string | undefined): number {
  const scale = Number(text);
  if (!Number.isInteger(scale) || scale < 1) {
    throw new Error(`--scale takes a whole number of entries, for example: npm start -- --reset --scale 20000`);
  }
  return scale;
}

function packOf(text: string | undefined): PackName {
  const pack = packNames.find((name) => name === text);
  if (pack === undefined) {
    throw new Error(`--pack takes the protocol that is in force, ${packNames.join(' or ')}; for example: npm start -- --reset --pack stafford`);
  }
  return pack;
}

function portOf(text: string | undefined): number {
  const port = text === undefined || text === '' ? 4400 : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${text}"; it takes a number from 0 (any free port) to 65535.`);
  }
  return port;
}

function refuseTakenPort(port: number): Promise<void> {
  return new Promise((free, refuse) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => refuse(new Error(portMessage(port, error))));
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()));
  });
}

function portMessage(port: number, { code, message }: NodeJS.ErrnoException): string {
  const why = code === 'EADDRINUSE' ? 'is taken: this or another program runs there already' : `cannot be used (${message})`;
  return `Port ${port} ${why}. Stop it, or choose another port and data folder: PORT=8080 DATA_DIR=/tmp/partnerships npm start`;
}

function refuseUnfitFolder(dataDir: string, reset: boolean): void {
  if (reset && isFilledFolder(dataDir) && !existsSync(join(dataDir, 'council.json'))) {
    throw new Error(`--reset would delete ${dataDir}, which holds something else than a council of ours. Choose another DATA_DIR, or empty it yourself.`);
  }
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(`DATA_DIR ${dataDir} is not a folder that can be written (${(error as Error).message}). Choose another: DATA_DIR=/tmp/partnerships npm start`);
  }
}

function isFilledFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true && readdirSync(path).length > 0;
}
