import { addSubmission, NewSubmission } from '../../../src/data/submission/addSubmission';
import { openAnswersOfEntry, submissionById } from '../../../src/data/submissions';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import type { Answers } from '../../../src/domain/protocol/answer';
import type { TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, newSubmission, personOf, text } from './formSite';

let site: TenantSite;
let store: ListStore;
let officer: PersonRef;
let entryId: number;
let serial = 0;

beforeAll(async () => {
  site = await formSite();
  store = storeAs(site, 'leadOfficer');
  officer = await personOf(site, store, 'leadOfficer');
});
afterAll(() => site.close());
beforeEach(() => { [entryId] = site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Lock', Reference: `P-1${String(++serial).padStart(3, '0')}`, Kind: 'Partnership', Stage: 'Checklist' } }]); });

const add = async (form: string, answers: Answers, more: Partial<NewSubmission> = {}): Promise<number> => (await addSubmission(store, newSubmission(officer, { entryId, form, answers, ...more }))).id;
const change = (id: number, values: Record<string, string>): Promise<unknown> => site.as('owner').web.lists.getByTitle('Submissions').items.getById(id).update(values);
async function othersOf(id: number, restricted = false): Promise<Answers> {
  return (await openAnswersOfEntry(store, entryId, await submissionById(store, { id, restricted }))).answers;
}

test('a checklist goes by what the screening of its entry was answered', async () => {
  await add('screening', { aim: text('Boats') });
  expect(await othersOf(await add('checklist', { cost: text('Much') }))).toEqual({ aim: text('Boats') });
});

test('of two screenings the later one counts', async () => {
  await add('screening', { aim: text('Boats'), who: text('Us') });
  await add('screening', { aim: text('Locks') });
  expect(await othersOf(await add('checklist', {}))).toEqual({ aim: text('Locks'), who: text('Us') });
});

test('a second checklist inherits nothing of the first: it asks again', async () => {
  await add('checklist', { cost: text('Much') });
  expect(await othersOf(await add('checklist', {}))).toEqual({});
});

test.each(['Rejected', 'Withdrawn'])('what was answered in a form that was %s does not count', async (State) => {
  await change(await add('screening', { aim: text('Boats') }), { State });
  expect(await othersOf(await add('checklist', {}))).toEqual({});
});

test('nor what was answered under another protocol, or in a restricted form', async () => {
  await add('screening', { aim: text('Boats') }, { protocol: 'caerphilly 1999' });
  await add('conversation', { secret: text('Mine') }, { restricted: true });
  expect(await othersOf(await add('checklist', {}))).toEqual({});
});

test('a form that cannot be read is named, and the others count', async () => {
  await add('screening', { aim: text('Boats') });
  const broken = await add('evaluation', {});
  await change(broken, { Answers: '{' });
  const own = await submissionById(store, { id: await add('checklist', {}), restricted: false });
  const { answers, unreadable } = await openAnswersOfEntry(store, entryId, own);
  expect(answers).toEqual({ aim: text('Boats') });
  expect(unreadable.map(({ message }) => message)).toEqual([expect.stringContaining(`Submissions, item ${broken}, column Answers`)]);
});
