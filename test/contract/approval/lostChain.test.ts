import { localChainKeys, openLocalStore, tokenForGraph } from '../../../local/service/localStore';
import { readChainKeys } from '../../../src/service/chain/chainKeys';
import { repairAll } from '../../../src/service/worker/repair/repairAll';
import { storeAs } from '../siteStore';
import { openApprovalSite, type ApprovalSite } from './approvalSite';

/** An owner takes a form's whole chain away. */
let site: ApprovalSite;
beforeEach(async () => {
  site = await openApprovalSite();
});
afterEach(() => site.close());

const items = (list: string): ReturnType<ReturnType<ApprovalSite['as']>['web']['lists']['getByTitle']>['items'] => site.as('owner').web.lists.getByTitle(list).items;
const of = async (list: string, form: number): Promise<readonly number[]> => (await site.rows(list)).flatMap(({ Id, Submission }) => (Submission === String(form) ? [Number(Id)] : []));
const state = async (form: number): Promise<unknown> => (await site.rows('Submissions')).find(({ Id }) => Id === form)?.State;
const submit = (form: number): ReturnType<ApprovalSite['ask']> => site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);

async function submitted(): Promise<number> {
  const form = site.checklist();
  expect((await submit(form)).status).toBe(201);
  return form;
}

/** Resolves with the codes of what went wrong. */
async function repair(): Promise<readonly unknown[]> {
  const mistakes: unknown[] = [];
  const store = openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? '');
  await repairAll({ store, siteUrl: site.siteUrl, keys: readChainKeys(localChainKeys, []), now: () => site.tenant.clock.now(), mistake: (error) => mistakes.push(error) }, () => false, async () => undefined);
  return mistakes.map((mistake) => (mistake as { readonly code?: string }).code);
}

test('its steps tell of it: the form is no draft again, and cannot be submitted as if nothing had been', async () => {
  const form = await submitted();
  for (const id of await of('Decisions', form)) await items('Decisions').getById(id).delete();
  expect(new Set(await repair())).toEqual(new Set(['chainBroken']));
  expect([await state(form), await submit(form)]).toMatchObject(['Submitted', { status: 409, json: { code: 'chainBroken' } }]);
});

test('so they do when the form says that it is a draft', async () => {
  const form = await submitted();
  for (const id of await of('Decisions', form)) await items('Decisions').getById(id).delete();
  await items('Submissions').getById(form).update({ State: 'Draft' });
  expect(await repair()).toEqual(['chainBroken']);
  expect([await submit(form), await of('Decisions', form)]).toMatchObject([{ status: 409, json: { code: 'chainBroken' } }, []]);
});

test('what the worker noted outside SharePoint tells of it when its steps are gone as well', async () => {
  const form = await submitted();
  await site.work();
  for (const list of ['Decisions', 'Approval steps']) for (const id of await of(list, form)) await items(list).getById(id).delete();
  await site.work();
  expect([await state(form), await submit(form)]).toMatchObject(['Submitted', { status: 409, json: { code: 'chainBroken' } }]);
});

test('so it does of the last record, though its step says nothing any more', async () => {
  const form = await submitted();
  const [step] = await of('Approval steps', form);
  const { contentHash } = (await site.ask('headOfService', 'GET', `steps/${step}`)).json;
  const { json } = await site.ask('headOfService', 'POST', `steps/${step}/decision`, { decision: 'reject', comment: '', contentHash, nonce: 'n' });
  await site.work();
  await items('Decisions').getById(Number(json.decisionId)).delete();
  await items('Approval steps').getById(step).update({ State: 'Open' });
  await site.work();
  expect(await state(form)).toBe('Rejected');
});

test('a form whose submitting was broken off is a draft again, and is submitted', async () => {
  const form = site.checklist();
  await items('Submissions').getById(form).update({ State: 'Submitted' });
  expect([await repair(), await state(form), (await submit(form)).status]).toEqual([[], 'Draft', 201]);
});

test('a chain that is put back goes on', async () => {
  const form = await submitted();
  const [id] = await of('Decisions', form);
  const owner = await storeAs(site, 'owner').editing();
  const { binId = '' } = await owner.write({ kind: 'recycle', list: 'Decisions', id });
  expect((await repair()).length).toBeGreaterThan(0);
  await owner.write({ kind: 'restore', binId });
  expect([await repair(), (await submit(form)).status]).toEqual([[], 201]);
});
