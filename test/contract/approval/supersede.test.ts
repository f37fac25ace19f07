import { openApprovalSite, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
beforeAll(async () => { site = await openApprovalSite(); });
afterAll(() => site.close());

type Decider = 'headOfService' | 'executiveDirector';
let nonce = 0;

/** A submitted checklist, and what is decided on it and shown of it. */
async function submitted(): Promise<{ id: number; first: string; decide: (role: Decider, step: string, body: object) => Promise<Told>; show: (role: Decider, step: string) => Promise<Told['json']>; lists: () => Promise<unknown> }> {
  const id = site.checklist();
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  const { contentHash } = json;
  return {
    id, first: (json.steps as readonly { readonly id: string }[])[0].id,
    decide: (role, step, body) => site.ask(role, 'POST', `steps/${step}/decision`, { comment: 'As agreed.', contentHash, nonce: `nonce ${++nonce}`, ...body }),
    show: async (role, step) => (await site.ask(role, 'GET', `steps/${step}`)).json,
    lists: async () => {
      const form = (await site.rows('Submissions')).find(({ Id }) => Id === id);
      const entry = (await site.rows('Partnerships')).find(({ Id }) => Id === form?.PartnershipId);
      const steps = (await site.rows('Approval steps')).filter(({ Submission }) => Submission === String(id));
      return [form?.State, entry?.Stage, steps.map(({ State }) => State)];
    }
  };
}
const because = (position: number): object => ({ supersedes: { position, reason: 'I took it for another form.' } });

test('who approved returns it after all: the next step is closed, and opens again when that is corrected too', async () => {
  const { first, decide, show, lists } = await submitted();
  const approved = await decide('headOfService', first, { decision: 'approve' });
  expect(await show('headOfService', first)).toMatchObject({ state: 'Approved', allowed: [], decision: { decision: 'approve', comment: 'As agreed.', byName: 'Someone headOfService' }, supersedes: 2 });
  expect(await lists()).toEqual(['Submitted', 'Approval', ['Approved', 'Open']]);

  const returned = await decide('headOfService', first, { decision: 'return', ...because(2) });
  expect(returned).toEqual({ status: 200, json: { decisionId: expect.any(String) as string, state: 'Returned', nextStepId: null } });
  expect(await lists()).toEqual(['Returned', 'Checklist', ['Returned', 'Closed']]);
  expect(await show('headOfService', first)).toMatchObject({ state: 'Returned', decision: { decision: 'return' }, supersedes: 3 });

  const again = await decide('headOfService', first, { decision: 'approve', ...because(3) });
  expect(again.json).toMatchObject({ state: 'Approved', nextStepId: approved.json.nextStepId });
  expect(await lists()).toEqual(['Submitted', 'Approval', ['Approved', 'Open']]);
  expect(await decide('executiveDirector', String(again.json.nextStepId), { decision: 'approve' })).toMatchObject({ status: 200 });
  expect(await lists()).toEqual(['Approved', 'Set up', ['Approved', 'Approved']]);
  expect(await show('headOfService', first)).toMatchObject({ supersedes: null });
  expect(await decide('headOfService', first, { decision: 'reject', ...because(4) })).toMatchObject({ status: 409, json: { code: 'notLast' } });
});

test('a rejection that was a mistake becomes an approval, and the form goes on', async () => {
  const { first, decide, lists } = await submitted();
  await decide('headOfService', first, { decision: 'reject' });
  expect(await lists()).toEqual(['Rejected', 'Approval', ['Rejected']]);
  expect(await decide('headOfService', first, { decision: 'approve', ...because(2) })).toMatchObject({ status: 200, json: { state: 'Approved', nextStepId: expect.any(String) as string } });
  expect(await lists()).toEqual(['Submitted', 'Approval', ['Approved', 'Open']]);
});

test.each(['approve', 'return'])('a rejection is not corrected (%s) while another form of the kind is under way for the entry, and is once that is gone', async (decision) => {
  const { id, first, decide, lists } = await submitted();
  await decide('headOfService', first, { decision: 'reject' });
  const { PartnershipId, Form, Answers, Protocol } = (await site.rows('Submissions')).find(({ Id }) => Id === id) ?? {};
  const begun = site.checklist(undefined, { PartnershipId, Form, Answers, Protocol });
  const before = await lists();
  const correct = (): Promise<Told> => decide('headOfService', first, { decision, ...because(2) });
  expect([await correct(), await lists()]).toMatchObject([{ status: 409, json: { code: 'begunAnew' } }, before]);
  await site.as('owner').web.lists.getByTitle('Submissions').items.getById(begun).recycle();
  expect((await correct()).status).toBe(200);
});

test('the last approval is corrected into a return, and the entry goes back with it', async () => {
  const { first, decide, lists } = await submitted();
  const { json } = await decide('headOfService', first, { decision: 'approve' });
  await decide('executiveDirector', String(json.nextStepId), { decision: 'approve' });
  expect(await decide('executiveDirector', String(json.nextStepId), { decision: 'return', ...because(3) })).toMatchObject({ status: 200, json: { state: 'Returned' } });
  expect(await lists()).toEqual(['Returned', 'Checklist', ['Approved', 'Returned']]);
});

test('a return that is corrected while the officer changes answers submits none of them, and says so', async () => {
  const { id, first, decide, lists } = await submitted();
  await decide('headOfService', first, { decision: 'return' });
  const form = site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(id);
  const { Answers } = await form() as { readonly Answers: string };
  await decide('headOfService', first, { decision: 'approve', ...because(2) });
  const again = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  expect(again).toMatchObject({ status: 201, json: { steps: [{ state: 'Approved' }, { state: 'Open' }] } });
  const answers = JSON.parse(Answers) as Record<string, object>;
  for (const changed of [{ ...answers, name: { value: { kind: 'text', text: 'Another name' } } }, { ...answers, name: {} }]) {
    await form.update({ Answers: JSON.stringify(changed) });
    expect(await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)).toMatchObject({ status: 409, json: { code: 'overtaken' } });
  }
  expect(await lists()).toEqual(['Submitted', 'Approval', ['Approved', 'Open']]);
  await form.update({ Answers });
  expect(await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)).toEqual(again);
});

