import { makeList, refusal, testTenant, values, type Ask, type Reply, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
let jobs: string;
beforeEach(async () => {
  site = await testTenant();
  owner = site.as('owner');
  jobs = await makeList(owner, 'Jobs');
});
afterEach(() => site.close());

type Operation = readonly [method: string, path: string, body?: unknown, headers?: readonly string[]];

/** As PnPjs sends it: LF, writes in a change set of their own, absolute addresses. */
function batch(...operations: readonly Operation[]): Promise<Reply> {
  const part = ([method, path, body, headers = []]: Operation): string =>
    ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${method} ${site.tenant.siteUrl}/_api/${path} HTTP/1.1`, 'accept: application/json;odata=nometadata',
      'content-type: application/json;charset=utf-8', ...headers, '', ...(body === undefined ? [] : [JSON.stringify(body), ''])].join('\n');
  const lines = operations.map((operation) =>
    operation[0] === 'GET'
      ? `--batch_1\n${part(operation)}\n`
      : `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_1"\n\n--changeset_1\n${part(operation)}\n--changeset_1--\n`
  );
  return owner('POST', '$batch', `${lines.join('\n')}\n--batch_1--\n`, { 'Content-Type': 'multipart/mixed; boundary=batch_1' });
}

function parts(reply: Reply): { status: number; body: string }[] {
  const boundary = /boundary=(\S+)/.exec(reply.headers.get('Content-Type') ?? '')?.[1] ?? '';
  return reply.text.split(`--${boundary}`).slice(1, -1).map((text) => ({
    status: Number(/HTTP\/1\.1 (\d+)/.exec(text)?.[1]), body: text.slice(text.indexOf('\r\n\r\n', text.indexOf('HTTP/1.1')) + 4).trim()
  }));
}

