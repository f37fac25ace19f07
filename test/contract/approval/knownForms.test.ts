import { localChainKeys, openLocalStore, tokenForGraph } from '../../../local/service/localStore';
import type { Role } from '../../../local/tenant/directory/person';
import { readChainKeys, sealerWith } from '../../../src/service/chain/chainKeys';
import { verifyDecisions, type Finding } from '../../../src/service/verify/verifyDecisions';
import { openApprovalSite, roleRow, type ApprovalSite, type Ask, type Told } from './approvalSite';

/** What one process of the service knows of a form, another process, an owner or an editor has gone on from. */
let site: ApprovalSite;
let another: Awaited<ReturnType<ApprovalSite['openAnother']>>;
beforeAll(async () => {
  site = await openApprovalSite((tenant) => [
    roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')
  ]);
  another = await site.openAnother();
});
afterAll(async () => {
  await another.close();
  await site.close();
});

interface Waiting {
  readonly form: number;
  readonly step: string;
  readonly contentHash: unknown;
}

/** Submitted, and known to the one process. */
async function known(): Promise<Waiting> {
  const form = site.checklist();
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  return { form, step: (json.steps as readonly { readonly id: string }[])[0].id, contentHash: json.contentHash };
}

type Decider = Extract<Role, 'headOfService' | 'executiveDirector'>;
const decide = (ask: Ask, role: Decider, { contentHash, step }: Waiting, body: object = {}): Promise<Told> =>
  ask(role, 'POST', `steps/${step}/decision`, { decision: 'approve', comment: 'Yes.', contentHash, nonce: `${role} ${step}`, ...body });
const next = (waiting: Waiting, { json }: Told): Waiting => ({ ...waiting, step: String(json.nextStepId) });

const chain = async ({ form }: Waiting): Promise<readonly unknown[]> => (await site.rows('Decisions')).filter(({ Submission }) => Submission === String(form)).map(({ What }) => What);
const found = async ({ form }: Waiting): Promise<readonly Finding[]> => {
  const store = openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? '');
  return (await verifyDecisions(store, sealerWith(readChainKeys(localChainKeys, [])), new Map())).findings.filter(({ submission }) => submission === String(form));
};
const row = async (list: string, id: unknown): Promise<Readonly<Record<string, unknown>>> => (await site.rows(list)).find(({ Id }) => Id === Number(id)) ?? {};
const entryOf = async ({ form }: Waiting): Promise<number> => Number((await row('Submissions', form)).PartnershipId);
const items = (list: string, role: Role = 'owner'): ReturnType<ReturnType<ApprovalSite['as']>['web']['lists']['getByTitle']>['items'] => site.as(role).web.lists.getByTitle(list).items;

test('a step that another process has opened is decided the first time it is asked for', async () => {
  const first = await known();
  const second = next(first, await decide(another.ask, 'headOfService', first));
  expect(await decide(site.ask, 'executiveDirector', second)).toMatchObject({ status: 200, json: { state: 'Approved' } });
  expect([await chain(first), await found(first)]).toEqual([['Submitted', 'Approved', 'Approved'], []]);
});

test('whom another process gave the step to decides it, and nobody else', async () => {
  const waiting = await known();
  await another.ask('policyUnit', 'POST', `steps/${waiting.step}/reassign`, { to: site.oid('executiveDirector'), reason: 'On leave.' });
  expect(await decide(site.ask, 'headOfService', waiting)).toMatchObject({ status: 403, json: { code: 'notYours' } });
  expect(await decide(site.ask, 'executiveDirector', waiting)).toMatchObject({ status: 200 });
  expect([await chain(waiting), await found(waiting)]).toEqual([['Submitted', 'Reassigned', 'Approved'], []]);
});

test('a form that was withdrawn through another process is not decided', async () => {
  const waiting = await known();
  await another.ask('leadOfficer', 'POST', `submissions/${waiting.form}/withdraw`, { reason: 'Too early.' });
  expect(await decide(site.ask, 'headOfService', waiting)).toMatchObject({ status: 409, json: { code: 'notOpen' } });
  expect(await chain(waiting)).toEqual(['Submitted', 'Withdrawn']);
});

test('what another process decided is told, or answered once more', async () => {
  const waiting = await known();
  const made = await decide(another.ask, 'headOfService', waiting);
  expect(await decide(site.ask, 'headOfService', waiting, { decision: 'reject', nonce: `other ${waiting.step}` })).toMatchObject({ status: 409, json: { code: 'alreadyDecided', decision: 'approve' } });
  expect(await decide(site.ask, 'headOfService', waiting)).toEqual(made);
  expect(await chain(waiting)).toEqual(['Submitted', 'Approved']);
});

