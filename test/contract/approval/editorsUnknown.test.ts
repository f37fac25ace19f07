import { openApprovalSite, roleRow, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
beforeEach(async () => {
  site = await openApprovalSite((tenant) => {
    const elsewhere = roleRow(tenant, 'Head of Service', 'panel');
    return [
      roleRow(tenant, 'Head of Service', 'headOfService'), { ...elsewhere, values: { ...elsewhere.values, Directorate: 'Education' } },
      roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')
    ];
  });
});
afterEach(() => site.close());

type Role = Parameters<ApprovalSite['ask']>[0];
const edit = (role: Role, id: number, values: object): Promise<unknown> => site.as(role).web.lists.getByTitle('Submissions').items.getById(id).update(values);
const setList = (values: object): Promise<unknown> => site.as('policyUnit').web.lists.getByTitle('Submissions').update(values);
const answers = async (id: number): Promise<string> => String((await site.rows('Submissions')).find(({ Id }) => Id === id)?.Answers);

interface Waiting { readonly id: number; readonly step: string; readonly contentHash: unknown }
async function submit(id: number): Promise<Waiting> {
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  return { id, step: (json.steps as readonly { readonly id: string }[])[0].id, contentHash: json.contentHash };
}
const approve = (role: Role, { step, contentHash }: Waiting): Promise<Told> => site.ask(role, 'POST', `steps/${step}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `${role} ${step}` });
const give = (role: Role, { step }: Waiting, to = site.oid(role)): Promise<Told> => site.ask('policyUnit', 'POST', `steps/${step}/reassign`, { to, reason: 'Asked who changed it.' });
const stepRow = async ({ step }: Waiting): Promise<unknown> => {
  const row = (await site.rows('Approval steps')).find(({ Id }) => String(Id) === step);
  return [row?.State, row?.Exception];
};

/** The head of service changes the answers where no version tells of it, and the officer saves the form again. */
async function editUnseen(id: number, values: object): Promise<void> {
  const said = await answers(id);
  await setList(values);
  await edit('headOfService', id, { Answers: said.replace('{', '{ ') });
  await edit('leadOfficer', id, { Answers: said });
}

test.each<[string, object, object]>([
  ['while versions are off', { EnableVersioning: false }, { EnableVersioning: false }],
  ['although versions are on again', { EnableVersioning: false }, { EnableVersioning: true }],
  ['where only the last version is kept', { MajorVersionLimit: 1 }, { MajorVersionLimit: 500 }]
])('a form that somebody may have changed unseen is nobody’s to decide: %s', async (_, before, after) => {
  const id = site.checklist();
  await editUnseen(id, before);
  await setList(after);
  const form = await submit(id);
  expect(await stepRow(form)).toEqual(['Exception', 'editorsUnknown']);
  expect(await approve('headOfService', form)).toMatchObject({ status: 409, json: { code: 'exception' } });
});

test('one that was changed unseen after it was submitted is decided by nobody either, and the next run tells the policy unit', async () => {
  const form = await submit(site.checklist());
  await editUnseen(form.id, { EnableVersioning: false });
  expect(await approve('headOfService', form)).toMatchObject({ status: 409, json: { code: 'editorsUnknown' } });
  expect((await site.ask('headOfService', 'GET', `steps/${form.step}`)).json).toMatchObject({ allowed: [], because: 'editorsUnknown' });
  expect(await site.work()).toMatchObject({ failed: 0 });
  expect(await stepRow(form)).toEqual(['Exception', 'editorsUnknown']);
});

test('whom the policy unit gives it to decides, and the step after it is looked at anew', async () => {
  const id = site.checklist();
  await editUnseen(id, { EnableVersioning: false });
  const form = await submit(id);
  expect((await give('panel', form)).status).toBe(200);
  await site.work();
  const { status, json } = await approve('panel', form);
  expect([status, json.state, await stepRow({ ...form, step: String(json.nextStepId) })]).toEqual([200, 'Approved', ['Exception', 'editorsUnknown']]);
});

test('it is not hidden by what else stands in the way, and is lifted for nobody who was given the step for that', async () => {
  const id = site.checklist();
  await editUnseen(id, { EnableVersioning: false });
  const roles = site.as('policyUnit').web.lists.getByTitle('People roles').items;
  for (const { Id, Role, Directorate } of await site.rows('People roles')) if (Role === 'Head of Service' && Directorate === 'Corporate Services') await roles.getById(Number(Id)).recycle();
  expect(await stepRow(await submit(id))).toEqual(['Exception', 'editorsUnknown']);
});

test('whoever gives a step that does not say so yet is told, and once it does gives it for that', async () => {
  const form = await submit(site.checklist());
  await editUnseen(form.id, { EnableVersioning: false });
  expect(await give('panel', form)).toMatchObject({ status: 409, json: { code: 'askEditors' } });
  expect([await stepRow(form), (await site.rows('Decisions')).length]).toEqual([['Exception', 'editorsUnknown'], 1]);
  expect([(await give('panel', form)).status, await stepRow(form), (await approve('panel', form)).status]).toEqual([200, ['Open', null], 200]);
});

test('whom a step was given to before has to be given it once more', async () => {
  const form = await submit(site.checklist());
  expect((await give('panel', form)).status).toBe(200);
  await editUnseen(form.id, { EnableVersioning: false });
  expect(await approve('panel', form)).toMatchObject({ status: 409, json: { code: 'editorsUnknown' } });
  const again = (): Promise<Told> => site.ask('policyUnit', 'POST', `steps/${form.step}/reassign`, { to: site.oid('panel'), reason: 'Asked the officer.' });
  expect(await again()).toMatchObject({ status: 409, json: { code: 'askEditors' } });
  expect(await site.work()).toMatchObject({ failed: 0 });
  expect(await stepRow(form)).toEqual(['Exception', 'editorsUnknown']);
  expect(await approve('panel', form)).toMatchObject({ status: 409, json: { code: 'exception' } });
  expect([(await again()).status, await stepRow(form), (await approve('panel', form)).status]).toEqual([200, ['Open', null], 200]);
});

test('the policy unit hears of it also where the step was given to somebody, and not where somebody only says so', async () => {
  const [unseen, sound] = [await submit(site.checklist()), await submit(site.checklist())];
  for (const form of [unseen, sound]) expect((await give('panel', form)).status).toBe(200);
  await editUnseen(unseen.id, { EnableVersioning: false });
  await site.as('owner').web.lists.getByTitle('Approval steps').items.getById(Number(sound.step)).update({ State: 'Exception', Exception: 'editorsUnknown' });
  expect(await site.work()).toMatchObject({ failed: 0 });
  expect([await stepRow(unseen), await stepRow(sound)]).toEqual([['Exception', 'editorsUnknown'], ['Open', null]]);
});

test('whoever is known to have changed it is not given it', async () => {
  const id = site.checklist();
  await edit('headOfService', id, { Verdict: 'x' });
  await edit('leadOfficer', id, { Verdict: null });
  await editUnseen(id, { EnableVersioning: false });
  expect(await give('headOfService', await submit(id))).toMatchObject({ status: 422, json: { code: 'mustNotDecide', because: 'editedAnswers' } });
});

test('a form that was saved more often than its list keeps versions is decided as ever', async () => {
  const id = site.checklist();
  const said = await answers(id);
  for (let at = 0; at < 510; at++) await edit('leadOfficer', id, { Answers: at % 2 === 0 ? `${said} ` : said });
  expect((await approve('headOfService', await submit(id))).status).toBe(200);
}, 60_000);

describe('a form that was begun with the answers of another', () => {
  /** As "Begin again with these answers" does once the first has come to its end. */
  const begunAgain = async (first: number): Promise<number> => {
    const said = await answers(first);
    return site.checklist(JSON.parse(said), { Claim: `again ${first}` });
  };

  test('is not decided by whoever filled in that one', async () => {
    const first = site.checklist();
    await edit('headOfService', first, { Answers: `${(await answers(first)).replace('{', '{ ')}` });
    const form = await submit(await begunAgain(await begunAgain(first)));
    expect(await stepRow(form)).toEqual(['Exception', 'editedAnswers']);
  });

  test('is nobody’s to decide once nobody can look who filled in that one; others are decided as ever', async () => {
    const [first, other] = [site.checklist(), site.checklist()];
    const [gone, kept] = [await begunAgain(first), await begunAgain(other)];
    await site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(first).recycle();
    expect(await stepRow(await submit(gone))).toEqual(['Exception', 'editorsUnknown']);
    expect(await approve('headOfService', await submit(kept))).toMatchObject({ status: 200 });
  });
});
