import { graphClient, serviceToken } from '../support/graphClient';
import { testTenant, type TestTenant } from '../support/testTenant';
import type { Client } from '@microsoft/microsoft-graph-client';
import { refusalOf, sitePath } from './graphLists';

let site: TestTenant;
let graph: Client;
let drive: string;
beforeAll(async () => {
  site = await testTenant(['owner', 'staff']);
  await site.as('owner')('POST', 'web/lists', { Title: 'Papers', BaseTemplate: 101 });
  await site.as('owner')('POST', 'web/lists', { Title: 'Jobs' });
  const token = await serviceToken(site.tenant);
  graph = graphClient(site.tenant, async () => token);
  drive = `/drives/${((await graph.api(`${sitePath}:/lists/Papers/drive`).get()) as { id: string }).id}`;
});
afterAll(() => site.close());

interface File {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly eTag: string;
  readonly publication: { readonly versionId: string };
}
const put = (name: string, text: string, option = ''): Promise<File> => graph.api(`${drive}/root:/${encodeURIComponent(name)}:/content${option}`).header('Content-Type', 'text/plain').put(text) as Promise<File>;
const textAt = async (path: string): Promise<string> => Buffer.from(await graph.api(`${drive}${path}/content`).responseType('arraybuffer' as never).get() as ArrayBuffer).toString();

it('a file is put under a name, and read by its name or its id', async () => {
  const file = await put('cynllun č.json', '{"a":"ŵ"}');
  expect(file).toMatchObject({ name: 'cynllun č.json', size: 10, publication: { versionId: '1.0' } });
  expect(await graph.api(`${drive}/root:/${encodeURIComponent(file.name)}`).get()).toMatchObject({ id: file.id, eTag: file.eTag });
  expect([await textAt(`/root:/${encodeURIComponent(file.name)}:`), await textAt(`/items/${file.id}`)]).toEqual(['{"a":"ŵ"}', '{"a":"ŵ"}']);
});

it('put again it is a new version, unless there must be none', async () => {
  const { id } = await put('a.json', 'one');
  expect(await refusalOf(put('A.json', 'two', '?@microsoft.graph.conflictBehavior=fail'))).toEqual([409, 'nameAlreadyExists']);
  expect(await put('a.json', 'two')).toMatchObject({ id, publication: { versionId: '2.0' } });
  expect(await textAt(`/items/${id}`)).toBe('two');
});

it('in a version that is there no longer it is not overwritten', async () => {
  const { id, eTag } = await put('b.json', 'one');
  await put('b.json', 'two');
  expect(await refusalOf(graph.api(`${drive}/items/${id}/content`).header('If-Match', eTag).put('three'))).toEqual([412, 'resourceModified']);
  expect(await textAt(`/items/${id}`)).toBe('two');
});

it('a library’s items are its files, with columns of their own; one without a file is refused', async () => {
  await put('c.json', 'x');
  const { value } = await graph.api(`${sitePath}:/lists/Papers/items?$expand=fields($select=FileLeafRef)&$filter=fields/FileLeafRef eq 'c.json'`).header('Prefer', 'HonorNonIndexedQueriesWarningMayFailRandomly').get() as { value: { id: string; webUrl: string; fields: object }[] };
  expect(value).toMatchObject([{ webUrl: expect.stringMatching(/\/c\.json$/) as string, fields: { FileLeafRef: 'c.json' } }]);
  await graph.api(`${sitePath}:/lists/Papers/items/${value[0].id}/fields`).patch({ Title: 'C' });
  expect(await textAt('/root:/c.json:')).toBe('x');
  expect(await refusalOf(graph.api(`${sitePath}:/lists/Papers/items/${value[0].id}/fields`).patch({ FileLeafRef: 'd.json' }))).toEqual([400, 'invalidRequest']);
  expect(await refusalOf(graph.api(`${sitePath}:/lists/Papers/items`).post({ fields: { Title: 'x' } }))).toEqual([400, 'invalidRequest']);
});

test.each([['/root:/nothing.json', 404, 'itemNotFound'], ['/items/01ABC/content', 404, 'itemNotFound'], ['/root/children', 400, 'BadRequest']])('%s is answered with %i', async (path, status, code) => {
  expect(await refusalOf(graph.api(`${drive}${path}`).get())).toEqual([status, code]);
});

it('a bad name, a list’s drive and a strange drive are refused', async () => {
  expect(await refusalOf(put('a"b.json', 'x'))).toEqual([400, 'invalidRequest']);
  expect(await refusalOf(graph.api(`${sitePath}:/lists/Jobs/drive`).get())).toEqual([404, 'itemNotFound']);
  expect(await refusalOf(graph.api('/drives/b!0/root:/a.json').get())).toEqual([404, 'itemNotFound']);
});

it('somebody without rights on the site cannot put a file', async () => {
  const token = (await site.tenant.tokens.issue({ mail: 'staff@cwm.example', audience: 'https://graph.microsoft.com' })) ?? '';
  const reply = await site.ask('PUT', `/graph/v1.0${drive}/root:/e.json:/content`, 'x', { Authorization: `Bearer ${token}` });
  expect([reply.status, (reply.json.error as { code: string }).code]).toEqual([403, 'accessDenied']);
});