test('the same attempt at two processes at once is one decision', async () => {
  const waiting = await known();
  await another.ask('headOfService', 'GET', `steps/${waiting.step}`);
  const [one, other] = await Promise.all([decide(site.ask, 'headOfService', waiting), decide(another.ask, 'headOfService', waiting)]);
  expect([one.status, other]).toEqual([200, one]);
  expect([await chain(waiting), await found(waiting)]).toEqual([['Submitted', 'Approved'], []]);
});

test('of twenty at two processes one decides', async () => {
  const waiting = await known();
  await another.ask('headOfService', 'GET', `steps/${waiting.step}`);
  const told = await Promise.all(Array.from({ length: 20 }, (_, at) => decide(at % 2 === 0 ? site.ask : another.ask, 'headOfService', waiting, { nonce: `${at} ${waiting.step}` })));
  expect(told.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(409)]);
  expect([await chain(waiting), await found(waiting)]).toEqual([['Submitted', 'Approved'], []]);
});

test('whoever has changed the form since does not decide on it', async () => {
  const waiting = await known();
  await items('Submissions', 'headOfService').getById(waiting.form).update({ Title: 'Mine now' });
  expect(await decide(site.ask, 'headOfService', waiting)).toMatchObject({ status: 403, json: { code: 'editedAnswers' } });
});

test('an entry that somebody has changed since is looked at again, and what they wrote stays', async () => {
  const waiting = await known();
  await items('Partnerships', 'leadOfficer').getById(await entryOf(waiting)).update({ Purpose: 'Theirs' });
  expect(await decide(site.ask, 'headOfService', waiting, { decision: 'return' })).toMatchObject({ status: 200 });
  expect(await row('Partnerships', await entryOf(waiting))).toMatchObject({ Stage: 'Checklist', Purpose: 'Theirs' });
});

test('so is one that was moved back where the decision takes it from', async () => {
  const first = await known();
  const entry = await entryOf(first);
  await items('Partnerships', 'policyUnit').getById(entry).update({ Stage: 'Set up' });
  const second = next(first, await decide(site.ask, 'headOfService', first));
  await items('Partnerships', 'policyUnit').getById(entry).update({ Stage: 'Approval' });
  expect(await decide(site.ask, 'executiveDirector', second)).toMatchObject({ status: 200 });
  expect(await row('Partnerships', entry)).toMatchObject({ Stage: 'Set up', AnnualContribution: 1200 });
});

test('an entry that was deleted since keeps nobody from deciding', async () => {
  const first = await known();
  const second = next(first, await decide(site.ask, 'headOfService', first));
  await items('Partnerships', 'policyUnit').getById(await entryOf(first)).recycle();
  expect(await decide(site.ask, 'executiveDirector', second)).toMatchObject({ status: 200, json: { state: 'Approved' } });
  expect((await row('Submissions', first.form)).State).toBe('Approved');
});

test('a decision upon a record that an owner takes away meanwhile is sealed on it all the same: the gap shows, and nothing more is decided', async () => {
  const first = await known();
  const made = await decide(site.ask, 'headOfService', first);
  await items('Decisions').getById(Number(made.json.decisionId)).delete();
  const second = next(first, made);
  expect(await decide(site.ask, 'executiveDirector', second)).toMatchObject({ status: 200 });
  expect(await found(first)).toEqual([{ submission: String(first.form), position: 2, because: 'missing' }]);
  expect(await site.ask('executiveDirector', 'GET', `steps/${second.step}`)).toMatchObject({ status: 409, json: { code: 'chainBroken' } });
  expect(await decide(site.ask, 'executiveDirector', second, { decision: 'reject', nonce: 'once more', supersedes: { position: 3, reason: 'No.' } })).toMatchObject({ status: 409, json: { code: 'chainBroken' } });
  expect((await site.work()).failed).toBeGreaterThan(0);
});

test('a chain that turns out to be damaged is forgotten', async () => {
  const waiting = await known();
  const record = (await site.rows('Decisions')).find(({ Claim }) => Claim === `${waiting.form}#1`);
  await items('Decisions').getById(Number(record?.Id)).update({ Record: String(record?.Record).replace('"steps":2', '"steps":1') });
  expect(await site.ask('headOfService', 'GET', `steps/${waiting.step}`)).toMatchObject({ status: 409, json: { code: 'chainBroken' } });
  expect(await decide(site.ask, 'headOfService', waiting)).toMatchObject({ status: 409, json: { code: 'chainBroken' } });
  expect(await chain(waiting)).toEqual(['Submitted']);
});
