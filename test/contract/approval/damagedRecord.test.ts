import { decisionsBy } from '../../../src/data/approval/decisionsBy';
import { formCourse } from '../../../src/data/approval/formCourse';
import { stepsForReader } from '../../../src/data/approval/stepsForReader';
import { stepsUnderWay } from '../../../src/data/approval/stepsUnderWay';
import { stepsWithForms } from '../../../src/data/approval/stepsWithForms';
import { stepToRead } from '../../../src/data/approval/stepToRead';
import type { ApprovalService } from '../../../src/data/approvalService/approvalService';
import type { ShownStep } from '../../../src/domain/approval/shownStep';
import { formsWithStanding } from '../../../src/webparts/register/panel/forms/formsWithStanding';
import { gatewayOf } from '../checklists/gatewayOf';
import { mailOf } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { openApprovalSite, type ApprovalSite } from './approvalSite';

/** What pages show of a form to whose record something happened: they see places, shapes and steps; seals are the service's. */
let site: ApprovalSite;
let sound: number;
beforeAll(async () => {
  site = await openApprovalSite();
  ({ id: sound } = await approved());
});
afterAll(() => site.close());

interface Approved {
  readonly id: number;
  /** Ids of its steps. */
  readonly first: number;
  readonly second: number;
}

/** A checklist that the head of service has approved, and that waits for the director. */
async function approved(): Promise<Approved> {
  const id = site.checklist();
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  const first = Number((json.steps as readonly { readonly id: string }[])[0].id);
  const made = await site.ask('headOfService', 'POST', `steps/${first}/decision`, { decision: 'approve', comment: '', contentHash: json.contentHash, nonce: `nonce ${id}` });
  return { id, first, second: Number(made.json.nextStepId) };
}

const records = async (id: number): Promise<readonly number[]> => (await site.rows('Decisions')).flatMap(({ Id, Submission }) => (Submission === String(id) ? [Number(Id)] : []));
const decisions = (): ReturnType<ReturnType<ApprovalSite['as']>['web']['lists']['getByTitle']> => site.as('owner').web.lists.getByTitle('Decisions');

const damages: readonly [string, (id: number) => Promise<unknown>][] = [
  ['a record that is no JSON', async (id) => decisions().items.getById((await records(id))[0]).update({ Record: '{"position":' })],
  ['a record of another shape', async (id) => decisions().items.getById((await records(id))[1]).update({ Record: '{"position":2,"event":{"kind":"decided"}}' })],
  ['its first record taken away', async (id) => decisions().items.getById((await records(id))[0]).recycle()],
  ['its last record taken away', async (id) => decisions().items.getById((await records(id))[1]).recycle()],
  ['all its records taken away', async (id) => Promise.all((await records(id)).map((record) => decisions().items.getById(record).recycle()))]
];

test.each(damages)('a form with %s is shown as damaged everywhere, and the others as they are', async (_, damage) => {
  const { id, first, second } = await approved();
  await damage(id);
  const gateway = gatewayOf(site, 'leadOfficer');
  expect(await gateway.open({ id, restricted: false })).toMatchObject({ standing: 'damaged', mayChange: false, mayWithdraw: false, mayDiscard: false });
  const { mine } = await gateway.home();
  const standingIn = (form: number): unknown => mine.find(({ submission }) => submission.id === form)?.standing;
  expect([standingIn(id), standingIn(sound)]).toMatchObject(['damaged', { state: 'Submitted' }]);

  const director = storeAs(site, 'executiveDirector');
  expect([(await formCourse(director, id)).isDamaged, (await formCourse(director, sound)).isDamaged]).toEqual([true, false]);
  const { steps, damaged } = await stepsForReader(director, { oid: site.oid('executiveDirector'), loginName: mailOf('executiveDirector') });
  expect([steps.some(({ submission }) => submission === String(id)), damaged.has(String(id)), damaged.has(String(sound))]).toEqual([true, true, false]);
  const underWay = (await stepsWithForms(director, await stepsUnderWay(director, {}))).items;
  expect([id, sound].map((form) => underWay.find(({ step }) => step.submission === String(form))?.isDamaged)).toEqual([true, false]);
  const entry = Number((await site.rows('Submissions')).find(({ Id }) => Id === id)?.PartnershipId);
  expect(await formsWithStanding(director, entry, true)).toMatchObject([{ standing: 'damaged' }]);

  // Where what the service has answered is older than the damage, the page sees it by itself.
  const shown = async (): Promise<ShownStep> => ({ state: 'Open', contentHash: '', content: null, allowed: [], because: null, onBehalfOf: null, holder: null, decision: null, supersedes: null });
  await expect(stepToRead(director, { step: shown } as unknown as ApprovalService, first)).rejects.toMatchObject({ detail: { code: 'chainBroken' } });
  expect(await site.ask('executiveDirector', 'GET', `steps/${second}`)).toMatchObject({ status: 409, json: { code: 'chainBroken' } });
});

test('somebody’s decisions are listed all the same, and say of which form the record is damaged', async () => {
  const { id } = await approved();
  await decisions().items.getById((await records(id))[0]).recycle();
  const { items } = await decisionsBy(storeAs(site, 'headOfService'), site.oid('headOfService'));
  expect([id, sound].map((form) => items.find(({ record }) => record.submission === String(form))?.isDamaged)).toEqual([true, false]);
});

test('a step of which the list says what it cannot read damages its own form alone', async () => {
  const { id, second } = await approved();
  await site.as('owner').web.lists.getByTitle('Approval steps').items.getById(second).update({ Role: 'mayor' });
  const { mine } = await gatewayOf(site, 'leadOfficer').home();
  expect([id, sound].map((form) => mine.find(({ submission }) => submission.id === form)?.standing)).toMatchObject(['damaged', { state: 'Submitted' }]);
  await site.as('owner').web.lists.getByTitle('Approval steps').items.getById(second).update({ Role: 'executiveDirector' });
});
