import { begunFrom } from '../../../src/domain/submission/begunAgain';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { serviceAddressRecord } from '../../../src/domain/approval/serviceAddress';
import type { Standing } from '../../../src/domain/approval/standing';
import { standingText } from '../../../src/ui/approval/standingText';
import { formsWithStanding } from '../../../src/webparts/register/panel/forms/formsWithStanding';
import type { OpenedForm } from '../../../src/webparts/checklists/checklistsGateway';
import { ApprovalSite, openApprovalSite } from '../approval/approvalSite';
import { storeAs } from '../siteStore';
import { gatewayOf } from './gatewayOf';

let site: ApprovalSite;
beforeAll(async () => { site = await openApprovalSite(); }, 60_000);
afterAll(() => site.close());

const gateway = (): ReturnType<typeof gatewayOf> => gatewayOf(site, 'leadOfficer');

async function opened(id: number): Promise<OpenedForm> {
  const form = await gateway().open({ id, restricted: false });
  if (form.form === undefined) throw new Error('Its protocol is gone.');
  return form;
}

/** Whoever may edit the list can write any of its columns. */
async function forge(id: number, State: string): Promise<void> {
  await site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(id).update({ State });
}

async function submitted(): Promise<number> {
  const id = site.checklist();
  expect((await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)).status).toBe(201);
  return id;
}

async function decide(id: number, role: 'headOfService' | 'executiveDirector', decision: string, comment = ''): Promise<void> {
  const step = (await site.rows('Approval steps')).find(({ Submission, State }) => Submission === String(id) && State === 'Open')?.Id;
  const { json: { contentHash } } = await site.ask(role, 'GET', `steps/${String(step)}`);
  expect((await site.ask(role, 'POST', `steps/${String(step)}/decision`, { decision, comment, contentHash, nonce: `${decision} ${String(step)}` })).status).toBe(200);
}

test('before it is submitted, the form can tell who will decide, and whether the site knows the service', async () => {
  const form = await opened(site.checklist());
  const [route] = caerphilly.routes;
  const ahead = await gateway().ahead(form, route, form.submission.answers);
  expect(ahead.isSetUp).toBe(false);
  expect(ahead.steps.map(({ role, state, holder }) => [role, state, holder?.oid])).toEqual([['headOfService', 'Open', site.oid('headOfService')], ['executiveDirector', 'Open', site.oid('executiveDirector')]]);
  site.tenant.bulk.insert('Provisioning', [{ values: { Title: serviceAddressRecord, Content: JSON.stringify({ url: 'https://approvals.example', audience: 'api://approvals' }) } }]);
  expect((await gateway().ahead(form, route, form.submission.answers)).isSetUp).toBe(true);
});

test('a submitted form says with whom it is, takes no answers, and can be withdrawn by who submitted it alone', async () => {
  const id = await submitted();
  const form = await opened(id);
  expect(form).toMatchObject({ mayChange: false, mayWithdraw: true, submission: { state: 'Submitted' }, standing: { state: 'Submitted', waiting: { role: 'headOfService', holder: { oid: site.oid('headOfService') } } } });
  expect(await gatewayOf(site, 'headOfService').open({ id, restricted: false })).toMatchObject({ mayChange: false, mayWithdraw: false });
  await decide(id, 'headOfService', 'approve');
  expect(await opened(id)).toMatchObject({ mayWithdraw: false, standing: { waiting: { role: 'executiveDirector' }, decided: [{ event: { decision: 'approve' } }] } });
});

test('a returned form is open again with its answers and what was said; once approved it is closed', async () => {
  const id = await submitted();
  const before = (await opened(id)).submission.answers;
  await decide(id, 'headOfService', 'return', 'Which houses?');
  const returned = await opened(id);
  expect(returned).toMatchObject({ mayChange: true, submission: { state: 'Returned', answers: before }, standing: { decided: [{ byName: expect.stringContaining('headOfService'), event: { decision: 'return', comment: 'Which houses?' } }] } });
  expect((await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)).status).toBe(201);
  expect(await opened(id)).toMatchObject({ standing: { decided: [] } });
  await decide(id, 'headOfService', 'approve');
  await decide(id, 'executiveDirector', 'approve', 'Good.');
  expect(await opened(id)).toMatchObject({ mayChange: false, submission: { state: 'Approved' }, standing: { state: 'Approved', waiting: undefined } });
});

