import { openLocalStore, tokenForGraph, localChainKeys } from '../../../local/service/localStore';
import { readChainKeys } from '../../../src/service/chain/chainKeys';
import { repairAll, type Repaired } from '../../../src/service/worker/repair/repairAll';
import type { RepairParts } from '../../../src/service/worker/repair/repairParts';
import type { Role } from '../../../local/tenant/directory/person';
import { mailOf } from '../provisioning/tenantSite';
import { openApprovalSite, roleRow, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
let parts: RepairParts;
const mistakes: unknown[] = [];
const open = async (roles?: Parameters<typeof openApprovalSite>[0]): Promise<void> => {
  site = await openApprovalSite(roles);
  mistakes.length = 0;
  parts = {
    store: openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? ''), siteUrl: site.siteUrl, keys: readChainKeys(localChainKeys, []),
    now: () => site.tenant.clock.now(), mistake: (error) => mistakes.push(error)
  };
};
afterEach(async () => {
  await site.close();
  expect(mistakes).toEqual([]);
});

type Counted = Pick<Repaired, 'opened' | 'restored'>;
const repair = async (isOver = (): boolean => false): Promise<Counted> => {
  const { opened, restored } = await repairAll(parts, isOver, async () => undefined);
  return { opened, restored };
};
const nothing: Counted = { opened: 0, restored: 0 };

interface Waiting { readonly id: number; readonly step: string; readonly contentHash: string }
async function submitted(): Promise<Waiting> {
  const id = site.checklist();
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  return { id, step: (json.steps as readonly { readonly id: string }[])[0].id, contentHash: String(json.contentHash) };
}
const decide = (role: Role, { step, contentHash }: Waiting, decision = 'approve'): Promise<Told> => site.ask(role, 'POST', `steps/${step}/decision`, { decision, comment: 'Said.', contentHash, nonce: `${step} ${decision}` });
type Row = Readonly<Record<string, unknown>>;
const row = async (list: string, id: unknown): Promise<Row> => (await site.rows(list)).find(({ Id }) => Id === Number(id)) ?? {};
const entryOf = async (form: number): Promise<Row> => row('Partnerships', (await row('Submissions', form)).PartnershipId);
const write = (role: Role, list: string, id: unknown, values: object): Promise<unknown> => site.as(role).web.lists.getByTitle(list).items.getById(Number(id)).update({ ...values });
const logged = async (): Promise<readonly unknown[]> => (await site.rows('History')).filter(({ What }) => What === 'Restored').map(({ List, ItemColumn, Before, After, ByName, ByOid }) => [List, ItemColumn, Before, After, ByName, ByOid]);
const stepRow = async (id: unknown): Promise<readonly unknown[]> => {
  const { State, Exception, HolderName, IsCovered } = await row('Approval steps', id);
  return [State, Exception, HolderName, IsCovered];
};

test('where the last record has been taken away nothing goes on as if it had never been', async () => {
  await open();
  const form = await submitted();
  const { json } = await decide('headOfService', form, 'reject');
  await site.as('owner').web.lists.getByTitle('Decisions').items.getById(Number(json.decisionId)).delete();
  const before = [await stepRow(form.step), (await row('Submissions', form.id)).State];
  expect((await repairAll(parts, () => false, async () => undefined)).failed).toBeGreaterThan(0);
  expect([await stepRow(form.step), (await row('Submissions', form.id)).State]).toEqual(before);
  // The service tells its log, which the site shows.
  const log = jest.spyOn(console, 'error').mockImplementation();
  expect((await site.work()).failed).toBeGreaterThan(0);
  log.mockRestore();
  const again = await decide('headOfService', form);
  expect([again.status, again.json.code]).toEqual([409, 'chainBroken']);
  expect(new Set(mistakes.splice(0).map((mistake) => (mistake as { readonly code?: string }).code))).toEqual(new Set(['chainBroken']));
});

