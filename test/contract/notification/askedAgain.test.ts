import { openMailSite, type MailSite } from './mailSite';
import { roleRow } from '../approval/approvalSite';

let site: MailSite;
afterEach(() => site.close());

const later = (): void => site.tenant.clock.advance('PT10M');
const nothing = { opened: 0, sent: 0, failed: 0 };

/** Whoever the policy unit writes down as Head of Service from now on. */
async function headIsNow(role: 'headOfService' | 'panel'): Promise<void> {
  const roles = site.as('policyUnit').web.lists.getByTitle('People roles').items;
  const [{ Id }] = await roles.filter("Role eq 'Head of Service'")<{ Id: number }[]>();
  await roles.getById(Id).update({ HolderId: site.tenant.bulk.ensureUser(site.oid(role)), HolderOid: site.oid(role) });
}

test('whose step a correction closed and another opened is asked again, once', async () => {
  site = await openMailSite();
  const { step, contentHash } = await site.submitted();
  await site.decide('headOfService', step.id, contentHash);
  await site.decide('headOfService', step.id, contentHash, { decision: 'return', comment: 'Wrong.', supersedes: { position: 2, reason: 'Wrong form.' } });
  await site.decide('headOfService', step.id, contentHash, { supersedes: { position: 3, reason: 'Right form.' } });
  expect(await site.subjectsTo('executiveDirector')).toEqual(['Please decide', 'Nothing left to decide', 'Please decide']);
  later();
  expect([await site.work(), await site.work()]).toEqual([nothing, nothing]);
});

test('whoever holds the role again is asked again, and nobody twice', async () => {
  site = await openMailSite();
  await site.submitted();
  for (const role of ['panel', 'headOfService'] as const) {
    later();
    await headIsNow(role);
    expect([(await site.work()).sent, (await site.work()).sent]).toEqual([1, 0]);
  }
  expect([await site.subjectsTo('headOfService'), await site.subjectsTo('panel')]).toEqual([['Please decide', 'Please decide'], ['Please decide']]);
});

test('the policy unit is told again when once more nobody can decide', async () => {
  site = await openMailSite((tenant) => [roleRow(tenant, 'Policy unit', 'policyUnit', 'owner'), roleRow(tenant, 'Head of Service', 'leadOfficer')]);
  await site.submitted();
  const roles = site.as('policyUnit').web.lists.getByTitle('People roles').items;
  const [{ Id }] = await roles.filter("Role eq 'Head of Service'")<{ Id: number }[]>();
  for (const role of ['panel', 'leadOfficer'] as const) {
    await roles.getById(Id).update({ HolderId: site.tenant.bulk.ensureUser(site.oid(role)), HolderOid: site.oid(role) });
    later();
    await site.work();
  }
  expect([await site.subjectsTo('policyUnit'), await site.subjectsTo('panel')]).toEqual([['Nobody can decide', 'Nobody can decide'], ['Please decide']]);
});

test.each([
  ['the ledger cannot be claimed in', { method: 'POST', path: 'Notifications', status: 500, when: 'before' }],
  ['the claim’s answer is lost', { method: 'POST', path: 'Notifications', status: 504, when: 'after' }],
  ['the worker cannot put down how far it is', { method: 'PATCH', path: 'Notifications', status: 500, when: 'before' }],
  ['the step is changed, and the answer is lost', { method: 'PATCH', path: 'Approval steps', status: 504, when: 'after' }]
] as const)('when %s in the run that changes whom a step asks, a later run tells them', async (_, fault) => {
  site = await openMailSite();
  await site.submitted();
  later();
  await site.work();
  await headIsNow('panel');
  await site.fault({ ...fault, times: 1 });
  await site.work();
  later();
  await site.fault();
  await site.work();
  later();
  expect([await site.work(), await site.subjectsTo('panel')]).toEqual([nothing, ['Please decide']]);
});

test('when the ledger can be claimed in neither with the act nor in the next run, a later one tells', async () => {
  site = await openMailSite();
  await site.submitted();
  await site.work();
  await site.fault({ method: 'POST', path: 'Notifications', status: 500, times: 3 });
  await site.submitted();
  expect(await site.work()).toEqual({ opened: 0, sent: 0, failed: 2 });
  await site.fault();
  expect([await site.work(), await site.work(), await site.subjectsTo('headOfService')]).toEqual([{ ...nothing, sent: 1 }, nothing, ['Please decide', 'Please decide']]);
});
