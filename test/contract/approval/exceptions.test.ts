import '@pnp/sp/files';
import '@pnp/sp/folders';
import { createHash } from 'node:crypto';
import { chosen, completeAnswers } from '../../support/approval/completeAnswers';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { roleRow, openApprovalSite, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
afterEach(() => site.close());

type Step = { readonly id: string; readonly state: string; readonly holderOid: string | null };
const submit = async (id: number): Promise<{ readonly step: Step; readonly contentHash: string }> => {
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  return { step: (json.steps as readonly Step[])[0], contentHash: String(json.contentHash) };
};
const approve = (step: string, contentHash: string, role: 'headOfService' | 'executiveDirector' | 'leadOfficer' | 'policyUnit' = 'headOfService', nonce = 'n'): Promise<Told> =>
  site.ask(role, 'POST', `steps/${step}/decision`, { decision: 'approve', comment: '', contentHash, nonce });
const stepRow = async (id: unknown): Promise<unknown> => {
  const row = (await site.rows('Approval steps')).find(({ Id }) => String(Id) === String(id));
  return [row?.State, row?.Exception];
};

describe('nobody decides, and the policy unit sees why,', () => {
  test.each<[string, () => Promise<ApprovalSite>, string]>([
    ['where nobody holds the role', () => openApprovalSite(() => []), 'nobody'],
    ['where two hold it', () => openApprovalSite((tenant) => [roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Head of Service', 'executiveDirector')]), 'severalHolders'],
    ['where the holder wrote it there themselves', () => openApprovalSite((tenant) => [roleRow(tenant, 'Head of Service', 'headOfService', 'headOfService')]), 'ownRow'],
    ['where the holder is who submits', () => openApprovalSite((tenant) => [roleRow(tenant, 'Head of Service', 'leadOfficer')]), 'submitter']
  ])('%s', async (_, open, why) => {
    site = await open();
    const { step, contentHash } = await submit(site.checklist());
    expect([step.state, await stepRow(step.id)]).toEqual(['Exception', ['Exception', why]]);
    for (const role of ['headOfService', 'leadOfficer'] as const) expect(await approve(step.id, contentHash, role)).toMatchObject({ status: 409, json: { code: 'exception' } });
  });

  test('where the holder’s account is disabled', async () => {
    site = await openApprovalSite();
    const person = site.tenant.directory.person(site.oid('headOfService'));
    if (person !== undefined) site.tenant.directory.addPeople([{ ...person, enabled: false }]);
    const { step } = await submit(site.checklist());
    expect(await stepRow(step.id)).toEqual(['Exception', 'disabled']);
  });

  test('where the holder has filled in some of the form', async () => {
    site = await openApprovalSite();
    const id = site.checklist();
    await site.as('headOfService').web.lists.getByTitle('Submissions').items.getById(id).update({ Verdict: 'x' });
    const { step } = await submit(id);
    expect(await stepRow(step.id)).toEqual(['Exception', 'editedAnswers']);
  });

  test('where the same person would decide twice', async () => {
    site = await openApprovalSite((tenant) => [roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'headOfService')]);
    const { step, contentHash } = await submit(site.checklist());
    const { json } = await approve(step.id, contentHash);
    expect(await stepRow(json.nextStepId)).toEqual(['Exception', 'decidedEarlierStep']);
  });
});

test('who edits the answers after they were submitted loses the right to decide; what was submitted stays what it was', async () => {
  site = await openApprovalSite();
  const id = site.checklist();
  const { step, contentHash } = await submit(id);
  await site.as('headOfService').web.lists.getByTitle('Submissions').items.getById(id).update({ Answers: '{}' });
  expect(await approve(step.id, contentHash)).toMatchObject({ status: 403, json: { code: 'editedAnswers' } });
  expect((await site.ask('leadOfficer', 'GET', `steps/${step.id}`)).json).toMatchObject({ contentHash, content: { answers: { name: {} } } });
});

test('a role that has changed hands has a new holder at once', async () => {
  site = await openApprovalSite();
  const { step, contentHash } = await submit(site.checklist());
  const roles = site.as('policyUnit').web.lists.getByTitle('People roles').items;
  const [{ Id }] = await roles.filter("Role eq 'Head of Service'")<{ Id: number }[]>();
  await roles.getById(Id).update({ HolderId: site.tenant.bulk.ensureUser(site.oid('executiveDirector')), HolderOid: site.oid('executiveDirector') });
  expect(await approve(step.id, contentHash)).toMatchObject({ status: 403, json: { code: 'notYours' } });
  expect(await approve(step.id, contentHash, 'executiveDirector')).toMatchObject({ status: 200, json: { state: 'Approved' } });
});

test('who wrote a role for themselves has no right by it, though a colleague saves the row; by one that somebody else adds they have', async () => {
  site = await openApprovalSite((tenant) => [roleRow(tenant, 'Head of Service', 'executiveDirector')]);
  const roles = (role: 'policyUnit' | 'owner'): ReturnType<ReturnType<ApprovalSite['as']>['web']['lists']['getByTitle']>['items'] => site.as(role).web.lists.getByTitle('People roles').items;
  const [{ Id }] = await roles('owner')<{ Id: number }[]>();
  const { values } = roleRow(site, 'Head of Service', 'policyUnit');
  await roles('policyUnit').getById(Id).update({ HolderId: values.HolderId, HolderOid: values.HolderOid });
  await roles('owner').getById(Id).update({ Title: 'Put right' });
  const { step, contentHash } = await submit(site.checklist());
  expect(await stepRow(step.id)).toEqual(['Exception', 'ownRow']);
  await roles('owner').getById(Id).delete();
  await roles('owner').add({ ...values });
  expect(await site.work()).toMatchObject({ opened: 1, failed: 0 });
  expect(await approve(step.id, contentHash, 'policyUnit')).toMatchObject({ status: 200 });
});

test('nor where their row leaves out who saved it, and what is known of a row is read once', async () => {
  site = await openApprovalSite();
  const list = site.as('owner').web.lists.getByTitle('People roles');
  const [{ Id }] = await list.items.filter("Role eq 'Head of Service'")<{ Id: number }[]>();
  await list.items.getById(Id).update({ Title: 'Once' });
  const { step, contentHash } = await submit(site.checklist());
  await site.forget();
  expect((await site.ask('headOfService', 'GET', `steps/${step.id}`)).json.because).toBeNull();
  expect((await site.requests()).filter(({ path }) => path.includes('/versions'))).toEqual([]);
  await list.update({ EnableVersioning: false });
  await list.items.getById(Id).update({ Title: 'Twice' });
  expect(await approve(step.id, contentHash)).toMatchObject({ status: 409, json: { code: 'ownRow' } });
});

test('a state that somebody forges in the list is no decision, and the next act sets it right', async () => {
  site = await openApprovalSite();
  const id = site.checklist();
  const forge = (State: string): Promise<unknown> => site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(id).update({ State });
  await forge('Approved');
  const { step, contentHash } = await submit(id);
  await forge('Approved');
  const { json } = await approve(step.id, contentHash);
  expect([json.state, (await site.rows('Submissions')).find(({ Id }) => Id === id)?.State]).toEqual(['Approved', 'Submitted']);
});

test('a decision whose consequences were broken off is the same when it is sent again, and they follow', async () => {
  site = await openApprovalSite();
  const { step, contentHash } = await submit(site.checklist());
  await site.fault({ method: 'PATCH', path: 'Approval steps', status: 400, times: 1, batchPart: 1 });
  expect((await approve(step.id, contentHash)).status).toBe(500);
  expect((await site.rows('Decisions')).map(({ What }) => What)).toEqual(['Submitted', 'Approved']);
  const again = await approve(step.id, contentHash);
  expect(again).toMatchObject({ status: 200, json: { state: 'Approved', nextStepId: expect.any(String) as string } });
  expect([await stepRow(step.id), await stepRow(again.json.nextStepId)]).toEqual([['Approved', null], ['Open', null]]);
  expect(await site.rows('Decisions')).toHaveLength(2);
});

test.each([['before it has written', 'before'], ['after it has written', 'after']] as const)('when SharePoint is lost %s, sending again decides once', async (_, when) => {
  site = await openApprovalSite();
  const { step, contentHash } = await submit(site.checklist());
  await site.fault({ method: 'POST', path: 'Decisions/items', status: 504, times: 1, when });
  expect(await approve(step.id, contentHash)).toMatchObject({ status: 503, json: { code: 'sharePointBusy' } });
  expect(await approve(step.id, contentHash)).toMatchObject({ status: 200, json: { state: 'Approved', nextStepId: expect.any(String) as string } });
  expect(await site.rows('Decisions')).toHaveLength(2);
});

test('a document of the library is evidence in the version that it had', async () => {
  site = await openApprovalSite();
  const library = site.as('leadOfficer').web.lists.getByTitle('Governance documents');
  await library.rootFolder.files.addUsingPath('Cytundeb a b.txt', 'agreed');
  const address = `${site.siteUrl}/GovernanceDocuments/Cytundeb%20a%20b.txt`;
  const answers = completeAnswers(caerphilly, 'checklist', { accountableBody: chosen('yes'), section151View: chosen('agrees'), section151Evidence: { value: { kind: 'documents', documents: [{ address, title: 'Agreement', signedOn: '2026-01-15', signedBy: 'Section 151 Officer' }] } } });
  const { step } = await submit(site.checklist(answers));
  const { json } = await site.ask('headOfService', 'GET', `steps/${step.id}`);
  const sha256 = createHash('sha256').update('agreed').digest('hex');
  expect((json.content as { evidence: unknown }).evidence).toEqual([{ question: 'section151Evidence', address, driveItem: expect.any(String) as string, version: '1.0', sha256 }]);
  const gone = site.checklist(JSON.parse(JSON.stringify(answers).replace('a%20b.txt', 'c.txt')));
  expect(await site.ask('leadOfficer', 'POST', `submissions/${gone}/submit`)).toMatchObject({ status: 422, json: { code: 'evidenceGone' } });
});

test('while another form of the entry cannot be read, whose answers might count, nothing is submitted', async () => {
  site = await openApprovalSite();
  const id = site.checklist();
  const { PartnershipId } = (await site.rows('Submissions')).find(({ Id }) => Id === id) ?? {};
  site.checklist({}, { PartnershipId, Form: 'screening', Purpose: 'Screening', Answers: '{"half' });
  expect(await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)).toMatchObject({ status: 409, json: { code: 'otherFormUnreadable' } });
});
