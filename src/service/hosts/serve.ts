import { createRemoteJWKSet } from 'jose';
import { openGraphMail } from '../../data/stores/graph/graphMail';
import { openGraphStore } from '../../data/stores/graph/graphStore';
import { assemble, Assembled } from '../assemble';
import { readSettings } from '../settings';
import { consoleLog } from './consoleLog';
import { everyMinutes } from './everyMinutes';
import { graphToken } from './graphToken';
import { openNodeHost } from './nodeHost';

/**
 * The service as a process of its own, until SIGTERM or Ctrl-C; the worker runs every few minutes beside it. With `--once`, for a scheduler, the worker runs a single
 * time, and the process ends with 1 when something failed. Settings and PORT come from the environment.
 */
async function serve(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  const settings = readSettings(env);
  const { siteUrl, mailbox, workerMinutes } = settings;
  const token = graphToken(settings);
  const assembled = assemble({
    settings, store: openGraphStore({ siteUrl, token }), mail: openGraphMail({ mailbox, token }), keys: createRemoteJWKSet(new URL(settings.keysUrl)), now: () => new Date(), log: consoleLog
  });
  await (args.includes('--once') ? once(assembled) : always(assembled, portOf(env.PORT), workerMinutes));
}

/** Its line in the log tells the outcome. */
async function once({ work }: Assembled): Promise<void> {
  const { failed } = await work();
  process.exitCode = failed === 0 ? 0 : 1;
}

async function always({ service, work, atRest }: Assembled, port: number, workerMinutes: number): Promise<void> {
  const host = await openNodeHost(service, port);
  console.log(`Service: ${host.url}`);
  const stopWorking = everyMinutes(workerMinutes, work);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
  });
  stopWorking();
  await host.close();
  await atRest();
}

function portOf(text = ''): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`PORT is ${text === '' ? 'missing' : `"${text}"`}: the port that the service listens on, from 0 (any free one) to 65535.`);
  return port;
}

serve(process.env, process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
