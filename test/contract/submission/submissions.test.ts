import { addSubmission } from '../../../src/data/submission/addSubmission';
import { concludeSubmission } from '../../../src/data/submission/concludeSubmission';
import { submissionsOfEntry } from '../../../src/data/submission/submissionHead';
import { submissionById, submissionsOfOfficer } from '../../../src/data/submissions';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import type { TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, newSubmission, personOf, text } from './formSite';

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

const rows = async (claim: string): Promise<readonly unknown[]> => site.as('owner').web.lists.getByTitle('Submissions').items.filter(`Claim eq '${claim}'`)();

test('a form that is begun is read as it was begun, markup and all', async () => {
  const answers = { aim: text('<img src=x onerror=alert(1)> "quoted" — Llŷn 😀\nsecond line'), budget: { value: { kind: 'money', pence: 4_200_000 }, comment: 'a year' } } as const;
  const place = await addSubmission(store, newSubmission(officer, { answers }));
  expect(await submissionById(store, place)).toMatchObject({
    ...place, title: 'Screening: Canal', form: 'screening', purpose: 'screening', protocol: 'caerphilly 2014.1', state: 'Draft', answers, assessments: { rules: [], assessments: [] },
    entry: { id: 1, name: 'Canal', nameCy: 'Camlas', reference: 'P-0001' }, officer: { id: officer.id, oid: officer.oid, name: 'Someone leadOfficer' }, changedBy: { name: 'Someone leadOfficer' }
  });
});

test('opening a form takes one request', async () => {
  const place = await addSubmission(store, newSubmission(officer));
  await site.forget();
  await submissionById(store, place);
  expect(await site.requests()).toHaveLength(1);
});

describe('a form that is added twice', () => {
  test('because the answer was lost, is there once', async () => {
    const wanted = newSubmission(officer);
    await site.fault({ method: 'POST', path: '*Submissions*', status: 504, when: 'after', times: 1 });
    await expect(addSubmission(store, wanted)).rejects.toMatchObject({ kind: 'unavailable' });
    const place = await addSubmission(store, wanted);
    expect(await rows(wanted.claim)).toMatchObject([{ Id: place.id }]);
  });

  test('because the first try never arrived, is there once', async () => {
    const wanted = newSubmission(officer);
    await site.fault({ method: 'POST', path: '*Submissions*', status: 'drop', when: 'before', times: 1 });
    await expect(addSubmission(store, wanted)).rejects.toMatchObject({ kind: 'unavailable' });
    await addSubmission(store, wanted);
    expect(await rows(wanted.claim)).toHaveLength(1);
  });

  test('because SharePoint was busy, is there once', async () => {
    const wanted = newSubmission(officer);
    await site.fault({ method: 'POST', path: '*Submissions*', status: 429, when: 'before', times: 2, retryAfter: 1 });
    await addSubmission(store, wanted);
    expect(await rows(wanted.claim)).toHaveLength(1);
  });
});

test('an officer finds forms of both lists in one request, the last changed first', async () => {
  const headOfService = storeAs(site, 'headOfService');
  const head = await personOf(site, headOfService, 'headOfService');
  const open = await addSubmission(headOfService, newSubmission(head));
  site.tenant.clock.advance('PT5M');
  const restricted = await addSubmission(headOfService, newSubmission(head, { restricted: true, form: 'conversation', purpose: 'conversation' }));
  await site.forget();
  expect(await submissionsOfOfficer(headOfService, head.oid ?? '')).toMatchObject({ submissions: [{ ...restricted, purpose: 'conversation' }, { ...open, purpose: 'screening' }], unreadable: [] });
  expect((await site.requests()).filter(({ path }) => !path.includes('contextinfo'))).toHaveLength(1);
});

test('whoever may not read restricted forms sees the others, and can open none of them', async () => {
  const place = await addSubmission(store, newSubmission(officer, { restricted: true }));
  const staff = storeAs(site, 'staff');
  const heads = await submissionsOfEntry(staff, 1, false);
  expect(heads.length).toBeGreaterThan(0);
  expect(heads.filter(({ restricted }) => restricted)).toEqual([]);
  expect((await submissionsOfEntry(store, 1, true)).filter(({ restricted }) => restricted)).toContainEqual(expect.objectContaining(place));
  await expect(submissionById(staff, place)).rejects.toMatchObject({ kind: 'denied' });
  await expect(addSubmission(staff, newSubmission(officer))).rejects.toMatchObject({ kind: 'denied' });
});

test('a form that is not there says so', async () => {
  await expect(submissionById(store, { id: 99_999, restricted: false })).rejects.toMatchObject({ kind: 'notFound' });
});

test.each([['no JSON', '{"aim":'], ['no answers', '[1]']])('a form whose answers are %s is named, not guessed at', async (_what, Answers) => {
  const place = await addSubmission(store, newSubmission(officer));
  await site.as('owner').web.lists.getByTitle('Submissions').items.getById(place.id).update({ Answers });
  await expect(submissionById(store, place)).rejects.toThrow(`Submissions, item ${place.id}, column Answers`);
});

test.each([['Answers', '[1]'], ['Assessments', '{"rules":[],"assessments":[{"on":"2026-11-20","result":"significant","grounds":[],"protocol":"caerphilly 2014.1","by":3}]}']])(
  'a form whose %s cannot be read is named, and an officer’s others are there', async (column, damaged) => {
    const policyUnit = storeAs(site, 'policyUnit');
    const person = await personOf(site, policyUnit, 'policyUnit');
    const [whole, broken] = [await addSubmission(policyUnit, newSubmission(person)), await addSubmission(policyUnit, newSubmission(person))];
    await site.as('owner').web.lists.getByTitle('Submissions').items.getById(broken.id).update({ [column]: damaged });
    const { submissions, unreadable } = await submissionsOfOfficer(policyUnit, person.oid ?? '');
    expect(submissions.map(({ id }) => id)).toContain(whole.id);
    expect(submissions.map(({ id }) => id)).not.toContain(broken.id);
    expect(unreadable.map(({ message }) => message)).toContainEqual(expect.stringContaining(`Submissions, item ${broken.id}, column ${column}`));
    await expect(submissionById(policyUnit, broken)).rejects.toThrow(`column ${column}`);
  }
);

describe('a form that is concluded', () => {
  test('keeps its verdict, and is done when it is done again after a lost answer', async () => {
    const read = { ...await submissionById(store, await addSubmission(store, newSubmission(officer))), verdict: 'notAPartnership' };
    await site.fault({ method: 'MERGE', path: '*Submissions*', status: 504, when: 'after', times: 1 });
    await expect(concludeSubmission(store, read)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await concludeSubmission(store, read)).toMatchObject({ state: 'Concluded', verdict: 'notAPartnership' });
  });

  test('is not, when somebody has changed an answer since it was read', async () => {
    const read = await submissionById(store, await addSubmission(store, newSubmission(officer)));
    await site.as('policyUnit').web.lists.getByTitle('Submissions').items.getById(read.id).update({ Answers: JSON.stringify({ aim: text('Theirs') }) });
    await expect(concludeSubmission(store, read)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await submissionById(store, read)).toMatchObject({ state: 'Draft' });
  });
});