test('where all is as it should be nothing is written', async () => {
  await open();
  const form = await submitted();
  const next = await decide('headOfService', form);
  await submitted();
  await decide('executiveDirector', { ...form, step: String(next.json.nextStepId) });
  await site.forget();
  expect(await repair()).toEqual(nothing);
  const parts2 = (await site.requests()).flatMap((request) => request.parts ?? [request]);
  expect(parts2.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/$batch'))).toEqual([]);
  expect(await logged()).toEqual([]);
});

describe('a decision whose consequences were lost', () => {
  test('opens the step that comes next', async () => {
    await open();
    const form = await submitted();
    await site.fault({ method: 'PATCH', path: 'Approval steps', status: 400, times: 1, batchPart: 1 }, { method: 'POST', path: 'Approval steps', status: 400, times: 1, batchPart: 2 });
    expect((await decide('headOfService', form)).status).toBe(500);
    await site.fault();
    expect(await repair()).toEqual({ opened: 1, restored: 0 });
    expect((await site.rows('Approval steps')).map(({ State, Role: role }) => [role, State])).toEqual([['headOfService', 'Approved'], ['executiveDirector', 'Open']]);
    expect([await repair(), await logged()]).toEqual([nothing, []]);
  });

  test('fills in the entry and closes the form', async () => {
    await open();
    const form = await submitted();
    const next = await decide('headOfService', form);
    await site.fault({ method: 'PATCH', path: 'Partnerships', status: 403, times: 4 });
    expect((await decide('executiveDirector', { ...form, step: String(next.json.nextStepId) })).status).toBe(503);
    await site.fault();
    expect((await row('Submissions', form.id)).State).toBe('Submitted');
    expect([await repair(), await logged()]).toEqual([nothing, []]);
    expect([(await row('Submissions', form.id)).State, await entryOf(form.id)]).toEqual(['Approved', expect.objectContaining({ Stage: 'Set up', AnnualContribution: 1200 })]);
  });
});

describe('what somebody wrote by hand is set right, and stands in History with their name:', () => {
  beforeEach(() => open());
  const by = (): readonly unknown[] => ['Someone leadOfficer', site.oid('leadOfficer')];

  test('the state of a form that waits for a decision', async () => {
    const { id } = await submitted();
    await write('leadOfficer', 'Submissions', id, { State: 'Approved' });
    expect([await repair(), (await row('Submissions', id)).State, await logged()]).toEqual([{ opened: 0, restored: 1 }, 'Submitted', [['Submissions', 'State', 'Approved', 'Submitted', ...by()]]]);
    expect(await repair()).toEqual(nothing);
  });

  test('a state that is none, which keeps nobody from deciding either', async () => {
    const form = await submitted();
    await write('leadOfficer', 'Submissions', form.id, { State: '<b>Yes</b>' });
    expect(await repair()).toEqual({ opened: 0, restored: 1 });
    await write('leadOfficer', 'Submissions', form.id, { State: '<b>Yes</b>' });
    expect((await decide('headOfService', form)).status).toBe(200);
  });

  test('that a form was approved which nobody has submitted', async () => {
    const id = site.checklist();
    await write('leadOfficer', 'Submissions', id, { State: 'Approved' });
    expect([await repair(), (await row('Submissions', id)).State, await logged()]).toEqual([{ opened: 0, restored: 1 }, 'Draft', [['Submissions', 'State', 'Approved', 'Draft', ...by()]]]);
  });

  test('verdict and significance of a form, and of its entry status and significance, at once', async () => {
    const { id } = await submitted();
    const { Significance } = await row('Submissions', id);
    const other = Significance === 'Significant' ? 'Not significant' : 'Significant';
    await write('leadOfficer', 'Submissions', id, { Verdict: 'goOn', Significance: other });
    const entry = await entryOf(id);
    await write('leadOfficer', 'Partnerships', entry.Id, { Status: 'Closed', Significance: other });
    expect(await repair()).toEqual({ opened: 0, restored: 4 });
    expect(await logged()).toEqual([
      ['Partnerships', 'Status', 'Closed', 'Proposed', ...by()], ['Partnerships', 'Significance', other, Significance, ...by()],
      ['Submissions', 'Verdict', 'goOn', null, ...by()], ['Submissions', 'Significance', other, Significance, ...by()]
    ]);
    expect([await row('Submissions', id), await entryOf(id)]).toMatchObject([{ Verdict: null, Significance }, { Status: 'Proposed', Significance, Stage: 'Approval' }]);
    expect(await repair()).toEqual(nothing);
  });

  test('with a conclusion of their own and the stage they leave it', async () => {
    const id = site.checklist();
    await write('leadOfficer', 'Submissions', id, { State: 'Concluded' });
    const entry = await entryOf(id);
    await write('leadOfficer', 'Partnerships', entry.Id, { Stage: 'Running', Status: 'Current' });
    expect([await repair(), await logged()]).toEqual([nothing, []]);
  });
});

describe('what an owner wrote into a step by hand is set right, and stands in History with their name:', () => {
  beforeEach(() => open());
  const forge = (step: unknown, values: object): Promise<unknown> => write('owner', 'Approval steps', step, values);
  const by = (): readonly unknown[] => ['Someone owner', site.oid('owner')];

  test('whom it asks, as if they had been named', async () => {
    const { step } = await submitted();
    await forge(step, { HolderOid: site.oid('owner'), HolderName: 'Someone owner', IsNamed: true, IsCovered: true });
    expect(await repair()).toEqual({ opened: 0, restored: 4 });
    expect(await logged()).toEqual([
      ['Approval steps', 'HolderOid', site.oid('owner'), site.oid('headOfService'), ...by()], ['Approval steps', 'HolderName', 'Someone owner', 'Someone headOfService', ...by()],
      ['Approval steps', 'IsNamed', 'Yes', 'No', ...by()], ['Approval steps', 'IsCovered', 'Yes', 'No', ...by()]
    ]);
    expect([await stepRow(step), (await row('Approval steps', step)).IsNamed, await repair()]).toEqual([['Open', null, 'Someone headOfService', false], false, nothing]);
  });

  test('all of it at once with its state', async () => {
    const form = await submitted();
    await forge(form.step, { HolderOid: site.oid('owner'), HolderName: 'Someone owner', IsNamed: true, State: 'Closed' });
    expect(await repair()).toEqual({ opened: 1, restored: 4 });
    expect([await stepRow(form.step), (await row('Approval steps', form.step)).IsNamed, await repair()]).toEqual([['Open', null, 'Someone headOfService', false], false, nothing]);
    expect((await decide('headOfService', form)).status).toBe(200);
  });

  test('a decided step that is to look open', async () => {
    const form = await submitted();
    await decide('headOfService', form);
    await forge(form.step, { State: 'Open' });
    expect([await repair(), await logged()]).toEqual([{ opened: 0, restored: 1 }, [['Approval steps', 'State', 'Open', 'Approved', ...by()]]]);
  });

  test('how a form ended', async () => {
    const form = await submitted();
    await decide('headOfService', form, 'reject');
    await forge(form.step, { State: 'Approved' });
    expect(await repair()).toEqual({ opened: 0, restored: 1 });
    expect([(await stepRow(form.step))[0], await logged()]).toEqual(['Rejected', [['Approval steps', 'State', 'Approved', 'Rejected', 'Someone owner', site.oid('owner')]]]);
    expect(await repair()).toEqual(nothing);
  });

  test('whom it asks, where the policy unit has given it to somebody', async () => {
    await site.close();
    await open((opened) => [roleRow(opened, 'Head of Service', 'headOfService'), roleRow(opened, 'Executive Director', 'executiveDirector'), roleRow(opened, 'Policy unit', 'policyUnit', 'owner')]);
    const { step } = await submitted();
    expect((await site.ask('policyUnit', 'POST', `steps/${step}/reassign`, { to: site.oid('executiveDirector'), reason: 'On leave.' })).status).toBe(200);
    await forge(step, { HolderOid: site.oid('owner') });
    expect([await repair(), (await row('Approval steps', step)).HolderOid, (await logged()).length, await repair()]).toEqual([{ opened: 0, restored: 1 }, site.oid('executiveDirector'), 1, nothing]);
  });

  test('what changed nothing is left alone', async () => {
    const { step } = await submitted();
    await forge(step, { Title: 'Another title' });
    expect([await repair(), await logged()]).toEqual([nothing, []]);
  });
});

describe('a step asks whoever has to decide today:', () => {
  const roles = (): ReturnType<ReturnType<ApprovalSite['as']>['web']['lists']['getByTitle']>['items'] => site.as('policyUnit').web.lists.getByTitle('People roles').items;

  test('when the role has changed hands', async () => {
    await open();
    const { step } = await submitted();
    const [{ Id }] = await roles().filter("Role eq 'Head of Service'")<{ Id: number }[]>();
    await roles().getById(Id).update({ HolderId: site.tenant.bulk.ensureUser(site.oid('panel')), HolderOid: site.oid('panel') });
    expect([await repair(), await stepRow(step), await repair()]).toEqual([nothing, ['Open', null, 'Someone panel', false], nothing]);
  });

  test('when nobody could decide, and now somebody can', async () => {
    await open(() => []);
    const { step } = await submitted();
    expect([await repair(), await stepRow(step)]).toEqual([nothing, ['Exception', 'nobody', null, false]]);
    const { values } = roleRow(site, 'Head of Service', 'headOfService');
    await roles().add({ ...values });
    expect([await repair(), await stepRow(step), await repair()]).toEqual([{ opened: 1, restored: 0 }, ['Open', null, 'Someone headOfService', false], nothing]);
  });

  test('when whoever was asked has left', async () => {
    await open();
    const { step } = await submitted();
    const person = site.tenant.directory.person(site.oid('headOfService'));
    if (person !== undefined) site.tenant.directory.addPeople([{ ...person, enabled: false }]);
    expect([await repair(), (await stepRow(step)).slice(0, 2)]).toEqual([nothing, ['Exception', 'disabled']]);
  });

  test('when whoever was asked has changed the answers', async () => {
    await open();
    const { id, step } = await submitted();
    await write('headOfService', 'Submissions', id, { Answers: '{}' });
    expect([await repair(), (await stepRow(step)).slice(0, 2)]).toEqual([nothing, ['Exception', 'editedAnswers']]);
  });
});

describe('a deputy decides', () => {
  const replies = async (automaticRepliesSetting: object): Promise<number> => {
    const token = await site.tenant.tokens.issue({ mail: mailOf('headOfService'), audience: 'https://graph.microsoft.com' });
    const response = await fetch(`${site.tenant.url}/graph/v1.0/me/mailboxSettings`, {
      method: 'PATCH', headers: { 'Authorization': `Bearer ${token ?? ''}`, 'Content-Type': 'application/json' }, body: JSON.stringify({ automaticRepliesSetting })
    });
    return response.status;
  };
  const scheduled = (from: string, to: string, timeZone = 'GMT Standard Time'): object => ({ status: 'scheduled', scheduledStartDateTime: { dateTime: from, timeZone }, scheduledEndDateTime: { dateTime: to, timeZone } });
  const withDeputy = (): Promise<void> => open((opened) => [
    { ...roleRow(opened, 'Head of Service', 'headOfService'), values: { ...roleRow(opened, 'Head of Service', 'headOfService').values, DeputyId: opened.tenant.bulk.ensureUser(opened.tenant.directory.personByMail(mailOf('panel'))?.oid ?? ''), DeputyOid: opened.tenant.directory.personByMail(mailOf('panel'))?.oid } },
    roleRow(opened, 'Executive Director', 'executiveDirector')
  ]);

  test.each<[string, object, boolean]>([
    ['while the holder’s calendar says they are away', { status: 'alwaysEnabled' }, true],
    ['on the days that it says', scheduled('2026-11-20T08:00:00.0000000', '2026-11-27T17:00:00.0000000'), true],
    ['not before them', scheduled('2026-11-20T09:30:00.0000000', '2026-11-27T17:00:00.0000000'), false],
    ['not after them', scheduled('2026-11-13T08:00:00.0000000', '2026-11-20T09:00:00.0000000', 'UTC'), false],
    ['not when it says nothing', { status: 'disabled' }, false]
  ])('%s', async (_, setting, covered) => {
    await withDeputy();
    const form = await submitted();
    expect(await decide('panel', form)).toMatchObject({ status: 403, json: { code: 'notCovering' } });
    expect(await replies(setting)).toBe(200);
    await repair();
    expect((await stepRow(form.step))[3]).toBe(covered);
    expect((await decide('panel', form)).status).toBe(covered ? 200 : 403);
  });

  test('no longer once they are back', async () => {
    await withDeputy();
    const form = await submitted();
    await replies({ status: 'alwaysEnabled' });
    await repair();
    await replies({ status: 'disabled' });
    await repair();
    expect([(await stepRow(form.step))[3], (await decide('panel', form)).status]).toEqual([false, 403]);
  });

  test('not because somebody wrote into the list that they cover', async () => {
    await withDeputy();
    const form = await submitted();
    await write('owner', 'Approval steps', form.step, { IsCovered: true });
    expect(await decide('panel', form)).toMatchObject({ status: 403, json: { code: 'notCovering' } });
    expect([await repair(), (await stepRow(form.step))[3], (await logged()).length]).toEqual([{ opened: 0, restored: 1 }, false, 1]);
  });

  test('not when the calendar cannot be read', async () => {
    await withDeputy();
    const form = await submitted();
    await replies({ status: 'alwaysEnabled' });
    await site.fault({ method: 'GET', path: 'automaticRepliesSetting', status: 403, times: 1, batchPart: 1 });
    await repair();
    expect((await stepRow(form.step))[3]).toBe(false);
    // Whoever would be refused by what the service knows is looked at again.
    await site.fault({ method: 'GET', path: 'automaticRepliesSetting', status: 403, times: 2, batchPart: 1 });
    expect(await decide('panel', form)).toMatchObject({ status: 403, json: { code: 'notCovering' } });
    expect((await decide('panel', form)).status).toBe(200);
  });
});

test('when the time is over, the next run goes on', async () => {
  await open();
  const { id } = await submitted();
  await write('leadOfficer', 'Submissions', id, { State: 'Approved' });
  expect(await repair(() => true)).toEqual(nothing);
  expect(await repair()).toEqual({ opened: 0, restored: 1 });
});
