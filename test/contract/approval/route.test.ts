import { openApprovalSite, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
beforeAll(async () => {
  site = await openApprovalSite();
});
afterAll(() => site.close());

interface Submitted {
  readonly submissionId: string;
  readonly contentHash: string;
  readonly steps: readonly { readonly id: string; readonly role: string; readonly holderOid: string; readonly due: string; readonly state: string }[];
}

const submit = async (id: number): Promise<Submitted> => {
  const { status, json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  expect([status, json]).toEqual([201, expect.objectContaining({ contentHash: expect.any(String) })]);
  return json as unknown as Submitted;
};
let nonce = 0;
const decide = (role: 'headOfService' | 'executiveDirector', stepId: unknown, contentHash: string, more: object = {}): Promise<Told> =>
  site.ask(role, 'POST', `steps/${String(stepId)}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `nonce ${++nonce}`, ...more });
const form = async (id: number): Promise<unknown> => (await site.rows('Submissions')).find(({ Id }) => Id === id)?.State;
const entryOf = async (id: number): Promise<readonly unknown[]> => {
  const submission = (await site.rows('Submissions')).find(({ Id }) => Id === id);
  const entry = (await site.rows('Partnerships')).find(({ Id }) => Id === submission?.PartnershipId);
  return [entry?.Stage, entry?.Status, entry?.Significance];
};
const stepStates = async (id: number): Promise<readonly unknown[]> => (await site.rows('Approval steps')).filter(({ Submission }) => Submission === String(id)).map(({ State }) => State);

test('a checklist goes to the Head of Service and then to the Executive Director, who approve', async () => {
  const id = site.checklist();
  const { submissionId, contentHash, steps } = await submit(id);
  expect([submissionId, steps]).toEqual([String(id), [{ id: expect.any(String), role: 'headOfService', holderOid: site.oid('headOfService'), due: '2026-12-04', state: 'Open' }]]);
  expect([await form(id), await entryOf(id)]).toEqual(['Submitted', ['Approval', 'Proposed', expect.stringMatching(/^(Not s|S)ignificant$/)]]);

  const shown = await site.ask('headOfService', 'GET', `steps/${steps[0].id}`);
  expect(shown).toMatchObject({ status: 200, json: { state: 'Open', contentHash, allowed: ['approve', 'return', 'reject'], content: { submission: String(id), form: 'checklist' } } });
  expect((await site.ask('leadOfficer', 'GET', `steps/${steps[0].id}`)).json).toMatchObject({ allowed: [], content: { form: 'checklist' } });
  expect((await site.ask('staff', 'GET', `steps/${steps[0].id}`)).json).toMatchObject({ allowed: [], content: null });

  const first = await decide('headOfService', steps[0].id, contentHash);
  expect(first).toEqual({ status: 200, json: { decisionId: expect.any(String), state: 'Approved', nextStepId: expect.any(String) } });
  const second = await decide('executiveDirector', first.json.nextStepId, contentHash, { comment: '<b>Da iawn</b>' });
  expect(second).toMatchObject({ status: 200, json: { state: 'Approved', nextStepId: null } });
  expect([await form(id), await entryOf(id), await stepStates(id)]).toEqual(['Approved', ['Set up', 'Proposed', expect.any(String)], ['Approved', 'Approved']]);
  const records = (await site.rows('Decisions')).filter(({ Submission }) => Submission === String(id));
  expect(records.map(({ Claim, What }) => [Claim, What])).toEqual([[`${id}#1`, 'Submitted'], [`${id}#2`, 'Approved'], [`${id}#3`, 'Approved']]);
  expect(JSON.parse(String(records[2].Record))).toMatchObject({ event: { comment: '<b>Da iawn</b>' } });
});

test('a returned checklist is answered again, submitted again and decided anew', async () => {
  const id = site.checklist();
  const { contentHash, steps } = await submit(id);
  expect(await decide('headOfService', steps[0].id, contentHash, { decision: 'return', comment: 'Say who pays.' })).toMatchObject({ status: 200, json: { state: 'Returned', nextStepId: null } });
  expect([await form(id), (await entryOf(id))[0]]).toEqual(['Returned', 'Checklist']);
  const again = await submit(id);
  expect([await form(id), again.steps.length, again.steps[0].id === steps[0].id]).toEqual(['Submitted', 1, false]);
  expect(await decide('headOfService', steps[0].id, contentHash)).toMatchObject({ status: 409 });
  expect(await decide('headOfService', again.steps[0].id, again.contentHash)).toMatchObject({ status: 200 });
  expect(await stepStates(id)).toEqual(['Returned', 'Approved', 'Open']);
});

test('a rejected checklist has come to its end', async () => {
  const id = site.checklist();
  const { contentHash, steps } = await submit(id);
  expect(await decide('headOfService', steps[0].id, contentHash, { decision: 'reject' })).toMatchObject({ status: 200, json: { state: 'Rejected' } });
  expect(await form(id)).toBe('Rejected');
  expect(await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)).toMatchObject({ status: 409, json: { code: 'wrongState' } });
});

test('whoever submitted it may withdraw it until somebody decides; sent twice it is withdrawn once', async () => {
  const id = site.checklist();
  const { contentHash, steps } = await submit(id);
  expect(await site.ask('headOfService', 'POST', `submissions/${id}/withdraw`, { reason: '' })).toMatchObject({ status: 403, json: { code: 'notTheirs' } });
  const twice = [await site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too early.' }), await site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too early.' })];
  for (const told of twice) expect(told).toEqual({ status: 200, json: { submissionId: String(id), state: 'Withdrawn' } });
  expect([await form(id), await stepStates(id), (await entryOf(id))[0]]).toEqual(['Withdrawn', ['Closed'], 'Checklist']);
  expect((await site.rows('Decisions')).filter(({ Submission }) => Submission === String(id))).toHaveLength(2);
  expect(await decide('headOfService', steps[0].id, contentHash)).toMatchObject({ status: 409, json: { code: 'notOpen' } });

  const other = site.checklist();
  const decided = await submit(other);
  await decide('headOfService', decided.steps[0].id, decided.contentHash);
  expect(await site.ask('leadOfficer', 'POST', `submissions/${other}/withdraw`, { reason: '' })).toMatchObject({ status: 409, json: { code: 'decided' } });
});

test('submitted twice, or ten times at once, it is submitted once', async () => {
  const id = site.checklist();
  const told = await Promise.all(Array.from({ length: 10 }, () => site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)));
  const [first] = told.filter(({ status }) => status === 201);
  for (const { status, json } of told) expect(status === 201 ? json : [status, json.code]).toEqual(status === 201 ? first.json : [409, 'overtaken']);
  expect(await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)).toEqual(first);
  expect((await site.rows('Decisions')).filter(({ Submission }) => Submission === String(id))).toHaveLength(1);
  expect(await stepStates(id)).toEqual(['Open']);
});

test('of twenty who decide one step at once exactly one wins, and the others are told', async () => {
  const id = site.checklist();
  const { contentHash, steps } = await submit(id);
  const told = await Promise.all(Array.from({ length: 20 }, (_, at) => decide('headOfService', steps[0].id, contentHash, { comment: `Reason ${at}` })));
  expect(told.filter(({ status }) => status === 409).map(({ json }) => [json.code, json.byName])).toEqual(Array.from({ length: 19 }, () => ['alreadyDecided', 'Someone headOfService']));
  expect(told.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
  expect((await site.rows('Decisions')).filter(({ Submission }) => Submission === String(id))).toHaveLength(2);
});
