import { join } from 'node:path';
import { startLocal } from './product';

/**
 * `npm start`: tenant, provisioned site, seed and pages on one port, until Ctrl-C or SIGTERM.
 * PORT (default 4400) and DATA_DIR (default `.local/`) from the environment; `--reset` empties DATA_DIR first, `--scale N` seeds N entries.
 */
export async function startProduct(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { reset, scale } = startOptions(args);
  const product = await startLocal({ dataDir: env.DATA_DIR ?? join(__dirname, '..', '.local'), port: portOf(env.PORT), reset, scale, say: console.log });
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
    } else {
      throw new Error(`npm start does not know "${word}". It takes: npm start -- [--reset] [--scale N]`);
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

function portOf(text: string | undefined): number {
  const port = text === undefined || text === '' ? 4400 : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${text}"; it takes a number from 0 (any free port) to 65535.`);
  }
  return port;
}
