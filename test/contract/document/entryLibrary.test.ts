import { describeDocument } from '../../../src/data/document/describeDocument';
import { EntryLibrary, entryLibrary } from '../../../src/data/document/entryLibrary';
import { documentsOfEntry } from '../../../src/data/governanceDocuments';
import { siteLists } from '../../../src/data/siteLists';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { Answers, EvidenceDocument } from '../../../src/domain/protocol/answer';
import type { Submission } from '../../../src/domain/submission/submission';
import { options } from '../../unit/domain/protocol/protocolBuilder';
import { submissionOf } from '../../unit/webparts/checklists/formBuilder';
import { storeAs } from '../siteStore';
import { formSite, personOf } from '../submission/formSite';
import type { TenantSite } from '../provisioning/tenantSite';

let site: TenantSite;
let store: ListStore;
let entryId: number;
let serial = 0;

beforeAll(async () => {
  site = await formSite();
  store = storeAs(site, 'leadOfficer');
});
afterAll(() => site.close());
beforeEach(() => { [entryId] = site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Lock', Reference: `P-1${String(++serial).padStart(3, '0')}`, Kind: 'Partnership', Stage: 'Checklist' } }]); });
afterEach(() => site.fault());

const kinds = options('agreement', 'plan');
async function libraryOf(more: Partial<Submission> = {}): Promise<EntryLibrary | undefined> {
  const submission = submissionOf({ entry: { id: entryId, reference: 'P', name: 'Lock' }, ...more });
  return entryLibrary({ store, siteUrl: site.siteUrl, submission, kinds, reader: async () => (await personOf(site, store, 'leadOfficer')).id, lists: await siteLists(store) });
}

/** The library of a form with one document in it. */
async function withDocument(): Promise<{ library: EntryLibrary; document: EvidenceDocument }> {
  const library = await libraryOf();
  if (library?.upload === undefined) throw new Error('There is no library.');
  const document = await library.upload(new File(['x'], 'Plan.pdf'), { signal: new AbortController().signal, onProgress: () => undefined });
  return { library, document };
}

const evidence = (...documents: readonly EvidenceDocument[]): Answers => ({ paper: { value: { kind: 'documents', documents } } });
const saved = (library: EntryLibrary, before: Answers, mine: Answers, inList = mine): Promise<void> => library.keep({ before, mine, saved: inList });
const inLibrary = async (): Promise<unknown> => (await documentsOfEntry(store, entryId))[0];
/** As somebody else would in the library itself. */
async function changeInLibrary(details: Parameters<typeof describeDocument>[2]): Promise<void> {
  await describeDocument(store, (await documentsOfEntry(store, entryId))[0], details);
}

test('a restricted form has no library: all staff may read it', async () => {
  expect(await libraryOf({ restricted: true })).toBeUndefined();
  expect(await libraryOf()).toBeDefined();
});

test('what is answered of a document reaches the library', async () => {
  const { library, document } = await withDocument();
  await saved(library, {}, evidence({ ...document, documentKind: 'agreement', signedBy: 'The Leader', signedOn: '2026-04-01' }));
  expect(await inLibrary()).toMatchObject({ kind: 'agreement', signedBy: 'The Leader', signedOn: '2026-04-01' });
});

test('a save that changes nothing of a document leaves what was changed in the library', async () => {
  const { library, document } = await withDocument();
  const before = evidence({ ...document, documentKind: 'agreement' });
  await saved(library, {}, before);
  await changeInLibrary({ kind: 'plan', signedBy: 'The Chair' });
  await library.documents();
  await site.forget();
  await saved(library, before, { ...before, aim: { value: { kind: 'text', text: 'Boats' } } });
  expect(await site.requests()).toEqual([]);
  expect(await inLibrary()).toMatchObject({ kind: 'plan', signedBy: 'The Chair' });
});

test('of a document only the changed details are written', async () => {
  const { library, document } = await withDocument();
  const before = evidence({ ...document, documentKind: 'agreement' });
  await saved(library, {}, before);
  await changeInLibrary({ title: 'The plan', signedBy: 'The Chair' });
  await saved(library, before, evidence({ ...document, documentKind: 'plan' }));
  expect(await inLibrary()).toMatchObject({ title: 'The plan', kind: 'plan', signedBy: 'The Chair' });
});

test('a detail that was changed in both places stays as the library has it', async () => {
  const { library, document } = await withDocument();
  await saved(library, {}, evidence({ ...document, signedBy: 'The Leader' }));
  await changeInLibrary({ signedBy: 'The Chair' });
  await saved(library, evidence({ ...document, signedBy: 'The Leader' }), evidence({ ...document, signedBy: 'The Clerk', signedOn: '2026-04-01' }));
  expect(await inLibrary()).toMatchObject({ signedBy: 'The Chair', signedOn: '2026-04-01' });
});

test('what a colleague answered is theirs to write', async () => {
  const { library, document } = await withDocument();
  await saved(library, evidence(document), evidence(document), evidence({ ...document, documentKind: 'plan' }));
  expect(await inLibrary()).toMatchObject({ kind: undefined });
});

test('what did not arrive is written with the next save', async () => {
  const { library, document } = await withDocument();
  const first = evidence({ ...document, documentKind: 'plan' });
  await site.fault({ method: 'MERGE', path: '*items(*', status: 500, when: 'before', times: 1 });
  await saved(library, evidence(document), first);
  expect(await inLibrary()).toMatchObject({ kind: undefined });
  await saved(library, first, { ...first, aim: { value: { kind: 'text', text: 'Boats' } } });
  expect(await inLibrary()).toMatchObject({ kind: 'plan' });
});

describe('a file that arrived, and whose answer was lost', () => {
  const lose = async (name: string): Promise<EntryLibrary> => {
    const library = await libraryOf();
    if (library?.upload === undefined) throw new Error('There is no library.');
    await site.fault({ method: 'POST', path: '*AddUsingPath*', status: 504, when: 'after', times: 1 });
    await expect(library.upload(new File(['x'], name), { signal: new AbortController().signal, onProgress: () => undefined })).rejects.toMatchObject({ kind: 'unavailable' });
    return library;
  };
  const strays = async (library: EntryLibrary): Promise<readonly string[]> => ((await library.strays?.documents()) ?? []).map(({ address }) => decodeURIComponent(address.split('/').pop() ?? ''));

  test('is found by whoever uploaded it, and by nobody else', async () => {
    const library = await lose('Lost & found.pdf');
    expect(await library.documents()).toEqual([]);
    expect(await strays(library)).toContain('Lost & found.pdf');
    const policyUnit = storeAs(site, 'policyUnit');
    const theirs = entryLibrary({
      store: policyUnit, siteUrl: site.siteUrl, submission: submissionOf({ entry: { id: entryId, reference: 'P', name: 'Lock' } }), reader: async () => (await personOf(site, policyUnit, 'policyUnit')).id, kinds,
      lists: await siteLists(policyUnit)
    });
    expect(await theirs?.strays?.documents()).toEqual([]);
  });

  test('becomes the entry’s, with what is answered of it', async () => {
    const library = await lose('Lost again.pdf');
    const stray = (await library.strays?.documents())?.find(({ address }) => address.includes('Lost%20again'));
    if (stray === undefined) throw new Error('It is not there.');
    const document = await library.strays?.claim(stray) ?? stray;
    expect(await strays(library)).not.toContain('Lost again.pdf');
    await saved(library, {}, evidence({ ...document, documentKind: 'plan' }));
    expect(await inLibrary()).toMatchObject({ kind: 'plan' });
  });

  test('stays somebody else’s who took it meanwhile', async () => {
    const library = await lose('Wanted twice.pdf');
    const stray = (await library.strays?.documents())?.find(({ address }) => address.includes('Wanted'));
    if (stray === undefined) throw new Error('It is not there.');
    const other = await libraryOf();
    await other?.strays?.documents();
    await other?.strays?.claim(stray);
    await expect(library.strays?.claim(stray)).rejects.toMatchObject({ kind: 'conflict' });
  });
});

test('whoever may only read the library claims nothing in it', async () => {
  const staff = storeAs(site, 'staff');
  const library = entryLibrary({ store: staff, siteUrl: site.siteUrl, submission: submissionOf({ entry: { id: entryId, reference: 'P', name: 'Lock' } }), reader: async () => 1, kinds, lists: await siteLists(staff) });
  expect(library?.strays).toBeUndefined();
});
