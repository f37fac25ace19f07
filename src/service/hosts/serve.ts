import { openNodeHost } from './nodeHost';
import { serviceFrom } from './serviceFrom';

/** The service as a process of its own, until SIGTERM or Ctrl-C. Settings and PORT come from the environment. */
async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  const service = serviceFrom(env);
  const host = await openNodeHost(service, portOf(env.PORT));
  console.log(`Service: ${host.url}`);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
  });
  await host.close();
}

function portOf(text = ''): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`PORT is ${text === '' ? 'missing' : `"${text}"`}: the port that the service listens on, from 0 (any free one) to 65535.`);
  return port;
}

serve(process.env).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
