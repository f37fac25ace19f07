import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import type { BulkRow } from '../../../local/tenant/bulk/bulkLoader';
import type { Role } from '../../../local/tenant/directory/person';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import type { TenantSite } from '../provisioning/tenantSite';
import { openApprovalSite, roleRow, type ApprovalSite, type Told } from './approvalSite';

const elsewhere = 'Social Services and Housing';
const there = (row: BulkRow): BulkRow => ({ ...row, values: { ...row.values, Directorate: elsewhere } });

let site: ApprovalSite;
beforeEach(async () => {
  site = await openApprovalSite((opened: TenantSite) => [
    roleRow(opened, 'Head of Service', 'headOfService'), roleRow(opened, 'Executive Director', 'executiveDirector'),
    there(roleRow(opened, 'Head of Service', 'panel')), there(roleRow(opened, 'Executive Director', 'panel'))
  ]);
});
afterEach(() => site.close());

type Row = Readonly<Record<string, unknown>>;
const row = async (list: string, id: unknown): Promise<Row> => (await site.rows(list)).find(({ Id }) => Id === Number(id)) ?? {};
const write = (list: string, id: unknown, values: object): Promise<unknown> => site.as('leadOfficer').web.lists.getByTitle(list).items.getById(Number(id)).update({ ...values });
const logged = async (): Promise<readonly unknown[]> => (await site.rows('History')).filter(({ What }) => What === 'Restored').map(({ List, ItemColumn, Before, After, ByName }) => [List, ItemColumn, Before, After, ByName]);

interface Waiting {
  readonly id: number;
  readonly entry: unknown;
  readonly step: string;
  readonly contentHash: unknown;
}

async function submitted(): Promise<Waiting> {
  const id = site.checklist();
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  return { id, entry: (await row('Submissions', id)).PartnershipId, step: (json.steps as readonly { readonly id: string }[])[0].id, contentHash: json.contentHash };
}

