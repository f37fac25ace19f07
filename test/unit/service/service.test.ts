import { Endpoint } from '../../../src/service/endpoint';
import { health } from '../../../src/service/endpoints/health';
import { mostOfBody, readJson } from '../../../src/service/http/readJson';
import { LogEntry } from '../../../src/service/log';
import { createService } from '../../../src/service/service';
import { cardClaims, directory, Directory, now, pageClaims, settings } from './signing';

let entra: Directory;
let logged: LogEntry[];
beforeAll(async () => {
  entra = await directory();
});
beforeEach(() => {
  logged = [];
});

const echo: Endpoint = {
  method: 'POST', path: '/api/steps/:id/echo', accepts: ['page'],
  handle: async ({ request, params, caller }) => Response.json({ id: params.id, by: caller?.oid, said: await readJson(request) })
};
const broken: Endpoint = {
  method: 'GET', path: '/api/broken', accepts: 'anybody',
  handle: async () => {
    throw new RangeError('Carys wrote: no.');
  }
};

function ask(method: string, path: string, { headers = {}, body }: { headers?: Record<string, string>; body?: BodyInit } = {}): Promise<Response> {
  const service = createService({ settings, endpoints: [health, echo, broken], keys: entra.keys, now: () => now, log: (entry) => void logged.push(entry) });
  return service(new Request(`https://service.example${path}`, { method, headers, body, duplex: 'half' } as RequestInit));
}

async function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return ask('POST', '/api/steps/7/echo', { body, headers: { 'Authorization': await entra.signed(pageClaims), 'Content-Type': 'application/json', ...headers } });
}

const refusal = async (response: Response): Promise<readonly [number, string | null, string]> =>
  [response.status, response.headers.get('Content-Type'), ((await response.json()) as { code: string }).code];
const refused = (status: number, code: string): readonly [number, string, string] => [status, 'application/problem+json', code];

test('anybody may ask whether it is up', async () => {
  const response = await ask('GET', '/api/health');
  expect([response.status, await response.json()]).toEqual([200, { status: 'up' }]);
});

test('an endpoint knows its path, its caller and what was sent', async () => {
  const response = await post('{"text":"Ysgol Gynradd"}');
  expect([response.status, await response.json()]).toEqual([200, { id: '7', by: 'carys', said: { text: 'Ysgol Gynradd' } }]);
});

test.each([
  ['an unknown address', 'GET', '/api/nothing', 404, 'noSuchAddress'],
  ['an address with more to it', 'GET', '/api/health/x', 404, 'noSuchAddress'],
  ['an address without its id', 'POST', '/api/steps//echo', 404, 'noSuchAddress'],
  ['another method', 'DELETE', '/api/health', 405, 'wrongMethod'],
  ['no token', 'POST', '/api/steps/7/echo', 401, 'tokenMissing']
])('%s is refused', async (_, method, path, status, code) => {
  expect(await refusal(await ask(method, path))).toEqual(refused(status, code));
});

test('a card’s token does not open what is for pages', async () => {
  expect(await refusal(await post('{}', { Authorization: await entra.signed(cardClaims) }))).toEqual(refused(403, 'wrongProfile'));
});

test('a refusal for want of a token says how to come back', async () => {
  expect((await ask('POST', '/api/steps/7/echo')).headers.get('WWW-Authenticate')).toBe('Bearer');
  expect((await post('{}', { Authorization: entra.unsigned(pageClaims) })).headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"');
});

describe('a body', () => {
  const text = (length: number): string => `{"a":"${'x'.repeat(length - 8)}"}`;
  test.each([
    ['no JSON', '{"a":', {}, 400, 'badBody'], ['a list', '[]', {}, 400, 'badBody'], ['null', 'null', {}, 400, 'badBody'], ['empty', '', {}, 400, 'badBody'],
    ['of another kind', '{}', { 'Content-Type': 'text/plain' }, 415, 'notJson'], ['of a kind that only begins like JSON', '{}', { 'Content-Type': 'application/jsonp' }, 415, 'notJson'],
    ['too long', text(mostOfBody + 1), {}, 413, 'bodyTooLong']
  ])('that is %s is refused', async (_, body, headers, status, code) => {
    expect(await refusal(await post(body, headers))).toEqual(refused(status, code));
  });

  test('may be as long as is allowed', async () => {
    expect((await post(text(mostOfBody))).status).toBe(200);
  });

  test('is not read on once it is too long', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 8192;
        controller.enqueue(new Uint8Array(8192).fill(32));
      }
    });
    expect(await refusal(await post(endless))).toEqual(refused(413, 'bodyTooLong'));
    expect(sent).toBeLessThan(2 * mostOfBody);
  });
});

describe('pages', () => {
  test('of the council may call', async () => {
    const asked = await ask('OPTIONS', '/api/steps/7/echo', { headers: { 'Origin': settings.pageOrigin, 'Access-Control-Request-Method': 'POST' } });
    expect([asked.status, asked.headers.get('Access-Control-Allow-Origin'), asked.headers.get('Access-Control-Allow-Methods'), asked.headers.get('Access-Control-Allow-Headers')])
      .toEqual([204, settings.pageOrigin, 'POST', 'Authorization, Content-Type']);
    expect((await post('{}', { Origin: settings.pageOrigin })).headers.get('Access-Control-Allow-Origin')).toBe(settings.pageOrigin);
  });

  test('can read a refusal', async () => {
    const response = await ask('GET', '/api/nothing', { headers: { Origin: settings.pageOrigin } });
    expect([response.headers.get('Access-Control-Allow-Origin'), response.headers.get('Vary')]).toEqual([settings.pageOrigin, 'Origin']);
  });

  test.each(['https://council.example.evil.example', 'http://council.example', 'https://council.example:8443', 'null'])('of %s may not', async (origin) => {
    const asked = await ask('OPTIONS', '/api/steps/7/echo', { headers: { Origin: origin } });
    expect([...(await refusal(asked)), asked.headers.get('Access-Control-Allow-Origin')]).toEqual([...refused(403, 'foreignPage'), settings.pageOrigin]);
    expect(await refusal(await post('{}', { Origin: origin }))).toEqual(refused(403, 'foreignPage'));
  });
});

describe('the log', () => {
  test('tells a request without what was said and by whom', async () => {
    await post('{"text":"Ysgol Gynradd"}');
    expect(logged).toEqual([{ at: now.toISOString(), trace: expect.any(String), method: 'POST', path: '/api/steps/:id/echo', status: 200, milliseconds: expect.any(Number) }]);
    expect(JSON.stringify(logged)).not.toMatch(/Ysgol|[Cc]arys|\/7/);
  });

  test('tells a mistake of ours by its kind and place; whoever called learns where to find it', async () => {
    const response = await ask('GET', '/api/broken');
    const problem = (await response.json()) as { code: string; trace: string; detail: string };
    expect([response.status, problem.code, problem.trace]).toEqual([500, 'internal', logged[0].trace]);
    expect(logged[0]).toMatchObject({ status: 500, code: 'internal', mistake: { kind: 'RangeError', where: expect.arrayContaining([expect.stringMatching(/^at .*service\.test/)]) } });
    expect(JSON.stringify([logged, problem])).not.toContain('Carys wrote');
  });
});
