import { formCourse } from '../../../src/data/approval/formCourse';
import { StepsAsked, stepsUnderWay } from '../../../src/data/approval/stepsUnderWay';
import { stepsWithForms } from '../../../src/data/approval/stepsWithForms';
import { instantOfDay } from '../../../src/data/day';
import { storeAs } from '../siteStore';
import { openApprovalSite, type ApprovalSite } from './approvalSite';

let site: ApprovalSite;
beforeAll(async () => { site = await openApprovalSite(); });
afterAll(() => site.close());

let serial = 0;
const row = (more: object = {}): { readonly values: Record<string, unknown> } => {
  serial += 1;
  return { values: { Title: `Checklist: Canal ${serial}`, Claim: `900000${serial}#1/1`, Submission: `900000${serial}`, Round: 1, Position: 1, Step: 'headOfService', Role: 'headOfService', State: 'Open', Due: instantOfDay('2026-12-01'), ...more } };
};
const ids = async (asked: StepsAsked, after?: number): Promise<readonly number[]> => (await stepsUnderWay(storeAs(site, 'staff'), asked, after)).items.map(({ id }) => Number(id));

describe('of a handful of steps', () => {
  test('those that are over are left out, and the rest is narrowed by exception, role and day', async () => {
    const [open, stuck, late] = site.tenant.bulk.insert('Approval steps', [
      row(), row({ State: 'Exception', Exception: 'nobody', Role: 'executiveDirector' }), row({ Due: instantOfDay('2026-10-26') }), row({ State: 'Approved' }), row({ State: 'Closed' })
    ]);
    expect(await ids({})).toEqual([open, stuck, late]);
    expect(await ids({ isException: true })).toEqual([stuck]);
    expect(await ids({ role: 'executiveDirector' })).toEqual([stuck]);
    expect(await ids({ dueBefore: '2026-10-27' })).toEqual([late]);
    expect(await ids({ dueBefore: '2026-10-26' })).toEqual([]);
    expect(await ids({}, open)).toEqual([stuck, late]);
  });

  test('an officer’s own and a service’s are found by their forms, with the names that the register has', async () => {
    const form = site.checklist();
    const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
    const [{ id }] = json.steps as readonly { readonly id: string }[];
    const officer = site.oid('leadOfficer');
    expect(await ids({ officer })).toEqual([Number(id)]);
    expect(await ids({ officer: site.oid('staff') })).toEqual([]);
    expect(await ids({ service: 'Finance' })).toEqual([Number(id)]);
    expect(await ids({ service: 'Finance', officer: site.oid('staff') })).toEqual([]);
    expect(await ids({ officer, dueBefore: '2000-01-01' })).toEqual([]);
    const { items: [found] } = await stepsWithForms(storeAs(site, 'staff'), await stepsUnderWay(storeAs(site, 'staff'), { officer }));
    expect([found.form?.title.en, found.head?.entry?.name]).toEqual(['Checklist for a partnership or collaboration', expect.stringMatching(/^Canal \d+$/)]);
  });
});

test('a handed-over and withdrawn form tells its whole course, with the name of who was asked first', async () => {
  const form = site.checklist();
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  const [{ id }] = json.steps as readonly { readonly id: string }[];
  site.tenant.bulk.insert('People roles', [{ createdBy: site.oid('owner'), values: { Title: 'Policy unit', Role: 'Policy unit', HolderId: site.tenant.bulk.ensureUser(site.oid('policyUnit')), HolderOid: site.oid('policyUnit') } }]);
  expect((await site.ask('policyUnit', 'POST', `steps/${id}/reassign`, { to: site.oid('executiveDirector'), reason: 'On leave.' })).status).toBe(200);
  expect((await site.ask('leadOfficer', 'POST', `submissions/${form}/withdraw`, { reason: 'Too early.' })).status).toBe(200);
  const course = await formCourse(storeAs(site, 'staff'), form);
  expect(course.records.map(({ event }) => event.kind)).toEqual(['submitted', 'reassigned', 'withdrawn']);
  expect([course.steps.map(({ state }) => state), course.head?.id, course.protocol?.id]).toEqual([['Closed'], form, 'caerphilly']);
  expect(course.names.get(site.oid('headOfService'))).toBe(site.tenant.directory.person(site.oid('headOfService'))?.name);
});

test('of a form that was never submitted, and of one that is not there, there is nothing to tell', async () => {
  const store = storeAs(site, 'staff');
  expect(await formCourse(store, site.checklist())).toMatchObject({ records: [], steps: [], title: undefined, head: { state: 'Draft' } });
  expect(await formCourse(store, 4_000_000)).toMatchObject({ records: [], steps: [], head: undefined });
});

test('more open steps than SharePoint finds by an index come page by page all the same', async () => {
  const added: number[] = [];
  // In pieces, so that the tenant answers in between.
  for (let piece = 0; piece < 11; piece += 1) {
    added.push(...site.tenant.bulk.insert('Approval steps', Array.from({ length: 500 }, (_, at) => row(at % 100 === 99 ? { Role: 'monitoringOfficer' } : {}))));
    await new Promise((resolve) => setImmediate(resolve));
  }
  const store = storeAs(site, 'staff');
  await site.forget();
  const first = await stepsUnderWay(store, {});
  expect([first.items.length, first.next]).toEqual([50, Number(first.items[49].id)]);
  expect((await site.requests()).filter(({ path }) => /items/.test(path)).length).toBeLessThanOrEqual(2);
  const second = await stepsUnderWay(store, {}, first.next);
  expect(Number(second.items[0].id)).toBeGreaterThan(first.next ?? 0);
  const monitored: number[] = [];
  for (let next: number | undefined = 0; next !== undefined;) {
    const page: Awaited<ReturnType<typeof stepsUnderWay>> = await stepsUnderWay(store, { role: 'monitoringOfficer' }, next);
    monitored.push(...page.items.map(({ id }) => Number(id)));
    next = page.next;
  }
  expect(monitored).toEqual(added.filter((_, at) => at % 100 === 99));
});