test('a withdrawn form says so and why', async () => {
  const id = await submitted();
  expect((await site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too early' })).status).toBe(200);
  expect(await opened(id)).toMatchObject({ mayChange: false, mayWithdraw: false, standing: { state: 'Withdrawn', withdrawn: { reason: 'Too early' } } });
});

describe('a form that has come to its end is begun again with its answers', () => {
  test.each<[string, (id: number) => Promise<unknown>]>([
    ['withdrawn', (id) => site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too early' })], ['rejected', (id) => decide(id, 'headOfService', 'reject', 'No money.')]
  ])('once it was %s; pressed twice, and again later, it is the same one', async (_, end) => {
    const id = await submitted();
    await end(id);
    const { submission } = await opened(id);
    const [first, second] = await Promise.all([gateway().beginAgain(submission), gateway().beginAgain(submission)]);
    if (first.kind !== 'begun') throw new Error(`It was ${first.kind}.`);
    expect([second, await gateway().beginAgain(submission)]).toEqual([first, first]);
    const again = await opened(first.place.id);
    expect(again).toMatchObject({ mayChange: true, standing: undefined, submission: { state: 'Draft', title: expect.stringMatching(/: Canal/), entry: submission.entry, officer: { oid: site.oid('leadOfficer') } } });
    expect(again.submission.answers).toEqual(submission.answers);
    expect((await opened(id)).siblings).toMatchObject([{ id: first.place.id }]);
    expect((await site.ask('leadOfficer', 'POST', `submissions/${first.place.id}/submit`)).status).toBe(201);
  });

  test('also where the one begun in another window cannot be seen at first', async () => {
    const id = await submitted();
    await decide(id, 'headOfService', 'reject', 'No money.');
    const { submission } = await opened(id);
    const first = await gateway().beginAgain(submission);
    const store = storeAs(site, 'leadOfficer');
    let isLate = true;
    const late: typeof store = {
      ...store,
      items: async (list, query) => {
        if (!isLate || query.filter !== `Claim eq 'again ${id}'`) return store.items(list, query);
        isLate = false;
        return [];
      }
    };
    expect([await gatewayOf(site, 'leadOfficer', late).beginAgain(submission), isLate]).toEqual([first, false]);
  });

  test.each([['of the same entry, in the officer’s name', true], ['of another entry', false]])('one that somebody else has put in its place is not opened as the officer’s: %s', async (_, isSame) => {
    const id = await submitted();
    await site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too early' });
    const { PartnershipId, OfficerId, OfficerOid, Form, Protocol, Purpose, Answers } = (await site.rows('Submissions')).find(({ Id }) => Id === id) ?? {};
    const { Id: put } = await site.as('headOfService').web.lists.getByTitle('Submissions').items.add({
      Title: 'Checklist: Canal', Claim: `again ${id}`, PartnershipId: isSame ? PartnershipId : 1, OfficerId, OfficerOid, Form, Protocol, Purpose, Answers, State: 'Draft'
    }) as { readonly Id: number };
    const { submission } = await opened(id);
    const begun = await gateway().beginAgain(submission);
    if (isSame) return expect(begun).toMatchObject({ kind: 'hindered', hindrance: { kind: 'underWay', form: { id: put } } });
    if (begun.kind !== 'begun') throw new Error(`It was ${begun.kind}.`);
    expect([begun.place.id === put, await gateway().beginAgain(submission)]).toEqual([false, begun]);
    const claim = (await site.rows('Submissions')).find(({ Id }) => Id === begun.place.id)?.Claim;
    expect(begunFrom(String(claim))).toBe(id);
  });

  test('whose answer was lost, it is there once; where another form is under way, that one is named', async () => {
    const id = await submitted();
    await site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too early' });
    const { submission, form, protocol } = await opened(id);
    await site.fault({ method: 'POST', path: 'Submissions', status: 504, when: 'after', times: 1 });
    await gateway().beginAgain(submission).catch(() => undefined);
    await site.fault();
    expect((await gateway().beginAgain(submission)).kind).toBe('begun');
    expect((await opened(id)).siblings?.length).toBe(1);
    const other = await submitted();
    await site.ask('leadOfficer', 'POST', `submissions/${other}/withdraw`, { reason: 'Too early' });
    const { submission: ended } = await opened(other);
    if (ended.entry === undefined) throw new Error('Its entry is gone.');
    const begun = await gateway().begin(form, protocol, { ...ended.entry, stage: 'Checklist' }, 'another');
    expect(await gateway().beginAgain(ended)).toMatchObject({ kind: 'hindered', hindrance: { kind: 'underWay', form: begun.kind === 'begun' ? begun.place : {} } });
  });
});

test.each(['Approved', 'Submitted', 'Returned'])('a draft into whose list somebody wrote %s is a draft all the same: on its page, among the officer’s forms, and in the register', async (state) => {
  const id = site.checklist();
  await forge(id, state);
  const form = await opened(id);
  expect(form).toMatchObject({ mayChange: true, submission: { state: 'Draft' } });
  expect(form.standing).toBeUndefined();
  const mine = (await gateway().home()).mine.filter(({ submission }) => submission.id === id);
  expect(mine.map(({ submission, standing }) => [submission.state, standing])).toEqual([['Draft', undefined]]);
  const inRegister = await formsWithStanding(storeAs(site, 'staff'), form.submission.entry?.id ?? 0, false);
  expect(inRegister.map(({ form: { state: shown } }) => shown)).toEqual(['Draft']);
});

test('a submitted form into whose list somebody wrote that it is a draft stays submitted', async () => {
  const id = await submitted();
  await forge(id, 'Draft');
  expect(await opened(id)).toMatchObject({ mayChange: false, submission: { state: 'Submitted' } });
  const [mine] = (await gateway().home()).mine.filter(({ submission }) => submission.id === id);
  expect(mine.submission.state).toBe('Submitted');
  expect(standingText(mine.standing as Standing, '2000-01-01', 'en')).toMatch(/^submitted, with Someone headOfService, due \d+ \w+ \d{4}$/);
  expect(standingText(mine.standing as Standing, '2100-01-01', 'en')).toMatch(/^submitted, with Someone headOfService, was due/);
});

test('more forms than one filter holds are all told of', async () => {
  const ids = Array.from({ length: 45 }, () => site.checklist());
  const [first, last] = [ids[0], ids[44]];
  for (const id of [first, last]) expect((await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`)).status).toBe(201);
  const { mine } = await gateway().home();
  expect(mine.filter(({ submission, standing }) => ids.includes(submission.id) && (standing as Standing | undefined)?.state === 'Submitted').map(({ submission }) => submission.id).sort()).toEqual([first, last].sort());
});
