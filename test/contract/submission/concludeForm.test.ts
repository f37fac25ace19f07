import { concludeForm } from '../../../src/data/submission/concludeForm';
import { addSubmission, NewSubmission } from '../../../src/data/submission/addSubmission';
import { EntryGone } from '../../../src/data/submission/entryGone';
import { submissionById } from '../../../src/data/submissions';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import type { FormDefinition } from '../../../src/domain/protocol/form';
import type { Protocol } from '../../../src/domain/protocol/protocol';
import type { Submission } from '../../../src/domain/submission/submission';
import { answersOf, written } from '../../unit/domain/protocol/answersBuilder';
import { formOf, protocolOf, questionOf, section } from '../../unit/domain/protocol/protocolBuilder';
import type { TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, newSubmission, personOf } from './formSite';

let site: TenantSite;
let store: ListStore;
let officer: PersonRef;

beforeAll(async () => {
  site = await formSite();
  store = storeAs(site, 'leadOfficer');
  officer = await personOf(site, store, 'leadOfficer');
});
afterAll(() => site.close());
afterEach(() => site.fault());

const [little, checklist] = protocolOf().forms;
const screening: FormDefinition = { ...little, sections: [section('idea', [questionOf('shortText', 'ideaName', { fills: 'name' }), questionOf('longText', 'aim', { fills: 'purpose', required: false })]), ...little.sections] };
const protocol = protocolOf({ forms: [screening, checklist] });
const yes = answersOf({ ideaName: written('Canal'), aim: written('Boats'), isOne: 'yes', excluded: 'no' });
const no = answersOf({ ideaName: written('Canal'), isOne: 'no', excluded: 'no' });

let serial = 1;

/** An entry of its own with a form about it. */
async function begun(more: Partial<NewSubmission>, values: Readonly<Record<string, string>> = {}): Promise<Submission> {
  const [entryId] = site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Canal', Reference: `P-1${++serial}`, Kind: 'Partnership', Stage: 'Idea', ...values } }]);
  return submissionById(store, await addSubmission(store, newSubmission(officer, { entryId, protocol: 'little 1.0', ...more })));
}

const conclude = (submission: Submission, by: Protocol = protocol, form = screening): Promise<void> => concludeForm(store, submission, by, form);
const entryOf = async ({ entry }: Submission): Promise<unknown> => site.as('owner').web.lists.getByTitle('Partnerships').items.getById(entry?.id ?? 0)();

test('a screening that says to go on is put down, fills in the register and moves its entry to the checklist', async () => {
  const submission = await begun({ answers: yes });
  await conclude(submission);
  expect(await submissionById(store, submission)).toMatchObject({ state: 'Concluded', verdict: 'goOn' });
  expect(await entryOf(submission)).toMatchObject({ Title: 'Canal', Purpose: 'Boats', Stage: 'Checklist', Status: 'Proposed' });
});

test('one that says to stop is put down, and its entry goes no further than its screening', async () => {
  const submission = await begun({ answers: no });
  await conclude(submission);
  expect(await submissionById(store, submission)).toMatchObject({ state: 'Concluded', verdict: 'notOne' });
  expect(await entryOf(submission)).toMatchObject({ Stage: 'Screening', Status: 'Proposed' });
});

test.each(['Approval', 'Closed', 'Paused'])('an entry that is at %s meanwhile stays as it is', async (Stage) => {
  const submission = await begun({ answers: yes }, { Stage });
  await conclude(submission);
  expect(await entryOf(submission)).toMatchObject({ Stage, Purpose: null });
});

test('the verdict is that of the answers, whatever was derived from earlier ones', async () => {
  const submission = await begun({ answers: no });
  await conclude({ ...submission, verdict: 'goOn' });
  expect(await submissionById(store, submission)).toMatchObject({ verdict: 'notOne' });
});

test('a form without a verdict that nobody has to approve comes to its end, and changes nothing in the register', async () => {
  const talk = formOf([section('talk', [questionOf('shortText', 'subject', { fills: 'name' })])], { code: 'conversation', purpose: 'conversation', restricted: true });
  const submission = await begun({ restricted: true, form: 'conversation', purpose: 'conversation', answers: answersOf({ subject: written('Secret') }) });
  await conclude(submission, protocolOf({ forms: [screening, checklist, talk] }), talk);
  expect(await submissionById(store, submission)).toMatchObject({ state: 'Concluded', verdict: undefined });
  expect(await entryOf(submission)).toMatchObject({ Title: 'Canal', Stage: 'Idea' });
});

