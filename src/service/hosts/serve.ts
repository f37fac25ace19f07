import { Assembled } from '../assemble';
import { everyMinutes } from './everyMinutes';
import { openNodeHost } from './nodeHost';
import { serviceFrom } from './serviceFrom';

/**
 * The service as a process of its own, until SIGTERM or Ctrl-C; the worker runs every few minutes beside it. With `--once`, for a scheduler, the worker runs a single
 * time, and the process ends with 1 when something failed. Settings and PORT come from the environment.
 */
async function serve(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  const assembled = serviceFrom(env, { longestWait: 0 });
  await (args.includes('--once') ? once(assembled) : always(assembled, portOf(env.PORT)));
}

/** Its line in the log tells the outcome. */
async function once({ work }: Assembled): Promise<void> {
  const { failed } = await work();
  process.exitCode = failed === 0 ? 0 : 1;
}

async function always({ service, work, atRest, workerMinutes }: Assembled, port: number): Promise<void> {
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
