import { formCourse } from '../../../src/data/approval/formCourse';
import { stepsForReader } from '../../../src/data/approval/stepsForReader';
import { stepsUnderWay } from '../../../src/data/approval/stepsUnderWay';
import { mailOf } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { openApprovalSite, type ApprovalSite, type Told } from './approvalSite';

/** A row of *Approval steps* that cannot be read stops its own form alone, and the worker has it say again what follows from chain and route. */
let site: ApprovalSite;
beforeEach(async () => { site = await openApprovalSite(); });
afterEach(() => site.close());

type Row = Readonly<Record<string, unknown>>;
interface Submitted { readonly id: number; readonly step: string; readonly contentHash: string }
const rowOf = async (list: string, id: unknown): Promise<Row> => (await site.rows(list)).find(({ Id }) => Id === Number(id)) ?? {};
const write = (list: string, id: unknown, values: object): Promise<unknown> => site.as('owner').web.lists.getByTitle(list).items.getById(Number(id)).update({ ...values });
async function submitted(): Promise<Submitted> {
  const id = site.checklist();
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  await site.atRest();
  return { id, step: (json.steps as readonly { readonly id: string }[])[0].id, contentHash: String(json.contentHash) };
}
const approve = ({ step, contentHash }: Submitted): Promise<Told> => site.ask('headOfService', 'POST', `steps/${step}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `nonce ${step}` });
const columns = ['Submission', 'Round', 'Position', 'Step', 'Role', 'State', 'Exception', 'HolderOid', 'HolderName', 'IsNamed', 'Due'];
const said = async (step: string): Promise<unknown> => {
  const row = await rowOf('Approval steps', step);
  return columns.map((column) => row[column]);
};

const damages: readonly [string, Row, readonly string[]][] = [
  ['a role that there is not', { Role: 'mayor' }, ['Role']],
  ['no day', { Due: null }, ['Due']],
  ['a state that there is not', { State: 'Nonsense' }, ['State']],
  ['no code, a role that there is not, no day, and somebody else who is asked', { Step: '', Role: 'mayor', Due: null, HolderName: 'Somebody' }, ['Due', 'HolderName', 'Role', 'Step']]
];

test.each(damages)('a step with %s is decided by nobody; the worker sets it right, says so in History, and mends everything else', async (_, values, restored) => {
  const [damaged, other] = [await submitted(), await submitted()];
  const before = await said(damaged.step);
  await write('Approval steps', damaged.step, values);
  await write('Submissions', other.id, { State: 'Approved' });
  expect([await approve(damaged), await site.ask('headOfService', 'GET', `steps/${damaged.step}`)]).toMatchObject([{ status: 409, json: { code: 'chainBroken' } }, { status: 409, json: { code: 'chainBroken' } }]);
  expect(await site.work()).toMatchObject({ failed: 0 });
  expect(await said(damaged.step)).toEqual(before);
  expect((await rowOf('Submissions', other.id)).State).toBe('Submitted');
  const history = (await site.rows('History')).filter(({ List, What }) => What === 'Restored' && List === 'Approval steps');
  expect(history.map(({ ItemColumn }) => ItemColumn).sort()).toEqual(restored);
  expect(history.map(({ Item, ByOid }) => [Item, ByOid])).toEqual(restored.map(() => [Number(damaged.step), site.oid('owner')]));
  expect((await approve(damaged)).status).toBe(200);
});

test('a step that was decided says again what its record says', async () => {
  const form = await submitted();
  await approve(form);
  await site.atRest();
  const before = await said(form.step);
  await write('Approval steps', form.step, { State: 'Nonsense', Role: 'mayor' });
  expect(await site.work()).toMatchObject({ failed: 0 });
  expect(await said(form.step)).toEqual(before);
});

test('where the chain does not tell what it should say, each run counts it, and mends everything else', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation();
  const [damaged, other] = [await submitted(), await submitted()];
  await write('Approval steps', damaged.step, { Role: 'mayor', Position: 7 });
  for (let run = 1; run <= 2; run++) {
    await write('Submissions', other.id, { State: 'Approved' });
    expect((await site.work()).failed).toBeGreaterThan(0);
    expect((await rowOf('Submissions', other.id)).State).toBe('Submitted');
  }
  expect((await rowOf('Approval steps', damaged.step)).Role).toBe('mayor');
  log.mockRestore();
});

test('one that says more than its chain is not set right: what it tells of is lost', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation();
  const form = await submitted();
  const { json } = await approve(form);
  await site.atRest();
  await site.as('owner').web.lists.getByTitle('Decisions').items.getById(Number(json.decisionId)).delete();
  await write('Approval steps', form.step, { Role: 'mayor' });
  expect((await site.work()).failed).toBeGreaterThan(0);
  expect(await rowOf('Approval steps', form.step)).toMatchObject({ State: 'Approved', Role: 'mayor' });
  log.mockRestore();
});

test('it keeps no other from being shown, and its form is shown as damaged', async () => {
  const [damaged, other] = [await submitted(), await submitted()];
  await write('Approval steps', damaged.step, { Role: 'mayor' });
  const store = storeAs(site, 'headOfService');
  const { steps, illegible } = await stepsForReader(store, { oid: site.oid('headOfService'), loginName: mailOf('headOfService') });
  expect([steps.map(({ id }) => id), illegible]).toEqual([[other.step], 1]);
  expect(await stepsUnderWay(store, {})).toMatchObject({ items: [{ id: other.step }], illegible: 1 });
  expect(await stepsUnderWay(store, { officer: site.oid('leadOfficer') })).toMatchObject({ items: [{ id: other.step }], illegible: 1 });
  expect([(await formCourse(store, damaged.id)).isDamaged, (await formCourse(store, other.id)).isDamaged]).toEqual([true, false]);
});
