import type { Role } from '../../../local/tenant/directory/person';
import { rankHolders } from '../../../src/data/approval/rankHolders';
import { routeAhead } from '../../../src/data/approval/routeAhead';
import { stepsForReader } from '../../../src/data/approval/stepsForReader';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { mailOf } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { openApprovalSite, roleRow, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
afterEach(() => site.close());

interface Waiting { readonly step: string; readonly contentHash: string; readonly state: string }
async function submitted(): Promise<Waiting> {
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${site.checklist()}/submit`);
  const [step] = json.steps as readonly { readonly id: string; readonly state: string }[];
  return { step: step.id, state: step.state, contentHash: String(json.contentHash) };
}
const approve = (role: Role, { step, contentHash }: Waiting): Promise<Told> => site.ask(role, 'POST', `steps/${step}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `${role} ${step}` });
const siteUser = (role: Role): number => site.tenant.bulk.ensureUser(site.oid(role));
const stepRow = async ({ step }: Waiting): Promise<unknown> => {
  const { State, Exception, HolderOid, HolderName } = (await site.rows('Approval steps')).find(({ Id }) => String(Id) === step) ?? {};
  return [State, Exception, HolderOid, HolderName];
};
/** As SharePoint's own form does: the columns that it shows, and nothing beside them. */
async function inSharePoint(values: object, role: Role = 'policyUnit'): Promise<void> {
  const { items } = site.as(role).web.lists.getByTitle('People roles');
  const [{ Id }] = await items.filter("Role eq 'Head of Service'")<{ Id: number }[]>();
  await items.getById(Id).update(values);
}

describe('where SharePoint’s own form has changed the person of a role, and left the directory id of the one before,', () => {
  test('whoever the row shows decides, and the one before does not', async () => {
    site = await openApprovalSite();
    const form = await submitted();
    await inSharePoint({ HolderId: siteUser('panel') });
    expect(await approve('headOfService', form)).toMatchObject({ status: 403, json: { code: 'notYours' } });
    expect(await approve('panel', form)).toMatchObject({ status: 200, json: { state: 'Approved' } });
  });

  test('the worker asks them with its next run, by mail too, and nobody else', async () => {
    site = await openApprovalSite();
    const form = await submitted();
    await site.atRest();
    await inSharePoint({ HolderId: siteUser('panel') });
    const told = async (): Promise<unknown> => (await site.rows('Notifications')).filter(({ Kind }) => Kind === 'First notice').map(({ ToOid }) => ToOid);
    expect(await told()).toEqual([site.oid('headOfService')]);
    expect(await site.work()).toMatchObject({ failed: 0 });
    expect([await stepRow(form), await told()]).toEqual([['Open', null, site.oid('panel'), 'Someone panel'], [site.oid('headOfService'), site.oid('panel')]]);
    expect(await site.work()).toMatchObject({ opened: 0, sent: 0, failed: 0 });
  });

  test('pages say the same as the service', async () => {
    site = await openApprovalSite();
    await inSharePoint({ HolderId: siteUser('leadOfficer') });
    site.checklist();
    const route = caerphilly.routes.find(({ form }) => form === 'checklist');
    if (route === undefined) throw new Error('The protocol has no way for a checklist.');
    const ahead = async (submitter: Role): Promise<unknown> => {
      const { steps } = await routeAhead(storeAs(site, 'leadOfficer'), route, { entryId: 1, answers: {}, submitter: site.oid(submitter), today: '2026-11-20' });
      return [steps[0].holder, steps[0].exception];
    };
    const shown = { oid: site.oid('leadOfficer'), name: 'Someone leadOfficer' };
    expect([await ahead('headOfService'), await ahead('leadOfficer')]).toEqual([[shown, undefined], [shown, 'submitter']]);
    expect(await rankHolders(storeAs(site, 'policyUnit'), 'headOfService', '2026-11-20')).toEqual(new Set([site.oid('leadOfficer'), site.oid('executiveDirector')]));
    expect((await submitted()).state).toBe('Exception');
  });

  test('their deputy is whoever the row shows, for the service and for what they see', async () => {
    site = await openApprovalSite((of) => {
      const { values, createdBy } = roleRow(of, 'Head of Service', 'headOfService');
      const oid = of.tenant.directory.personByMail(mailOf('panel'))?.oid ?? '';
      return [{ createdBy, values: { ...values, DeputyId: of.tenant.bulk.ensureUser(oid), DeputyOid: oid, DeputyName: 'Someone panel', CoverFrom: '2026-11-01', CoverTo: '2026-11-30' } }, roleRow(of, 'Executive Director', 'executiveDirector')];
    });
    await inSharePoint({ DeputyId: siteUser('staff') });
    const form = await submitted();
    const seen = async (role: Role, loginName = mailOf(role).toUpperCase()): Promise<unknown> => (await stepsForReader(storeAs(site, role), { oid: site.oid(role), loginName })).steps.map(({ id }) => id);
    expect([await seen('panel'), await seen('staff'), await seen('staff', `i:0#.f|membership|${mailOf('staff')}`)]).toEqual([[], [form.step], [form.step]]);
    expect(await approve('panel', form)).toMatchObject({ status: 403, json: { code: 'notYours' } });
    expect(await approve('staff', form)).toMatchObject({ status: 200, json: { state: 'Approved' } });
  });

  test('they have no right by a row that they wrote themselves', async () => {
    site = await openApprovalSite();
    await inSharePoint({ HolderId: siteUser('policyUnit') });
    expect((await stepRow(await submitted()))).toEqual(['Exception', 'ownRow', null, null]);
  });
});

