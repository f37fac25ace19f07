import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import type { Role } from '../../../local/tenant/directory/person';
import '@pnp/sp/files';
import { entryById } from '../../../src/data/entry';
import type { EntryFieldName } from '../../../src/domain/partnership/entryField';
import type { Answer, Answers, AnswerValue, TableRow } from '../../../src/domain/protocol/answer';
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
    if (answer.value?.kind === 'table') return [code, { value: { kind: 'table', rows: answer.value.rows.map((row) => ({ ...row, cells: { ...row.cells, organisation: { kind: 'organisation', organisation: { id: body, name: 'Heddlu Gwent' } } } })) } }];
    return [code, answer.value?.kind === 'person' && code !== 'assessedBy' ? { ...answer, ...person('leadOfficer') } : answer];
  }));
}

const deciders: Readonly<Record<string, readonly Role[]>> = { caerphilly: ['headOfService', 'executiveDirector'], stafford: ['panel', 'headOfService', 'executiveDirector'] };

interface FaultRule {
  readonly method?: string;
  readonly path: string;
  readonly status: number;
  readonly times: number;
  readonly when?: 'after';
  readonly batchPart?: number;
}

/** Of the form that was approved last. */
let lastEntry = 0;

/** Resolves with the entry's id, once all that follows has been done. */
async function approved(protocol: Protocol, answers: Answers, before: (decision: number, entry: number) => Promise<unknown> = async () => undefined): Promise<number> {
  const form = site.checklist(answers, { Protocol: versionName(protocol) });
  const entry = Number((await site.rows('Submissions')).find(({ Id }) => Id === form)?.PartnershipId);
  lastEntry = entry;
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  let step: unknown = (json.steps as readonly { readonly id: string }[])[0].id;
  for (const [at, role] of deciders[protocol.id].entries()) {
    await before(at, entry);
    const told = await site.ask(role, 'POST', `steps/${String(step)}/decision`, { decision: 'approve', comment: '', contentHash: json.contentHash, nonce: `${form} ${at}` });
    expect(told).toMatchObject({ status: 200, json: { state: 'Approved' } });
    step = told.json.nextStepId;
  }
  await site.atRest();
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

test.each<[string, Role, number, string, string]>([['answers for it', 'headOfService', 422, 'incomplete', 'headOfService'], ['submits it', 'headOfService', 422, 'namesSubmitter', 'leadOfficer']])('Stafford: whoever %s is not its assessor, which is said when it is submitted', async (_, officer, status, code, assessor) => {
  const form = site.checklist({ ...answersFor(stafford), officer: person(officer), assessedBy: person(assessor as Role) }, { Protocol: versionName(stafford) });
  expect(await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`)).toMatchObject({ status, json: { code, questions: ['assessedBy'] } });
  expect((await site.rows('Submissions')).find(({ Id }) => Id === form)?.State).toBe('Draft');
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

test('a body that has been deleted since keeps nothing else from being filled in, and History says what was left out', async () => {
  const [id] = site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Gone', Reference: 'O-gone' } }]);
  const gone: AnswerValue = { kind: 'organisation', organisation: { id, name: 'Gone' } };
  const answers: Answers = { ...answersFor(caerphilly), leadOrganisation: { value: gone }, partners: { value: { kind: 'table', rows: [{ id: 'row', cells: { organisation: gone } }] } } };
  const values = await valuesOf(await approved(caerphilly, answers, async (decision) => decision === 1 && site.as('owner').web.lists.getByTitle('Organisations').items.getById(id).recycle()));
  expect(values.leadOrganisation).toBeUndefined();
  expect(values).toMatchObject({ stage: { text: 'Set up' }, annualContribution: { pence: 1200_00 }, leadOfficer: { person: { oid: site.oid('leadOfficer') } } });
  const left = (await site.rows('History')).filter(({ What, Item }) => What === 'Left out' && Item === lastEntry);
  expect(left.map(({ List, ItemColumn, Before }) => [List, ItemColumn, Before])).toEqual([['Partnerships', 'LeadOrganisation', 'Gone'], ['Memberships', 'Memberships', 'Gone']]);
});

test('whoever decides reads the names that register and directory have, whatever the form says; a body that the register does not have is a text and nobody else later', async () => {
  const [evil] = site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Evil Ltd', NameCy: 'Drwg Cyf', Reference: 'O-evil' } }]);
  const claimed = (id: number): AnswerValue => ({ kind: 'organisation', organisation: { id, name: 'Heddlu Gwent' } });
  const row = (id: number): TableRow => ({ id: `row ${id}`, cells: { organisation: claimed(id) } });
  const chief = { ...person('executiveDirector').value, kind: 'person' } as Extract<AnswerValue, { kind: 'person' }>;
  const answers = { ...answersFor(caerphilly), leadOrganisation: { value: claimed(evil) }, partners: { value: { kind: 'table', rows: [row(evil), row(evil + 1)] } }, leadOfficer: { value: { kind: 'person', person: { ...chief.person, name: 'The Chief Executive' } } } } as Answers;
  const form = site.checklist(answers);
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  const copy = site.as('owner').web.getFileByServerRelativePath(`${new URL(site.siteUrl).pathname}/SubmittedContent/${form}-${String(json.contentHash)}.json`);
  const { answers: sealed } = JSON.parse(await copy.getText()) as { readonly answers: Answers };
  const truly = { kind: 'organisation', organisation: { id: evil, name: 'Evil Ltd', nameCy: 'Drwg Cyf' } };
  expect(sealed).toMatchObject({
    leadOrganisation: { value: truly }, leadOfficer: { value: { person: { oid: site.oid('executiveDirector'), name: 'Someone executiveDirector' } } },
    partners: { value: { rows: [{ cells: { organisation: truly } }, { cells: { organisation: { kind: 'typed', text: 'Heddlu Gwent' } } }] } }
  });
});

test('a value that the list does not take is left out alone, wherever it stands', async () => {
  const answers = { ...answersFor(caerphilly), leadOfficer: { value: { kind: 'person', person: { id: 99_999, name: 'Nobody Known' } } } } as Answers;
  const values = await valuesOf(await approved(caerphilly, answers));
  const filled = Object.entries(expected(caerphilly, answers)) as readonly [EntryFieldName, FieldValues[string]][];
  expect(filled.filter(([name, value]) => !sameValue(values[name], value)).map(([name]) => name)).toEqual(['leadOfficer']);
  expect(values.stage).toEqual({ kind: 'choice', text: 'Set up' });
  expect((await site.rows('History')).filter(({ Item }) => Item === lastEntry).map(({ What, ItemColumn, Before, After }) => [What, ItemColumn, Before ?? After])).toEqual([['Left out', 'LeadOfficer', 'Nobody Known'], ['Members entered', null, 'Heddlu Gwent']]);
});

describe('whoever an approved form names becomes a member', () => {
  const cells = (organisation: number, more: Readonly<Record<string, AnswerValue>> = {}): TableRow['cells'] => ({ organisation: { kind: 'organisation', organisation: { id: organisation, name: `Body ${organisation}` } }, ...more });
  const naming = (rows: readonly TableRow['cells'][]): Answers => ({ ...answersFor(caerphilly), partners: { value: { kind: 'table', rows: rows.map((each, at) => ({ id: `row ${at}`, cells: each })) } } });
  const membersOf = async (entry: number): Promise<readonly unknown[]> =>
    (await site.rows('Memberships')).filter(({ PartnershipId }) => PartnershipId === entry).map(({ OrganisationId, Role, Contribution, ToDate }) => [OrganisationId, Role, Contribution, ToDate === null ? 'still' : 'ended']);
  const bodies = (): readonly number[] => site.tenant.bulk.insert('Organisations', ['A', 'B', 'C'].map((name) => ({ values: { Title: `Body ${name} ${serial}`, Reference: `O-${(serial += 1)}` } })));
  let serial = 100;

  test('once, with role and money; who is one already stays as people entered it, and who was one is one again', async () => {
    const [a, b, c] = bodies();
    const answers = naming([cells(a, { part: { kind: 'choice', code: 'funder' }, money: { kind: 'money', pence: 12_50 } }), cells(b, { part: { kind: 'choice', code: 'lead' } }), cells(a), cells(c)]);
    const entry = await approved(caerphilly, answers, async (decision, id) => {
      if (decision === 1) {
        expect(await membersOf(id)).toEqual([]);
        site.tenant.bulk.insert('Memberships', [
          { values: { Title: 'b', PartnershipId: id, OrganisationId: b, Role: 'Observer', Contribution: 3 } }, { values: { Title: 'c', PartnershipId: id, OrganisationId: c, Role: 'Lead', ToDate: '2020-03-31T00:00:00Z' } }
        ]);
      }
    });
    expect(await membersOf(entry)).toEqual([[b, 'Observer', 3, 'still'], [c, 'Lead', null, 'ended'], [a, 'Funder', 12.5, 'still'], [c, 'Member', null, 'still']]);
    await site.work();
    expect((await membersOf(entry)).length).toBe(4);
  });

  test('also where somebody has taken the place of one for another entry: History says who was left out', async () => {
    const [a, b] = bodies();
    const other = site.checklist();
    const elsewhere = Number((await site.rows('Submissions')).find(({ Id }) => Id === other)?.PartnershipId);
    const entry = await approved(caerphilly, naming([cells(a), cells(b)]), async (decision) => {
      if (decision === 1) site.tenant.bulk.insert('Memberships', [{ values: { Title: 'x', Claim: `form ${other + 1} organisation ${a}`, PartnershipId: elsewhere, OrganisationId: a } }]);
    });
    expect([await membersOf(entry), await membersOf(elsewhere)]).toEqual([[[b, 'Member', null, 'still']], [[a, 'Member', null, 'still']]]);
    expect((await site.rows('History')).filter(({ Item }) => Item === entry).map(({ What, List, Before, After }) => [What, List, Before ?? After])).toEqual([['Left out', 'Memberships', expect.stringMatching(/^Body A/)], ['Members entered', 'Memberships', expect.stringMatching(/^Body B/)]]);
  });

  test('but not in an entry that people have moved on meanwhile, whatever the service knew of it', async () => {
    const [a] = bodies();
    const entry = await approved(caerphilly, naming([cells(a)]), async (decision, id) => {
      if (decision === 1) await site.as('policyUnit').web.lists.getByTitle('Partnerships').items.getById(id).update({ Stage: 'Closed', Status: 'Closed' });
    });
    expect([await membersOf(entry), (await valuesOf(entry)).stage]).toEqual([[], { kind: 'choice', text: 'Closed' }]);
    expect((await site.rows('History')).filter(({ Item }) => Item === entry).map(({ What, Before, After }) => [What, Before, After])).toEqual([['Left out', expect.stringMatching(/^Body A/), null], ['Members entered', null, null]]);
  });

  const withoutMember = async (entry: number, organisation: number): Promise<void> => {
    const row = (await site.rows('Memberships')).find(({ PartnershipId, OrganisationId }) => PartnershipId === entry && OrganisationId === organisation);
    await site.as('policyUnit').web.lists.getByTitle('Memberships').items.getById(Number(row?.Id)).recycle();
  };

  test('and whom people take out again stays out: by the next run, and when the same answers are approved by correction', async () => {
    const [a, b] = bodies();
    let entry = 0;
    const { decideLast, correct } = await lastDecision(naming([cells(a), cells(b)]), (id) => (entry = id));
    await decideLast();
    await site.atRest();
    expect((await membersOf(entry)).length).toBe(2);
    await withoutMember(entry, a);
    await site.work();
    await correct('reject', 3);
    await correct('approve', 4);
    await site.atRest();
    await site.work();
    expect([await membersOf(entry), (await valuesOf(entry)).stage]).toEqual([[[b, 'Member', null, 'still']], { kind: 'choice', text: 'Set up' }]);
  });

  test('also when an approval was corrected before anybody had joined, and was given after all', async () => {
    const [a] = bodies();
    let entry = 0;
    const { decideLast, correct } = await lastDecision(naming([cells(a)]), (id) => (entry = id));
    await site.fault(...[1, undefined].map((batchPart) => ({ method: 'POST', path: 'Memberships', status: 403, times: 9, ...(batchPart !== undefined && { batchPart }) })));
    expect((await decideLast()).status).toBe(200);
    await site.atRest();
    await correct('reject', 3);
    await site.atRest();
    await site.fault();
    expect(await membersOf(entry)).toEqual([]);
    await correct('approve', 4);
    await site.atRest();
    expect(await membersOf(entry)).toEqual([[a, 'Member', null, 'still']]);
  });

  test('Stafford: only who wants to join', async () => {
    const [a, b, c] = bodies();
    const answers: Answers = { ...answersFor(stafford), otherMembers: { value: { kind: 'table', rows: [
      { id: '1', cells: cells(a, { answer: { kind: 'choice', code: 'joining' } }) }, { id: '2', cells: cells(b, { answer: { kind: 'choice', code: 'refused' } }) }, { id: '3', cells: cells(c) }
    ] } } };
    expect(await membersOf(await approved(stafford, answers))).toEqual([[a, 'Member', null, 'still']]);
  });

  test.each<[string, readonly FaultRule[]]>([
    ['before anybody was added', [{ method: 'POST', path: 'Memberships', status: 403, times: 9, batchPart: 1 }, { method: 'POST', path: 'Memberships', status: 403, times: 9 }]],
    ['when one of several was added', [{ method: 'POST', path: 'Memberships', status: 403, times: 1, batchPart: 2 }]],
    ['after they were added, whose answer was lost', [1, 2].map((batchPart) => ({ method: 'POST', path: 'Memberships', status: 504, times: 1, when: 'after', batchPart }))],
    ['before the entry has followed', [{ method: 'PATCH', path: 'Partnerships', status: 403, times: 1 }]],
    ['between the entry and the steps', [{ method: 'PATCH', path: 'Approval steps', status: 403, times: 1, batchPart: 1 }]]
  ])('broken off %s, the worker adds the rest, nobody twice, two of them at once', async (_, faults) => {
    const [a, b] = bodies();
    const form = site.checklist(naming([cells(a), cells(b)]));
    const entry = Number((await site.rows('Submissions')).find(({ Id }) => Id === form)?.PartnershipId);
    const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
    const decide = (role: Role, step: unknown): ReturnType<typeof site.ask> => site.ask(role, 'POST', `steps/${String(step)}/decision`, { decision: 'approve', comment: '', contentHash: json.contentHash, nonce: `${form} ${role}` });
    const { json: { nextStepId } } = await decide('headOfService', (json.steps as readonly { readonly id: string }[])[0].id);
    await site.atRest();
    await site.fault(...faults);
    await decide('executiveDirector', nextStepId);
    await site.fault();
    await Promise.all([site.work(), site.work(), decide('executiveDirector', nextStepId)]);
    await site.work();
    expect([...await membersOf(entry)].sort()).toEqual([[a, 'Member', null, 'still'], [b, 'Member', null, 'still']].sort());
    expect((await site.rows('Partnerships')).find(({ Id }) => Id === entry)).toMatchObject({ Stage: 'Set up', AnnualContribution: 1200 });
    expect((await site.rows('Submissions')).find(({ Id }) => Id === form)?.State).toBe('Approved');
  });
});