describe('a batch', () => {
  it('answers flat parts with CRLF, as SharePoint does', async () => {
    const reply = await batch(['GET', 'web?$select=Title']);
    const boundary = /^multipart\/mixed; boundary=(batchresponse_[0-9a-f-]{36})$/.exec(reply.headers.get('Content-Type') ?? '')?.[1];
    expect(reply.status).toBe(200);
    expect(reply.text).toBe(
      [`--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', 'HTTP/1.1 200 OK',
        'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8', '', '{"Title":"Partnerships"}', `--${boundary}--`, ''].join('\r\n')
    );
  });

  it('carries out its operations in order', async () => {
    const reply = await batch(['POST', `${jobs}/items`, { Title: 'č 1' }], ['MERGE', `${jobs}/items(1)`, { Title: 'č 2' }, ['if-match: *']], ['GET', `${jobs}/items?$select=Title`], ['DELETE', `${jobs}/items(1)`, undefined, ['if-match: *']]);
    expect(parts(reply).map(({ status }) => status)).toEqual([201, 204, 200, 200]);
    expect(parts(reply)[2].body).toBe('{"value":[{"Title":"č 2"}]}');
    expect(values(await owner('GET', `${jobs}/items`))).toEqual([]);
  });

  it('is not a transaction: a part that fails leaves the others', async () => {
    const reply = await batch(['POST', `${jobs}/items`, { Title: 'a' }], ['POST', `${jobs}/items`, { Titel: 'b' }], ['MERGE', `${jobs}/items(1)`, { Title: 'x' }, ['if-match: "old,1"']], ['POST', `${jobs}/items`, { Title: 'c' }]);
    expect(parts(reply).map(({ status }) => status)).toEqual([201, 400, 412, 201]);
    expect(values(await owner('GET', `${jobs}/items?$select=Title`))).toEqual([{ Title: 'a' }, { Title: 'c' }]);
  });

  it('checks the rights of every part', async () => {
    const staff = site.as('staff');
    const text = `--b\nContent-Type: application/http\n\nGET ${site.tenant.siteUrl}/_api/web/lists HTTP/1.1\n\n--b--\n`;
    const reply = await staff('POST', '$batch', text, { 'Content-Type': 'multipart/mixed; boundary=b' });
    expect(parts(reply).map(({ status }) => status)).toEqual([403]);
  });

  it('holds at most 100 operations, and 1 MB', async () => {
    const hundred = Array.from({ length: 100 }, (): Operation => ['GET', 'web?$select=Title']);
    expect(parts(await batch(...hundred))).toHaveLength(100);
    expect(refusal(await batch(...hundred, ['GET', 'web'])).text).toMatch(/more than 100 operations/);
    expect((await batch(['POST', `${jobs}/items`, { Title: 'x'.repeat(1_100_000) }])).status).toBe(413);
  });

  test.each([['no boundary', 'x', 'multipart/mixed'], ['no end', '--b\nContent-Type: application/http\n\nGET http://x/ HTTP/1.1\n\n', 'multipart/mixed; boundary=b'], ['a part that is no request', '--b\nContent-Type: text/plain\n\nhello\n--b--', 'multipart/mixed; boundary=b']])(
    'with %s is refused', async (_what, text, contentType) => {
      expect((await owner('POST', '$batch', text, { 'Content-Type': contentType })).status).toBe(400);
    }
  );

  it('shows its parts in the request log', async () => {
    await site.ask('DELETE', '/_local/requests');
    await batch(['POST', `${jobs}/items`, { Title: 'a' }], ['GET', `${jobs}/items(7)`]);
    const log = JSON.parse((await site.ask('GET', '/_local/requests')).text) as Record<string, unknown>[];
    expect(log).toEqual([
      {
        at: expect.any(String), method: 'POST', path: '/sites/partnerships/_api/$batch', status: 200, as: 'owner@cwm.example',
        parts: [
          { method: 'POST', path: `/sites/partnerships/_api/${jobs}/items`, status: 201 }, { method: 'GET', path: `/sites/partnerships/_api/${jobs}/items(7)`, status: 404 }
        ]
      }
    ]);
  });
});

describe('a fault rule', () => {
  const faults = (...rules: Record<string, unknown>[]): Promise<Reply> => site.ask('POST', '/_local/faults', rules);

  it('throttles as often as it says, with Retry-After', async () => {
    await faults({ method: 'GET', path: '/_api/web', status: 429, retryAfter: 2, times: 1 });
    const throttled = await owner('GET', 'web?$select=Title');
    expect([throttled.status, throttled.headers.get('Retry-After')]).toEqual([429, '2']);
    expect((await owner('GET', 'web?$select=Title')).status).toBe(200);
  });

  it('before: the request is not carried out; after: only its answer is lost', async () => {
    await faults({ method: 'POST', path: '/items', status: 503, when: 'before', times: 1 }, { method: 'POST', path: '/items', status: 'drop', when: 'after', times: 1 });
    expect((await owner('POST', `${jobs}/items`, { Title: 'lost' })).status).toBe(503);
    await expect(owner('POST', `${jobs}/items`, { Title: 'kept' })).rejects.toThrow();
    expect(values(await owner('GET', `${jobs}/items?$select=Title`))).toEqual([{ Title: 'kept' }]);
  });

  it('meets tunnelled verbs by their own name, and paths with an asterisk', async () => {
    await owner('POST', `${jobs}/items`, { Title: 'a' });
    await faults({ method: 'MERGE', path: '/web/lists*items(1)', status: 500, times: 1 });
    expect((await owner('POST', `${jobs}/items(1)`, { Title: 'b' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' })).status).toBe(500);
  });

  it('may hit one part of a batch and nothing else', async () => {
    await faults({ status: 429, retryAfter: 1, batchPart: 2 });
    expect((await owner('GET', 'web?$select=Title')).status).toBe(200);
    const reply = await batch(['POST', `${jobs}/items`, { Title: '1' }], ['POST', `${jobs}/items`, { Title: '2' }], ['POST', `${jobs}/items`, { Title: '3' }]);
    expect([reply.status, ...parts(reply).map(({ status }) => status)]).toEqual([200, 201, 429, 201]);
    expect(values(await owner('GET', `${jobs}/items?$select=Title`))).toEqual([{ Title: '1' }, { Title: '3' }]);
  });

  it('is over when the rules are cleared', async () => {
    await faults({ status: 500 });
    expect((await owner('GET', 'web')).status).toBe(500);
    await site.ask('DELETE', '/_local/faults');
    expect((await owner('GET', 'web')).status).toBe(200);
  });

  test.each([{ status: 200 }, { status: 500, when: 'during' }, { status: 500, times: 0 }, { status: 500, path: 1 }])('%j is refused', async (rule) => {
    expect((await faults(rule)).status).toBe(400);
  });
});
