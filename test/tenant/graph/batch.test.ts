import { graphSite, jobs, refusalOf, sitePath, type GraphSite } from './graphLists';

let here: GraphSite;
beforeEach(async () => {
  here = await graphSite();
});
afterEach(() => here.site.close());

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly dependsOn?: readonly string[];
}
interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

const json = { 'Content-Type': 'application/json' };
const adding = (id: string, fields: object, more: Partial<Part> = {}): Part => ({ id, method: 'POST', url: `${jobs}/items`, headers: json, body: { fields }, ...more });
const batch = async (...requests: readonly Part[]): Promise<readonly PartAnswer[]> => ((await here.graph.api('/$batch').post({ requests })) as { responses: PartAnswer[] }).responses;
const statuses = (answers: readonly PartAnswer[]): unknown => Object.fromEntries(answers.map(({ id, status }) => [id, status]));
const titles = async (): Promise<unknown> => ((await here.graph.api(`${jobs}/items?$expand=fields($select=Title)`).get()) as { value: { fields: { Title: string } }[] }).value.map(({ fields }) => fields.Title);

it('answers each part for itself, and not in their order', async () => {
  const answers = await batch(adding('1', { Title: 'a' }), adding('2', { Nonsense: 1 }), { id: '3', method: 'GET', url: `${jobs}/items/1` });
  expect(answers.map(({ id, status }) => [id, status])).toEqual([['3', 200], ['2', 400], ['1', 201]]);
  expect(answers[1].body).toMatchObject({ error: { code: 'invalidRequest' } });
  expect(await titles()).toEqual(['a']);
});

it('does not carry out what depends on a failed part, nor what depends on that', async () => {
  expect(statuses(await batch(adding('1', { Nonsense: 1 }), adding('2', { Title: 'b' }, { dependsOn: ['1'] }), adding('3', { Title: 'c' }, { dependsOn: ['2'] }), adding('4', { Title: 'd' })))).toEqual({ 1: 400, 2: 424, 3: 424, 4: 201 });
  expect(await titles()).toEqual(['d']);
});

it('checks the ETag of a part', async () => {
  const [{ body }] = await batch(adding('1', { Title: 'a' }));
  const change = (id: string, etag: string): Part => ({ id, method: 'PATCH', url: `${jobs}/items/1/fields`, headers: { ...json, 'If-Match': etag }, body: { Title: id } });
  expect(statuses(await batch(change('1', String(body?.eTag)), change('2', String(body?.eTag)), { id: '3', method: 'DELETE', url: `${jobs}/items/1` }))).toEqual({ 1: 200, 2: 412, 3: 204 });
});

test.each<[string, Part[]]>([
  ['more than 20 parts', Array.from({ length: 21 }, (_, at) => adding(String(at), { Title: 'x' }))], ['none', []], ['one id twice', [adding('1', {}), adding('1', {})]], ['a body without its type', [adding('1', { Title: 'x' }, { headers: {} })]],
  ['what depends on nothing', [adding('1', { Title: 'x' }, { dependsOn: ['7'] })]], ['a batch in itself', [adding('1', {}, { url: '/$batch' })]]
])('with %s is refused as a whole', async (_what, parts) => {
  expect(await refusalOf(batch(...parts))).toEqual([400, 'BadRequest']);
  expect(await titles()).toEqual([]);
});

describe('a fault rule', () => {
  it('throttles one part, with the seconds to wait, and the log shows it', async () => {
    await here.site.ask('POST', '/_local/faults', { path: '/items', status: 429, retryAfter: 2, times: 1, batchPart: 2 });
    await here.site.ask('DELETE', '/_local/requests');
    const answers = await batch(adding('1', { Title: 'a' }), adding('2', { Title: 'b' }));
    expect(answers[0]).toMatchObject({ id: '2', status: 429, headers: { 'Retry-After': '2' }, body: { error: { code: 'activityLimitReached' } } });
    expect(await titles()).toEqual(['a']);
    const [logged] = JSON.parse((await here.site.ask('GET', '/_local/requests')).text) as { parts: unknown }[];
    expect(logged.parts).toEqual([201, 429].map((status) => ({ method: 'POST', path: `/graph/v1.0${sitePath}:/lists/Jobs/items`, status })));
  });

  test.each([[409, 'resourceModified'], [423, 'resourceLocked'], [429, 'activityLimitReached'], [503, 'serviceNotAvailable'], [504, 'gatewayTimeout']])('%i is said in Graph’s own code', async (status, code) => {
    await here.site.ask('POST', '/_local/faults', { path: '/lists/', status, retryAfter: 3, times: 1 });
    const refused = await here.graph.api(jobs).get().catch((error: unknown) => error);
    expect(refused).toMatchObject({ statusCode: status, code });
    expect((refused as { headers: Headers }).headers.get('Retry-After')).toBe('3');
  });

  it('after a write loses only the answer', async () => {
    await here.site.ask('POST', '/_local/faults', { method: 'POST', path: '/items', status: 504, when: 'after', times: 1, batchPart: 1 });
    expect(statuses(await batch(adding('1', { Title: 'a' })))).toEqual({ 1: 504 });
    expect(await titles()).toEqual(['a']);
  });
});