test('the same correction sent again is the first result; nobody else corrects, and nothing twice', async () => {
  const { first, decide, show } = await submitted();
  await decide('headOfService', first, { decision: 'approve' });
  const correction = { decision: 'return', nonce: 'correction', ...because(2) };
  const made = await decide('headOfService', first, correction);
  expect(await decide('headOfService', first, correction)).toEqual(made);
  expect(await decide('headOfService', first, { ...correction, supersedes: { position: 2, reason: 'Another.' } })).toMatchObject({ status: 409, json: { code: 'nonceUsed' } });
  expect(await decide('headOfService', first, { decision: 'reject', ...because(2) })).toMatchObject({ status: 409, json: { code: 'alreadyDecided', decision: 'return' } });
  expect(await decide('executiveDirector', first, { decision: 'reject', ...because(3) })).toMatchObject({ status: 403, json: { code: 'notYourDecision' } });
  expect(await show('executiveDirector', first)).toMatchObject({ supersedes: null });
  expect((await site.rows('Decisions')).filter(({ What }) => What === 'Returned').length).toBeGreaterThan(0);
});

test.each<[string, unknown]>([
  ['no object', 2], ['no position', { reason: 'x' }], ['a position that is none', { position: 1.5, reason: 'x' }], ['no reason', { position: 2 }], ['a blank reason', { position: 2, reason: ' ' }],
  ['too long a reason', { position: 2, reason: 'x'.repeat(4001) }]
])('a correction with %s is refused', async (_, supersedes) => {
  const { first, decide, lists } = await submitted();
  await decide('headOfService', first, { decision: 'approve' });
  const before = await lists();
  expect(await decide('headOfService', first, { decision: 'return', supersedes })).toMatchObject({ status: 400, json: { code: 'badField' } });
  expect(await lists()).toEqual(before);
});
