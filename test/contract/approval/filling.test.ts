import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import type { Role } from '../../../local/tenant/directory/person';
import { entryById } from '../../../src/data/entry';
import type { EntryFieldName } from '../../../src/domain/partnership/entryField';
import type { Answer, Answers } from '../../../src/domain/protocol/answer';
import { filledFields } from '../../../src/domain/protocol/filledFields';
import { versionName, type Protocol } from '../../../src/domain/protocol/protocol';
import type { FieldValues } from '../../../src/domain/record/fieldSpec';
import { sameValue } from '../../../src/domain/record/fieldValue';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../../src/packs/stafford/stafford';
import { chosen, completeAnswers } from '../../support/approval/completeAnswers';
import { storeAs } from '../siteStore';
import { openApprovalSite, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
let body: number;
beforeAll(async () => {
  site = await openApprovalSite();
  site.tenant.bulk.insert('Adopted protocols', adoptedRows({ protocol: stafford, from: '2026-01-01' }, site.oid('owner'), 0));
  [body] = site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Heddlu Gwent', Reference: 'O-1' } }]);
});
afterAll(() => site.close());

const person = (role: Role): Answer => ({ value: { kind: 'person', person: { id: site.tenant.bulk.ensureUser(site.oid(role)), name: `Someone ${role}`, oid: site.oid(role) } } });

/** Everything answered, with bodies and people that the site knows. */
function answersFor(protocol: Protocol): Answers {
  const complete = completeAnswers(protocol, 'checklist', { councilRole: chosen('minor'), ...(protocol === stafford && { assessedBy: person('panel') }) });
  return Object.fromEntries(Object.entries(complete).map(([code, answer]): [string, Answer] => {
    if (answer.value?.kind === 'organisation') return [code, { ...answer, value: { kind: 'organisation', organisation: { id: body, name: 'Heddlu Gwent' } } }];
    return [code, answer.value?.kind === 'person' && code !== 'assessedBy' ? { ...answer, ...person('leadOfficer') } : answer];
  }));
}

const deciders: Readonly<Record<string, readonly Role[]>> = { caerphilly: ['headOfService', 'executiveDirector'], stafford: ['panel', 'headOfService', 'executiveDirector'] };

/** Resolves with the entry's id. */
async function approved(protocol: Protocol, answers: Answers, before: (decision: number, entry: number) => Promise<unknown> = async () => undefined): Promise<number> {
  const form = site.checklist(answers, { Protocol: versionName(protocol) });
  const entry = Number((await site.rows('Submissions')).find(({ Id }) => Id === form)?.PartnershipId);
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  let step: unknown = (json.steps as readonly { readonly id: string }[])[0].id;
  for (const [at, role] of deciders[protocol.id].entries()) {
    await before(at, entry);
    const told = await site.ask(role, 'POST', `steps/${String(step)}/decision`, { decision: 'approve', comment: '', contentHash: json.contentHash, nonce: `${form} ${at}` });
    expect(told).toMatchObject({ status: 200, json: { state: 'Approved' } });
    step = told.json.nextStepId;
  }
  return entry;
}

interface LastDecision {
  readonly form: number;
  readonly decideLast: () => Promise<Told>;
  readonly correct: (decision: string, position: number) => Promise<void>;
}

/** A checklist that waits for its last decision, by the director. */
async function lastDecision(answers: Answers, tellEntry: (entry: number) => void): Promise<LastDecision> {
  const form = site.checklist(answers);
  tellEntry(Number((await site.rows('Submissions')).find(({ Id }) => Id === form)?.PartnershipId));
  const { json: { contentHash, steps } } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  const decide = (role: Role, step: unknown, body: object): Promise<Told> => site.ask(role, 'POST', `steps/${String(step)}/decision`, { comment: 'Said.', contentHash, nonce: `${form} ${role}`, ...body });
  const { json: { nextStepId } } = await decide('headOfService', (steps as readonly { readonly id: string }[])[0].id, { decision: 'approve' });
  return {
    form, decideLast: () => decide('executiveDirector', nextStepId, { decision: 'approve' }),
    correct: async (decision, position) => {
      expect(await decide('executiveDirector', nextStepId, { decision, nonce: `${form} ${position}`, supersedes: { position, reason: 'By mistake.' } })).toMatchObject({ status: 200 });
    }
  };
}

const valuesOf = async (entry: number): Promise<FieldValues<EntryFieldName>> => (await entryById(storeAs(site, 'policyUnit'), entry)).record.values;
const expected = (protocol: Protocol, answers: Answers): FieldValues<EntryFieldName> => {
  const form = protocol.forms.find(({ code }) => code === 'checklist');
  return form === undefined ? {} : filledFields(protocol, form, answers);
};

test.each([['Caerphilly', caerphilly], ['Stafford', stafford]] as const)('the checklist of %s fills in the entry that it was approved for', async (_, protocol) => {
  const answers = answersFor(protocol);
  const values = await valuesOf(await approved(protocol, answers));
  const filled = Object.entries(expected(protocol, answers)) as readonly [EntryFieldName, FieldValues[string]][];
  expect(filled.map(([name]) => name)).toEqual(expect.arrayContaining(['name', 'leadOfficer', 'leadOrganisation', 'annualContribution']));
  expect(filled.filter(([name, value]) => !sameValue(values[name], value))).toEqual([]);
  expect([values.stage, values.status, values.annualContribution]).toEqual([{ kind: 'choice', text: 'Set up' }, { kind: 'choice', text: 'Proposed' }, { kind: 'money', pence: 1200_00 }]);
  expect(values.leadOfficer).toMatchObject({ person: { oid: site.oid('leadOfficer'), name: 'Someone leadOfficer' } });
});

test('until it is approved at last the entry says what it said', async () => {
  let between: FieldValues<EntryFieldName> = {};
  await approved(caerphilly, answersFor(caerphilly), async (decision, entry) => {
    if (decision === 1) between = await valuesOf(entry);
  });
  expect([between.stage, between.annualContribution]).toEqual([{ kind: 'choice', text: 'Approval' }, undefined]);
});

test('what people change afterwards stays, also when the last decision is sent again', async () => {
  const answers = answersFor(caerphilly);
  const entry = await approved(caerphilly, answers);
  await site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(entry).update({ TotalBudget: 5, Title: 'Renamed', Stage: 'Approval' });
  const step = (await site.rows('Approval steps')).filter(({ State }) => State === 'Approved').pop();
  const { contentHash } = (await site.ask('executiveDirector', 'GET', `steps/${String(step?.Id)}`)).json;
  expect(await site.ask('executiveDirector', 'POST', `steps/${String(step?.Id)}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `${String(step?.Submission)} 1` })).toMatchObject({ status: 200 });
  expect(await valuesOf(entry)).toMatchObject({ name: { text: 'Renamed' }, stage: { text: 'Approval' }, totalBudget: { pence: 5_00 }, annualContribution: { pence: 1200_00 } });
});

test.each<[string, boolean]>([['', false], [', though nobody had heard of the first approval', true]])('what people change afterwards stays when the last decision is corrected twice%s', async (_, isLost) => {
  const answers = answersFor(caerphilly);
  let entry = 0;
  const { decideLast, correct } = await lastDecision(answers, (id) => (entry = id));
  if (isLost) await site.fault({ method: 'PATCH', path: 'Partnerships', status: 500, times: 1 });
  expect((await decideLast()).status).toBe(isLost ? 503 : 200);
  await correct('reject', 3);
  expect(await valuesOf(entry)).toMatchObject({ stage: { text: 'Approval' }, annualContribution: { pence: 1200_00 } });
  await site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(entry).update({ AnnualContribution: 5, Title: 'Renamed' });
  await correct('approve', 4);
  expect(await valuesOf(entry)).toMatchObject({ name: { text: 'Renamed' }, stage: { text: 'Set up' }, annualContribution: { pence: 5_00 } });
});

test('of a form that was returned after all and approved once more, only what has changed is filled in', async () => {
  const answers = answersFor(caerphilly);
  let entry = 0;
  const { form, decideLast, correct } = await lastDecision(answers, (id) => (entry = id));
  await decideLast();
  await correct('return', 3);
  await site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(entry).update({ TotalBudget: 5, Title: 'Renamed' });
  const [code, money] = Object.entries(answers).find(([, { value }]) => value?.kind === 'money' && value.pence === 1200_00) ?? ['', {}];
  const changed = { ...answers, [code]: { ...money, value: { kind: 'money', pence: 1300_00 } } };
  await site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(form).update({ Answers: JSON.stringify(changed) });
  const again = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  const decide = (role: Role, step: unknown): Promise<Told> =>
    site.ask(role, 'POST', `steps/${String(step)}/decision`, { decision: 'approve', comment: '', contentHash: again.json.contentHash, nonce: `again ${form} ${role}` });
  const steps = again.json.steps as readonly { readonly id: string; readonly state: string }[];
  const { json } = await decide('headOfService', steps.find(({ state }) => state === 'Open')?.id);
  expect(await decide('executiveDirector', json.nextStepId)).toMatchObject({ status: 200 });
  expect(await valuesOf(entry)).toMatchObject({ name: { text: 'Renamed' }, stage: { text: 'Set up' }, totalBudget: { pence: 5_00 }, annualContribution: { pence: 1300_00 } });
});

test('a body that has been deleted since keeps nothing else from being filled in', async () => {
  const answers = Object.fromEntries(Object.entries(answersFor(caerphilly)).map(([code, answer]): [string, Answer] =>
    [code, answer.value?.kind === 'organisation' ? { ...answer, value: { kind: 'organisation', organisation: { id: 99_999, name: 'Gone' } } } : answer]));
  const values = await valuesOf(await approved(caerphilly, answers));
  expect(values.leadOrganisation).toBeUndefined();
  expect(values).toMatchObject({ stage: { text: 'Set up' }, annualContribution: { pence: 1200_00 }, leadOfficer: { person: { oid: site.oid('leadOfficer') } } });
});
