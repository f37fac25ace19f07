import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { storeAs } from '../siteStore';
import { openApprovalSite, type ApprovalSite, type Told } from './approvalSite';

/** Two drafts of the same kind that were begun for one entry at once: the page prevents that as well as it can, lists do not. */
let site: ApprovalSite;
beforeAll(async () => { site = await openApprovalSite(); });
afterAll(() => site.close());

const form = async (id: number): Promise<Readonly<Record<string, unknown>>> => (await site.rows('Submissions')).find(({ Id }) => Id === id) ?? {};
const state = async (id: number): Promise<unknown> => (await form(id)).State;
const another = async (of: number): Promise<number> => site.checklist(undefined, { PartnershipId: (await form(of)).PartnershipId });
const two = async (): Promise<readonly [number, number]> => { const id = site.checklist(); return [id, await another(id)]; };
const submit = (id: number, ask = site.ask): Promise<Told> => ask('leadOfficer', 'POST', `submissions/${id}/submit`);
const withdraw = (id: number): Promise<Told> => site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too early.' });
const recordsOf = async (id: number): Promise<readonly unknown[]> => (await site.rows('Decisions')).flatMap(({ Submission, What }) => (Submission === String(id) ? [What] : []));
const refused = { status: 409, json: { code: 'otherUnderWay' } };

let nonce = 0;
async function decide(told: Told, role: 'headOfService' | 'executiveDirector', decision: string, step = (told.json.steps as readonly { readonly id: string }[])[0].id): Promise<Told> {
  return site.ask(role, 'POST', `steps/${step}/decision`, { decision, comment: 'As agreed.', contentHash: told.json.contentHash, nonce: `nonce ${++nonce}` });
}

test('a second checklist of an entry is not submitted while the first is being decided on, and keeps what it says', async () => {
  const [first, second] = await two();
  const told = await submit(first);
  const { Answers } = await form(second);
  expect(await submit(second)).toMatchObject(refused);
  expect([await form(second), await recordsOf(second)]).toMatchObject([{ State: 'Draft', Answers }, []]);
  await decide(told, 'headOfService', 'approve');
  expect(await submit(second)).toMatchObject(refused);
});

test('nor beside one whose record is damaged: nobody can tell whether that one is being decided on', async () => {
  const [first, second] = await two();
  await submit(first);
  const row = (await site.rows('Decisions')).find(({ Submission }) => Submission === String(first));
  const write = (Record: unknown): Promise<unknown> => site.as('owner').web.lists.getByTitle('Decisions').items.getById(Number(row?.Id)).update({ Record });
  await write('{');
  expect([await submit(second), await state(second)]).toMatchObject([{ status: 409, json: { code: 'otherDamaged' } }, 'Draft']);
  await write(row?.Record);
  expect(await submit(second)).toMatchObject(refused);
  await write('{"position":');
  expect(await submit(first)).toMatchObject({ status: 409, json: { code: 'chainBroken' } });
  // On one that was deleted nobody decides.
  await site.as('owner').web.lists.getByTitle('Submissions').items.getById(first).recycle();
  expect((await submit(second)).status).toBe(201);
});

test('nor where the entry has had more forms of the kind than a filter takes', async () => {
  const first = site.checklist();
  for (let more = 0; more < 45; more++) await another(first);
  const last = await another(first);
  await submit(first);
  expect(await submit(last)).toMatchObject(refused);
}, 120_000);

test('of two that are submitted at once one is, and the other is a draft still', async () => {
  const elsewhere = await site.openAnother();
  try {
    for (let round = 0; round < 4; round++) {
      const both = await two();
      const told = await Promise.all(both.map((id, at) => submit(id, at === 0 ? site.ask : elsewhere.ask)));
      const [won, lost] = told[0].status === 201 ? both : [both[1], both[0]];
      expect(told.map(({ status, json }) => json.code ?? status).sort()).toEqual([201, 'otherUnderWay']);
      expect(await Promise.all([state(won), state(lost), recordsOf(won), recordsOf(lost)])).toEqual(['Submitted', 'Draft', ['Submitted'], []]);
      expect((await submit(won)).status).toBe(201);
    }
  } finally {
    await elsewhere.close();
  }
});

test('one that is submitted by twenty windows at once is submitted once, and stays so', async () => {
  const elsewhere = await site.openAnother();
  try {
    const id = site.checklist();
    const told = await Promise.all(Array.from({ length: 20 }, (_, at) => submit(id, at % 2 === 0 ? site.ask : elsewhere.ask)));
    expect(new Set(told.flatMap(({ status, json }) => (status === 201 ? [] : [json.code])))).not.toContain('otherUnderWay');
    expect([told.some(({ status }) => status === 201), await state(id), await recordsOf(id)]).toEqual([true, 'Submitted', ['Submitted']]);
  } finally {
    await elsewhere.close();
  }
});

test('one that was returned is submitted again, unless another was quicker', async () => {
  const [first, second] = await two();
  await decide(await submit(first), 'headOfService', 'return');
  const again = await submit(first);
  expect(again.status).toBe(201);
  await decide(again, 'headOfService', 'return', (again.json.steps as readonly { readonly id: string }[])[0].id);
  expect((await submit(second)).status).toBe(201);
  expect([await submit(first), await state(first)]).toMatchObject([refused, 'Returned']);
});

