import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire, Module } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * Stands in for the host and the Node worker of Azure Functions, whose tools cannot be installed everywhere: gives the app in a folder the module `@azure/functions-core`,
 * and calls what it registers as the worker does, through the app's own programming model. HTTP comes in below the route prefix of `host.json`; `POST /admin/functions/{name}`
 * runs a timer, which is told what is in the body. Prints `Functions: <bindings>` and `Service: <address>`. It knows neither scaling nor schedules nor the platform's own CORS.
 */
const folder = process.argv[2];
const load = createRequire(join(folder, 'package.json'));
const { main } = load('./package.json') as { main: string };
const { extensions: { http: { routePrefix } } } = load('./host.json') as { extensions: { http: { routePrefix: string } } };

interface Binding {
  readonly type: string;
  readonly direction: 'in' | 'out';
  readonly methods?: readonly string[];
  readonly route?: string;
}

interface Metadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

interface Invocation {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], handler: unknown): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<{ returnValue?: { http?: { statusCode: string; headers: Record<string, string>; body?: { bytes: Uint8Array } } } }>;
}

const functions = new Map<string, { readonly metadata: Metadata; readonly handler: unknown }>();
const terminators: ((context: object) => unknown)[] = [];
let model: { getInvocationModel(core: object): Invocation } | undefined;

const core = {
  version: '3.10.0',
  setProgrammingModel: (given: typeof model) => void (model = given),
  registerFunction: (metadata: Metadata, handler: unknown) => void functions.set(metadata.name, { metadata, handler }),
  registerHook: (name: string, callback: (context: object) => unknown) => void (name === 'appTerminate' && terminators.push(callback)),
  log: () => undefined
};

const loader = Module as unknown as { _load: (id: string, ...more: unknown[]) => unknown };
const usual = loader._load;
loader._load = (id, ...more) => (id === '@azure/functions-core' ? core : usual(id, ...more));
load(`./${main}`);

const server = createServer((request, response) => {
  carry(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
});
server.listen(0, '127.0.0.1', () => {
  console.log(`Functions: ${JSON.stringify(Array.from(functions.values(), ({ metadata: { name, bindings } }) => ({ function: name, ...Object.values(bindings)[0] })))}`);
  console.log(`Service: http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => {
  server.close();
  void Promise.all(terminators.map((terminate) => terminate({ hookData: {}, appHookData: {} }))).then(() => process.exit(0));
});

async function carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const timer = /^\/admin\/functions\/(\w+)$/.exec(request.url ?? '')?.[1];
  if (timer !== undefined) {
    await invoke(timer, { json: (await bodyOf(request)).toString('utf8') });
    response.writeHead(202).end();
    return;
  }
  const name = functionFor(request);
  if (name === undefined) {
    response.writeHead(404).end();
    return;
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
  const { http } = await invoke(name, { http: { method: request.method, url: `https://${request.headers.host ?? ''}${request.url ?? ''}`, headers, body: { bytes: await bodyOf(request) } } }) ?? {};
  response.writeHead(Number(http?.statusCode), http?.headers).end(http?.body?.bytes);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Only the one kind of route that the app has. */
function functionFor({ method, url = '' }: IncomingMessage): string | undefined {
  if (!url.startsWith(`/${routePrefix}/`)) return undefined;
  for (const [name, { metadata: { bindings } }] of functions) {
    if (Object.values(bindings).some(({ type, methods, route }) => type === 'httpTrigger' && route === '{*path}' && methods?.includes(method ?? ''))) return name;
  }
  return undefined;
}

async function invoke(name: string, data: object): Promise<Awaited<ReturnType<Invocation['getResponse']>>['returnValue']> {
  const { metadata, handler } = functions.get(name) ?? {};
  const trigger = Object.keys(metadata?.bindings ?? {})[0];
  const invocation = model?.getInvocationModel({ invocationId: '1', metadata, request: { inputData: [{ name: trigger, data }] }, log: (level: string, _: string, text: string) => console.log(`${level}: ${text}`) });
  if (invocation === undefined) throw new Error('The app has set no programming model.');
  const { context, inputs } = await invocation.getArguments();
  return (await invocation.getResponse(context, await invocation.invokeFunction(context, inputs, handler))).returnValue;
}