test('a directory id that somebody writes beside a person gives nobody a right', async () => {
  site = await openApprovalSite();
  await inSharePoint({ HolderOid: site.oid('staff'), HolderName: 'Someone headOfService' });
  const form = await submitted();
  expect(await stepRow(form)).toEqual(['Open', null, site.oid('headOfService'), 'Someone headOfService']);
  expect(await approve('staff', form)).toMatchObject({ status: 403, json: { code: 'notYours' } });
  expect(await approve('headOfService', form)).toMatchObject({ status: 200 });
});

test('a row that SharePoint’s own form has added, with the person alone, counts', async () => {
  site = await openApprovalSite((of) => [roleRow(of, 'Executive Director', 'executiveDirector')]);
  await site.as('policyUnit').web.lists.getByTitle('People roles').items.add({ Title: 'Head of Service', Role: 'Head of Service', Directorate: 'Corporate Services', HolderId: siteUser('headOfService') });
  const form = await submitted();
  expect(await approve('headOfService', form)).toMatchObject({ status: 200, json: { state: 'Approved' } });
});

test('whoever the directory does not know by how they sign in holds nothing, also with a directory id beside them; once it does, the step is open', async () => {
  site = await openApprovalSite();
  const head = site.tenant.directory.person(site.oid('headOfService'));
  if (head === undefined) throw new Error('The directory has no head of service.');
  site.tenant.directory.addPeople([{ ...head, mail: 'married@cwm.example' }]);
  const form = await submitted();
  expect(await stepRow(form)).toEqual(['Exception', 'nobody', null, null]);
  site.tenant.directory.addPeople([head]);
  expect(await site.work()).toMatchObject({ opened: 1, failed: 0 });
  expect(await approve('headOfService', form)).toMatchObject({ status: 200 });
});

test('a newcomer who gets the sign-in name of somebody before them gets none of their roles, whichever process of the service is asked', async () => {
  site = await openApprovalSite();
  const [head, newcomer] = [site.tenant.directory.person(site.oid('headOfService')), site.tenant.directory.person(site.oid('panel'))];
  if (head === undefined || newcomer === undefined) throw new Error('The directory lacks somebody.');
  const draft = site.checklist();
  site.tenant.directory.addPeople([{ ...head, signInName: 'married@cwm.example' }, { ...newcomer, signInName: head.mail, createdAt: '2026-11-27T09:00:00Z' }]);
  const another = await site.openAnother();
  const { json } = await another.ask('leadOfficer', 'POST', `submissions/${draft}/submit`);
  const [{ id, state }] = json.steps as readonly { readonly id: string; readonly state: string }[];
  expect(state).toBe('Exception');
  expect((await another.ask('panel', 'POST', `steps/${id}/decision`, { decision: 'approve', comment: '', contentHash: json.contentHash, nonce: 'n' })).status).toBe(409);
  await another.close();
});

test.each<[string, { readonly path: string; readonly batchPart?: true }]>([
  ['who its people are', { path: '*/items/*Name*', batchPart: true }], ['which list has its people', { path: '*:/lists*system*' }]
])('where the site does not say %s, nothing is decided, and nobody loses the step', async (_, fault) => {
  site = await openApprovalSite();
  const form = await submitted();
  const another = await site.openAnother();
  await site.fault({ status: 403, times: 20, ...fault });
  const { status } = await another.ask('headOfService', 'POST', `steps/${form.step}/decision`, { decision: 'approve', comment: '', contentHash: form.contentHash, nonce: 'n' });
  await site.fault();
  expect([status, await stepRow(form)]).toEqual([503, ['Open', null, site.oid('headOfService'), 'Someone headOfService']]);
  expect(await approve('headOfService', form)).toMatchObject({ status: 200 });
  await another.close();
});
