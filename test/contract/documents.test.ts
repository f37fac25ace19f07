import { addDocument } from '../../src/data/document/addDocument';
import { describeDocument } from '../../src/data/document/describeDocument';
import { documentAddress, documentsOfEntry } from '../../src/data/governanceDocuments';
import type { ListStore } from '../../src/data/stores/listStore';
import { openReadySite, type TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

let site: TenantSite;
let store: ListStore;
let entryId: number;
let serial = 0;

beforeAll(async () => {
  site = await openReadySite();
  store = storeAs(site, 'leadOfficer');
});
afterAll(() => site.close());
beforeEach(() => { [entryId] = site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Canal', Reference: `P-${++serial}`, Kind: 'Partnership', Stage: 'Idea' } }]); });
afterEach(() => site.fault());

const mega = 1024 * 1024;
const fileOf = (name: string, content: BlobPart = 'text'): File => new File([content], name);
const names = async (of: ListStore = store): Promise<readonly string[]> => (await of.items('Governance documents', { select: ['FileLeafRef'], top: 100 })).map((item) => String(item.FileLeafRef));

async function contentOf(path: string, role: 'staff' | 'leadOfficer' = 'staff'): Promise<Buffer> {
  const token = await site.tenant.tokens.issue({ mail: `${role.toLowerCase()}@cwm.example` });
  const answer = await fetch(documentAddress(site.siteUrl, path), { headers: { Authorization: `Bearer ${token ?? ''}` } });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

test('a document is uploaded, named as the entry’s, described, and read by staff', async () => {
  const added = await addDocument(store, entryId, { file: fileOf('Agreement.pdf', 'signed') });
  expect(added).toMatchObject({ title: 'Agreement.pdf', path: '/sites/partnerships/GovernanceDocuments/Agreement.pdf' });
  const version = await describeDocument(store, added, { title: 'Canal agreement', kind: 'Partnership agreement', signedOn: '2026-04-01', signedBy: 'The Leader', expires: '2029-10-31' });
  expect(await documentsOfEntry(storeAs(site, 'staff'), entryId)).toEqual([
    { id: added.id, version, path: added.path, title: 'Canal agreement', kind: 'Partnership agreement', signedOn: '2026-04-01', signedBy: 'The Leader', expires: '2029-10-31' }
  ]);
  expect((await contentOf(added.path)).toString()).toBe('signed');
  await describeDocument(store, { id: added.id, version }, { kind: undefined, signedOn: undefined });
  expect(await documentsOfEntry(store, entryId)).toEqual([expect.objectContaining({ title: 'Canal agreement', kind: undefined, signedOn: undefined, signedBy: 'The Leader', expires: '2029-10-31' })]);
  await expect(describeDocument(store, added, { title: 'Of an old version' })).rejects.toMatchObject({ kind: 'conflict' });
});

test('a name that is taken is numbered, and the first file stays as it was', async () => {
  const first = await addDocument(store, entryId, { file: fileOf('Plan.docx', 'first') });
  const second = await addDocument(store, entryId, { file: fileOf('plan.docx', 'second') });
  expect(second.path).not.toBe(first.path);
  expect([(await contentOf(first.path)).toString(), (await contentOf(second.path)).toString()]).toEqual(['first', 'second']);
});

test.each([
  ['50% #1 & O’Brien\'s (a+b).pdf', '50% #1 & O’Brien\'s (a+b).pdf'],
  ['%2e%2e%2fa.pdf', '%2e%2e%2fa.pdf'],
  ['Cytundeb Tŷ-fry ŵ.pdf', 'Cytundeb Tŷ-fry ŵ.pdf'],
  ['a<img src=x onerror=alert(1)>.html', 'a-img src=x onerror=alert(1)-.html'],
  ['../../secret|:*?".txt', '..-..-secret-----.txt'],
  ['CON.txt', 'document CON.txt'],
  [' ~$ .lock', 'document.lock']
])('%s is taken, under a name that SharePoint allows', async (name, expected) => {
  const { path } = await addDocument(store, entryId, { file: fileOf(name, name) });
  expect(path).toBe(`/sites/partnerships/GovernanceDocuments/${expected}`);
  expect((await contentOf(path)).toString()).toBe(name);
});

test('a big file goes in pieces, tells how far it is, and arrives whole', async () => {
  const content = Buffer.alloc(12 * mega + 17);
  content.forEach((_, index) => { content[index] = (index * 31) % 251; });
  const sent: number[] = [];
  const { path } = await addDocument(store, entryId, { file: fileOf('Scan.pdf', content), onProgress: (bytes) => sent.push(bytes) });
  expect(sent).toEqual([5 * mega, 10 * mega, content.length]);
  expect((await contentOf(path)).equals(content)).toBe(true);
});

test.each([['the second piece', 'ContinueUpload'], ['the last piece', 'FinishUpload']])('when %s is lost, nothing is left in the library', async (_what, step) => {
  await site.fault({ method: 'POST', path: `*${step}*`, status: 'drop', when: 'before', times: 1 });
  await expect(addDocument(store, entryId, { file: fileOf('Lost.pdf', Buffer.alloc(12 * mega)) })).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await names()).not.toContain('Lost.pdf');
});

test('a file that arrived before it was cancelled goes again', async () => {
  const cancel = new AbortController();
  const late = storeAs(site, 'leadOfficer', {}, async (url, init) => {
    const { signal: _tooLate, ...sent } = init ?? {};
    const answer = await fetch(url, sent);
    if (String(url).includes('AddUsingPath')) cancel.abort();
    return answer;
  });
  await expect(addDocument(late, entryId, { file: fileOf('Too late.pdf'), signal: cancel.signal })).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await names()).not.toContain('Too late.pdf');
});

test('a cancelled upload leaves nothing in the library', async () => {
  const cancel = new AbortController();
  const upload = addDocument(store, entryId, { file: fileOf('Cancelled.pdf', Buffer.alloc(12 * mega)), signal: cancel.signal, onProgress: () => cancel.abort() });
  await expect(upload).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await names()).not.toContain('Cancelled.pdf');
});

test('a file that cannot be marked as the entry’s goes again', async () => {
  await site.fault({ method: 'MERGE', path: '*items(*', status: 500, when: 'before', times: 1 });
  await expect(addDocument(store, entryId, { file: fileOf('Unmarked.pdf') })).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await names()).not.toContain('Unmarked.pdf');
  expect(await documentsOfEntry(store, entryId)).toEqual([]);
});

test.each(['staff', 'headOfService', 'panel'] as const)('%s reads documents and adds none', async (role) => {
  const other = storeAs(site, role);
  await addDocument(store, entryId, { file: fileOf(`For ${role}.pdf`) });
  await expect(addDocument(other, entryId, { file: fileOf('Mine.pdf') })).rejects.toMatchObject({ kind: 'denied' });
  expect(await documentsOfEntry(other, entryId)).toHaveLength(1);
  expect(await names(other)).not.toContain('Mine.pdf');
});
