import { openApprovalSite, roleRow, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
const headAndPolicyUnit = (): Promise<ApprovalSite> => openApprovalSite((tenant) => [
  roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')
]);
afterEach(() => site.close());

const submit = async (id: number): Promise<{ readonly step: string; readonly contentHash: string }> => {
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  return { step: (json.steps as readonly { readonly id: string }[])[0].id, contentHash: String(json.contentHash) };
};
const give = (step: string, body: object = {}, role: 'policyUnit' | 'headOfService' = 'policyUnit'): Promise<Told> =>
  site.ask(role, 'POST', `steps/${step}/reassign`, { to: site.oid('executiveDirector'), reason: 'On leave for long.', ...body });
const stepRow = async (id: string): Promise<unknown> => {
  const row = (await site.rows('Approval steps')).find(({ Id }) => String(Id) === id);
  return [row?.State, row?.Exception, row?.HolderOid, row?.HolderName, row?.IsNamed];
};
const approve = (step: string, contentHash: string, role: 'headOfService' | 'executiveDirector'): Promise<Told> =>
  site.ask(role, 'POST', `steps/${step}/decision`, { decision: 'approve', comment: '', contentHash, nonce: 'n' });
const recorded = async (): Promise<readonly unknown[]> => (await site.rows('Decisions')).map(({ What }) => What);

test('the policy unit gives a step to the director, who decides it; sent twice it is given once', async () => {
  site = await headAndPolicyUnit();
  const { step, contentHash } = await submit(site.checklist());
  const answer = { status: 200, json: { stepId: step, holderOid: site.oid('executiveDirector'), state: 'Open' } };
  for (const told of [await give(step), await give(step), await give(step, { to: site.oid('executiveDirector').toUpperCase() })]) expect(told).toEqual(answer);
  expect(await recorded()).toEqual(['Submitted', 'Reassigned']);
  expect(await stepRow(step)).toEqual(['Open', null, site.oid('executiveDirector'), 'Someone executiveDirector', true]);
  expect(await approve(step, contentHash, 'headOfService')).toMatchObject({ status: 403, json: { code: 'notYours' } });
  expect(await approve(step, contentHash, 'executiveDirector')).toMatchObject({ status: 200, json: { state: 'Approved' } });
  expect(await give(step)).toEqual(answer);
  expect(await give(step, { reason: 'Too late.' })).toMatchObject({ status: 409, json: { code: 'notOpen' } });
});

test('an exception is settled by it', async () => {
  site = await openApprovalSite((tenant) => [roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')]);
  const { step, contentHash } = await submit(site.checklist());
  expect(await stepRow(step)).toEqual(['Exception', 'nobody', null, null, false]);
  expect(await give(step)).toMatchObject({ status: 200, json: { state: 'Open' } });
  expect(await stepRow(step)).toEqual(['Open', null, site.oid('executiveDirector'), 'Someone executiveDirector', true]);
  expect(await approve(step, contentHash, 'executiveDirector')).toMatchObject({ status: 200 });
});

test('the time to decide begins when somebody can, be an exception given to them or mended; who is given an open step has what is left', async () => {
  site = await openApprovalSite((tenant) => [roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')]);
  const dueOf = async (id: string): Promise<unknown> => (await site.rows('Approval steps')).find(({ Id }) => String(Id) === id)?.Due;
  const [toGive, toMend] = [await submit(site.checklist()), await submit(site.checklist())];
  const before = await dueOf(toGive.step);
  site.tenant.clock.advance('P28D');
  await give(toGive.step);
  await site.as('policyUnit').web.lists.getByTitle('People roles').items.add({ ...roleRow(site, 'Head of Service', 'headOfService').values });
  await site.work();
  const after = await dueOf(toGive.step);
  expect([await dueOf(toMend.step), after]).toEqual([after, expect.not.stringContaining(String(before)) as string]);
  site.tenant.clock.advance('P7D');
  await give(toMend.step);
  await give(toGive.step, { to: site.oid('headOfService'), reason: 'She is back.' });
  expect([await dueOf(toGive.step), await dueOf(toMend.step)]).toEqual([after, after]);
  await site.work();
  expect([await dueOf(toGive.step), await stepRow(toGive.step)]).toEqual([after, ['Open', null, site.oid('headOfService'), 'Someone headOfService', true]]);
});

test('lists that did not hear of it follow when it is sent again', async () => {
  site = await headAndPolicyUnit();
  const { step } = await submit(site.checklist());
  await site.fault({ method: 'PATCH', path: 'Approval steps', status: 400, times: 1, batchPart: 1 });
  expect((await give(step, { nonce: 'n' })).status).toBe(500);
  expect(await stepRow(step)).toEqual(['Open', null, site.oid('headOfService'), 'Someone headOfService', false]);
  expect(await give(step, { nonce: 'n' })).toMatchObject({ status: 200 });
  expect([await stepRow(step), await recorded()]).toEqual([['Open', null, site.oid('executiveDirector'), 'Someone executiveDirector', true], ['Submitted', 'Reassigned']]);
  expect(await give(step, { nonce: 'n', reason: 'Another.' })).toMatchObject({ status: 409, json: { code: 'nonceUsed' } });
});

test.each<[string, () => string, object]>([
  ['somebody without the rank', () => site.oid('staff'), { code: 'notOfThisRank' }],
  ['who submitted the form', () => site.oid('leadOfficer'), { code: 'mustNotDecide', because: 'submitter' }],
  ['somebody whom the directory does not have', () => '11111111-1111-4111-8111-111111111111', { code: 'notOfThisRank' }]
])('it is not given to %s', async (_, to, json) => {
  site = await openApprovalSite((tenant) => [roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'leadOfficer'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')]);
  const { step } = await submit(site.checklist());
  expect(await give(step, { to: to() })).toMatchObject({ status: 422, json });
  expect(await recorded()).toEqual(['Submitted']);
});

test('nor to an account that is disabled, nor by anybody else, nor by who wrote themselves into the policy unit', async () => {
  site = await headAndPolicyUnit();
  const { step } = await submit(site.checklist());
  expect(await give(step, {}, 'headOfService')).toMatchObject({ status: 403, json: { code: 'notPolicyUnit' } });
  const person = site.tenant.directory.person(site.oid('executiveDirector'));
  if (person !== undefined) site.tenant.directory.addPeople([{ ...person, enabled: false }]);
  expect(await give(step)).toMatchObject({ status: 422, json: { code: 'mustNotDecide', because: 'disabled' } });
  const roles = site.as('policyUnit').web.lists.getByTitle('People roles').items;
  const [{ Id }] = await roles.filter("Role eq 'Policy unit'")<{ Id: number }[]>();
  await roles.getById(Id).update({ Title: 'Mine' });
  expect(await give(step)).toMatchObject({ status: 403, json: { code: 'notPolicyUnit' } });
  expect(await recorded()).toEqual(['Submitted']);
});