test('nor is a return corrected into an approval once the other was submitted', async () => {
  const [first, second] = await two();
  const told = await submit(first);
  await decide(told, 'headOfService', 'return');
  expect((await submit(second)).status).toBe(201);
  const [{ id: step }] = told.json.steps as readonly { readonly id: string }[];
  const corrected = { decision: 'approve', comment: '', contentHash: told.json.contentHash, nonce: 'corrected', supersedes: { position: 2, reason: 'By mistake.' } };
  expect([await site.ask('headOfService', 'POST', `steps/${step}/decision`, corrected), await recordsOf(first)]).toMatchObject([{ status: 409, json: { code: 'begunAnew' } }, ['Submitted', 'Returned']]);
  await withdraw(second);
  expect((await site.ask('headOfService', 'POST', `steps/${step}/decision`, corrected)).status).toBe(200);
});

test.each<[string, (id: number) => Promise<unknown>]>([
  ['withdrawn', async (id) => { await submit(id); return withdraw(id); }],
  ['rejected', async (id) => decide(await submit(id), 'headOfService', 'reject')],
  ['approved', async (id) => { const told = await submit(id); const { json } = await decide(told, 'headOfService', 'approve'); return decide(told, 'executiveDirector', 'approve', String(json.nextStepId)); }]
])('once the first was %s the second is submitted', async (_, end) => {
  const [first, second] = await two();
  await end(first);
  expect((await submit(second)).status).toBe(201);
});

test('one that was deleted stands in nobody’s way, however far it had come', async () => {
  const [first, second] = await two();
  await submit(first);
  await site.as('owner').web.lists.getByTitle('Submissions').items.getById(first).recycle();
  expect((await submit(second)).status).toBe(201);
  await withdraw(second);
  expect((await submit(await another(second))).status).toBe(201);
});

test('one that somebody has put to another entry in the list is found all the same, and those of another entry are not', async () => {
  const [first, second] = await two();
  await submit(first);
  const elsewhere = site.checklist();
  await site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(first).update({ PartnershipId: (await form(elsewhere)).PartnershipId });
  expect([await submit(second), (await submit(elsewhere)).status]).toMatchObject([refused, 201]);
});

test('forms of which an entry has several wait for none', async () => {
  const protocol = { ...caerphilly, version: '2014.2', forms: caerphilly.forms.map((each) => (each.code === 'checklist' ? { ...each, purpose: 'selfAssessment' as const } : each)) };
  site.tenant.bulk.insert('Adopted protocols', adoptedRows({ protocol, from: '2026-01-01' }, site.oid('owner'), 0));
  const first = site.checklist(undefined, { Protocol: 'caerphilly 2014.2' });
  const second = site.checklist(undefined, { Protocol: 'caerphilly 2014.2', PartnershipId: (await form(first)).PartnershipId });
  expect([await submit(first), await submit(second)]).toMatchObject([{ status: 201 }, { status: 201 }]);
});

test('one that was deleted while it was being decided on is withdrawn by the one in its place: brought back, nobody decides on it', async () => {
  const [first, second] = await two();
  const told = await submit(first);
  const editing = await storeAs(site, 'leadOfficer').editing();
  const { binId = '' } = await editing.write({ kind: 'recycle', list: 'Submissions', id: first });
  const toldSecond = await submit(second);
  expect(toldSecond.status).toBe(201);
  await editing.write({ kind: 'restore', binId });
  expect((await decide(told, 'headOfService', 'approve')).status).toBe(409);
  await site.work();
  expect([await state(first), await recordsOf(first), (await decide(toldSecond, 'headOfService', 'approve')).status]).toEqual(['Withdrawn', ['Submitted', 'Withdrawn'], 200]);
});

test.each<[string, (second: number) => Promise<object>]>([
  ['that it was withdrawn', async () => ({ State: 'Withdrawn' })], ['that it was rejected', async () => ({ State: 'Rejected' })], ['that it is of another kind', async () => ({ Form: 'screening' })],
  ['another entry', async () => ({ PartnershipId: (await form(site.checklist())).PartnershipId })]
])('a return is not corrected into an approval beside another, although the list says of that one %s', async (_, forged) => {
  const [first, second] = await two();
  const told = await submit(first);
  await decide(told, 'headOfService', 'return');
  expect((await submit(second)).status).toBe(201);
  await site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(second).update(await forged(second));
  const [{ id }] = told.json.steps as readonly { readonly id: string }[];
  const corrected = await site.ask('headOfService', 'POST', `steps/${id}/decision`, { decision: 'approve', comment: 'As agreed.', contentHash: told.json.contentHash, nonce: `nonce ${++nonce}`, supersedes: { position: 2, reason: 'By mistake.' } });
  expect([corrected.status, corrected.json.code, await recordsOf(first)]).toEqual([409, 'begunAnew', ['Submitted', 'Returned']]);
});

test.each(['nobody', '999999', 'protocols', '-1'])('a turn that an owner has taken in the name of %s keeps nobody from submitting', async (Submission) => {
  const first = site.checklist();
  const entry = Number((await form(first)).PartnershipId);
  await site.as('owner').web.lists.getByTitle('Decisions').items.add({ Title: 'x', Claim: `forged ${entry}#1`, Attempt: `turn:${entry}/checklist#1`, Submission, What: 'Submitted', ByOid: 'x', ByName: 'x', Record: '{"what": "nothing"}' });
  expect((await submit(first)).status).toBe(201);
});
