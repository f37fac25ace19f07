import { openApprovalSite, roleRow, type ApprovalSite, type Told } from './approvalSite';

/** An owner takes the last records of a chain away, and somebody acts before anybody has noticed: their place stays empty, so that they can be put back. */
let site: ApprovalSite;
beforeEach(async () => {
  site = await openApprovalSite((tenant) => [
    roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')
  ]);
});
afterEach(() => site.close());

type Role = Parameters<ApprovalSite['ask']>[0];
const broken = { status: 409, json: { code: 'chainBroken' } };
const rows = async (chain: string): Promise<readonly (readonly [id: number, what: unknown])[]> => (await site.rows('Decisions')).flatMap(({ Id, Submission, What }) => (Submission === chain ? [[Number(Id), What] as const] : []));
const left = async (chain: number | string): Promise<readonly unknown[]> => (await rows(String(chain))).map(([, what]) => what);

async function takeAway(chain: number | string, count: number): Promise<void> {
  for (const [id] of (await rows(String(chain))).slice(-count)) await site.as('owner').web.lists.getByTitle('Decisions').items.getById(id).recycle();
}

async function submit(form: number): Promise<{ readonly step: string; readonly contentHash: unknown }> {
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  return { step: (json.steps as readonly { readonly id: string }[])[0].id, contentHash: json.contentHash };
}
let nonce = 0;
const approve = (ask: ApprovalSite['ask'], role: Role, step: unknown, contentHash: unknown, more: object = {}): Promise<Told> =>
  ask(role, 'POST', `steps/${String(step)}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `nonce ${++nonce}`, ...more });
const withdraw = (form: number): Promise<Told> => site.ask('leadOfficer', 'POST', `submissions/${form}/withdraw`, { reason: 'Too early.' });

test('a form whose approval was taken away is not withdrawn', async () => {
  const form = site.checklist();
  const { step, contentHash } = await submit(form);
  await approve(site.ask, 'headOfService', step, contentHash);
  await takeAway(form, 1);
  expect([await withdraw(form), await left(form)]).toMatchObject([broken, ['Submitted']]);
});

test('nor is the decision before one that was taken away corrected, also where it has just been shown', async () => {
  const form = site.checklist();
  const { step, contentHash } = await submit(form);
  const { json } = await approve(site.ask, 'headOfService', step, contentHash);
  await approve(site.ask, 'executiveDirector', json.nextStepId, contentHash);
  const another = await site.openAnother();
  try {
    await takeAway(form, 1);
    for (const ask of [site.ask, another.ask]) {
      await ask('headOfService', 'GET', `steps/${step}`);
      expect(await approve(ask, 'headOfService', step, contentHash, { decision: 'reject', supersedes: { position: 2, reason: 'A mistake.' } })).toMatchObject(broken);
    }
    expect(await left(form)).toEqual(['Submitted', 'Approved']);
  } finally {
    await another.close();
  }
});

test('nor is a step decided, or given to somebody, whose withdrawal was taken away, once that had been noted', async () => {
  const form = site.checklist();
  const { step, contentHash } = await submit(form);
  await withdraw(form);
  await site.work();
  await takeAway(form, 1);
  const given = await site.ask('policyUnit', 'POST', `steps/${step}/reassign`, { to: site.oid('executiveDirector'), reason: 'On leave.' });
  expect([given, await approve(site.ask, 'headOfService', step, contentHash), await left(form)]).toMatchObject([broken, broken, ['Submitted']]);
});

test('nor is anything recorded where the former record of the entry was taken away, once that had been noted', async () => {
  const [entry] = site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Lock', Reference: 'P-1', Kind: 'Partnership', Stage: 'Checklist', Status: 'Proposed' } }]);
  const record = (body: string): Promise<Told> => site.ask('policyUnit', 'POST', 'decisions/recorded', { partnership: entry, body, date: '2020-01-01', decision: 'approve', document: 'https://example.org/minutes' });
  expect((await record('Cabinet')).status).toBe(201);
  const [{ Submission }] = await site.rows('Decisions');
  await site.work();
  await takeAway(String(Submission), 1);
  expect([await record('Council'), await left(String(Submission))]).toMatchObject([broken, []]);
});