function approve(role: Role, step: unknown, { contentHash }: Waiting): Promise<Told> {
  return site.ask(role, 'POST', `steps/${String(step)}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `${role} ${String(step)}` });
}

/** An entry of another directorate. */
function otherEntry(): number {
  return site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Theirs', Reference: 'P-8000', Kind: 'Partnership', Stage: 'Checklist', Status: 'Proposed', Directorate: elsewhere } }])[0];
}

test('a form that is moved to another entry after it was submitted is decided by whom it was submitted to, and for the entry it was submitted for', async () => {
  const [form, other] = [await submitted(), otherEntry()];
  const before = await row('Partnerships', other);
  await write('Submissions', form.id, { PartnershipId: other });
  expect(await approve('panel', form.step, form)).toMatchObject({ status: 403, json: { code: 'notYours' } });
  const first = await approve('headOfService', form.step, form);
  expect(await approve('panel', first.json.nextStepId, form)).toMatchObject({ status: 403, json: { code: 'notYours' } });
  expect(await approve('executiveDirector', first.json.nextStepId, form)).toMatchObject({ status: 200 });
  expect(await row('Partnerships', other)).toEqual(before);
  expect(await row('Partnerships', form.entry)).toMatchObject({ Stage: 'Set up', AnnualContribution: 1200 });
});

test.each<[string, boolean]>([['while it waits', false], ['when it was returned', true]])('the worker puts it beside its entry again %s, and History says who moved it', async (_, isReturned) => {
  const [form, other] = [await submitted(), otherEntry()];
  if (isReturned) await site.ask('headOfService', 'POST', `steps/${form.step}/decision`, { decision: 'return', comment: 'More.', contentHash: form.contentHash, nonce: 'n' });
  await write('Submissions', form.id, { PartnershipId: other });
  await site.work();
  expect([(await row('Submissions', form.id)).PartnershipId, await logged()]).toEqual([form.entry, [['Submissions', 'PartnershipId', String(other), String(form.entry), 'Someone leadOfficer']]]);
  expect((await row('Partnerships', other)).Significance).toBe(null);
  await site.work();
  expect(await logged()).toHaveLength(1);
});

test('what somebody writes together with a state is set right together with it', async () => {
  const [form, other] = [await submitted(), otherEntry()];
  await write('Submissions', form.id, { State: 'Approved', Verdict: 'goOn', PartnershipId: other });
  await site.work();
  expect(await row('Submissions', form.id)).toMatchObject({ State: 'Submitted', Verdict: null, PartnershipId: form.entry });
  expect((await logged()).map((each) => (each as readonly unknown[])[1])).toEqual(['State', 'PartnershipId', 'Verdict']);
});

test('an entry that is put into another directorate after its form was submitted moves nobody’s decision', async () => {
  const form = await submitted();
  await write('Partnerships', form.entry, { Directorate: elsewhere, Service: 'Housing' });
  await site.work();
  expect((await row('Approval steps', form.step)).HolderOid).toBe(site.oid('headOfService'));
  expect(await approve('panel', form.step, form)).toMatchObject({ status: 403, json: { code: 'notYours' } });
  const { status, json } = await approve('headOfService', form.step, form);
  expect([status, (await row('Approval steps', json.nextStepId)).HolderOid]).toEqual([200, site.oid('executiveDirector')]);
});

test('the significance that an entry shows stays as submitted while its form is returned', async () => {
  const form = await submitted();
  await site.ask('headOfService', 'POST', `steps/${form.step}/decision`, { decision: 'return', comment: 'More.', contentHash: form.contentHash, nonce: 'n' });
  const { Significance } = await row('Partnerships', form.entry);
  const forged = Significance === 'Significant' ? 'Not significant' : 'Significant';
  await write('Partnerships', form.entry, { Significance: forged });
  await site.work();
  expect([(await row('Partnerships', form.entry)).Significance, await logged()]).toEqual([Significance, [['Partnerships', 'Significance', forged, Significance, 'Someone leadOfficer']]]);
});

test('what somebody writes of an entry together with its form’s state is set right in one run, and put down once', async () => {
  const form = await submitted();
  const { Significance } = await row('Partnerships', form.entry);
  const forged = Significance === 'Significant' ? 'Not significant' : 'Significant';
  await write('Submissions', form.id, { State: 'Approved' });
  await write('Partnerships', form.entry, { Status: 'Current', Significance: forged });
  await site.work();
  expect(await row('Partnerships', form.entry)).toMatchObject({ Status: 'Proposed', Significance });
  await site.work();
  expect((await logged()).map((each) => (each as readonly unknown[])[1])).toEqual(['Status', 'Significance', 'State']);
});

test('whoever writes their own name onto a step has no right to decide it', async () => {
  const form = await submitted();
  await site.as('owner').web.lists.getByTitle('Approval steps').items.getById(Number(form.step)).update({ HolderOid: site.oid('owner'), HolderName: 'Owner', IsNamed: true });
  expect(await approve('owner', form.step, form)).toMatchObject({ status: 403, json: { code: 'notYours' } });
  expect(await approve('headOfService', form.step, form)).toMatchObject({ status: 200 });
});

test('whoever holds the role that somebody wrote onto a step has no right to decide it; the worker writes the right one', async () => {
  const form = await submitted();
  const steps = site.as('owner').web.lists.getByTitle('Approval steps').items;
  await steps.getById(Number(form.step)).update({ Role: 'executiveDirector', Step: 'executiveDirector' });
  expect(await approve('executiveDirector', form.step, form)).toMatchObject({ status: 403, json: { code: 'notYours' } });
  expect(await site.work()).toMatchObject({ opened: 0, failed: 0 });
  expect(await steps.getById(Number(form.step))<Readonly<Record<string, unknown>>>()).toMatchObject({ Role: 'headOfService', Step: 'headOfService', State: 'Open' });
  expect(await approve('headOfService', form.step, form)).toMatchObject({ status: 200 });
});

test.each<[string, string, string | undefined]>([['that comes into force later', '2027-01-01', undefined], ['that had ended when it was begun', '2025-01-02', '2025-12-30']])('a form does not go by a version %s', async (_, from, to) => {
  const rows = adoptedRows({ protocol: { ...caerphilly, version: '2099.1' }, from, to }, site.oid('owner'), 0);
  site.tenant.bulk.insert('Adopted protocols', rows.map((each) => (to === undefined ? { ...each, created: undefined } : each)));
  const id = site.checklist(undefined, { Protocol: 'caerphilly 2099.1' });
  expect(await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)).toMatchObject({ status: 409, json: { code: 'protocolNotInForce' } });
  expect(await site.rows('Decisions')).toEqual([]);
});