test.each<[string, Partial<NewSubmission>, Protocol, FormDefinition]>([
  ['something is missing', { answers: answersOf({ isOne: 'yes' }) }, protocol, screening],
  ['a gate is closed', { answers: yes }, { ...protocol, gates: protocol.gates.map((gate) => ({ ...gate, form: 'screening', blocks: { question: 'isOne', is: ['yes'] }, lifted: undefined })) }, screening],
  ['somebody has to approve it', { form: 'checklist', purpose: 'checklist', answers: answersOf({ statutory: 'no', hasMoney: 'no', resourced: 'yes' }) }, protocol, checklist]
])('is refused while %s', async (_why, more, by, form) => {
  const submission = await begun(more);
  await expect(conclude(submission, by, form)).rejects.toMatchObject({ kind: 'conflict' });
  expect(await submissionById(store, submission)).toMatchObject({ state: 'Draft' });
  expect(await entryOf(submission)).toMatchObject({ Stage: 'Idea' });
});

describe('broken off', () => {
  test('before the entry is written, nothing has happened, and it can be done again', async () => {
    const submission = await begun({ answers: yes });
    await site.fault({ method: 'MERGE', path: '*Partnerships*', status: 504, when: 'before', times: 1 });
    await expect(conclude(submission)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await submissionById(store, submission)).toMatchObject({ state: 'Draft' });
    await conclude(submission);
    expect(await entryOf(submission)).toMatchObject({ Stage: 'Checklist' });
    expect(await submissionById(store, submission)).toMatchObject({ state: 'Concluded' });
  });

  test.each(['before', 'after'] as const)('%s the form is written, the entry has moved on, and it can be done again', async (when) => {
    const submission = await begun({ answers: yes });
    await site.fault({ method: 'MERGE', path: '*Submissions*', status: 504, when, times: 1 });
    await expect(conclude(submission)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await entryOf(submission)).toMatchObject({ Stage: 'Checklist' });
    await conclude(submission);
    expect(await submissionById(store, submission)).toMatchObject({ state: 'Concluded', verdict: 'goOn' });
  });
});

test('a screening whose entry was deleted meanwhile says so and stays open, also when it is opened anew', async () => {
  const submission = await begun({ answers: yes });
  await site.as('owner').web.lists.getByTitle('Partnerships').items.getById(submission.entry?.id ?? 0).recycle();
  await expect(conclude(submission)).rejects.toBeInstanceOf(EntryGone);
  const anew = await submissionById(store, submission);
  expect(anew).toMatchObject({ state: 'Draft', entry: undefined });
  await expect(conclude(anew)).rejects.toBeInstanceOf(EntryGone);
});

test('a form that somebody has changed since it was read moves nothing', async () => {
  const submission = await begun({ answers: yes });
  await site.as('policyUnit').web.lists.getByTitle('Submissions').items.getById(submission.id).update({ Answers: JSON.stringify(no) });
  await expect(conclude(submission)).rejects.toMatchObject({ kind: 'conflict' });
  expect(await entryOf(submission)).toMatchObject({ Stage: 'Idea' });
});

describe('what the register was told while the form was open', () => {
  const told = async (submission: Submission, values: Readonly<Record<string, string>>): Promise<void> => {
    site.tenant.clock.advance('PT5M');
    await site.as('policyUnit').web.lists.getByTitle('Partnerships').items.getById(submission.entry?.id ?? 0).update(values);
  };

  test('stays, where the answer is what it was when the form was begun', async () => {
    const submission = await begun({ answers: yes });
    await told(submission, { Title: 'Canal and river' });
    await conclude(submission);
    expect(await entryOf(submission)).toMatchObject({ Title: 'Canal and river', Purpose: 'Boats', Stage: 'Checklist' });
  });

  test('gives way to what was answered anew', async () => {
    const submission = await begun({ answers: { ...yes, ...answersOf({ ideaName: written('Canals') }) } });
    await told(submission, { Title: 'Canal and river' });
    await conclude(submission);
    expect(await entryOf(submission)).toMatchObject({ Title: 'Canals' });
  });
});
