import { openApprovalSite, roleRow, type ApprovalSite, type Told } from './approvalSite';
import { storeAs } from '../siteStore';

let site: ApprovalSite;
beforeEach(async () => {
  site = await openApprovalSite((opened) => [
    roleRow(opened, 'Head of Service', 'headOfService'), roleRow(opened, 'Executive Director', 'executiveDirector'), roleRow(opened, 'Policy unit', 'policyUnit', 'owner')
  ]);
});
afterEach(() => site.close());

interface Gone {
  readonly id: number;
  readonly step: string;
  readonly contentHash: unknown;
  readonly binId: string;
}

async function recycled(before: (step: string) => Promise<unknown> = async () => undefined): Promise<Gone> {
  const id = site.checklist();
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  const step = (json.steps as readonly { readonly id: string }[])[0].id;
  await before(step);
  const { binId = '' } = await (await storeAs(site, 'leadOfficer').editing()).write({ kind: 'recycle', list: 'Submissions', id });
  return { id, step, contentHash: json.contentHash, binId };
}

const restore = async ({ binId }: Gone): Promise<unknown> => (await storeAs(site, 'leadOfficer').editing()).write({ kind: 'restore', binId });
const stepRow = async (id: string): Promise<readonly unknown[]> => {
  const { State, Exception, HolderOid } = (await site.rows('Approval steps')).find(({ Id }) => String(Id) === id) ?? {};
  return [State, Exception, HolderOid];
};
const reassign = (step: string): Promise<Told> => site.ask('policyUnit', 'POST', `steps/${step}/reassign`, { to: site.oid('executiveDirector'), reason: 'Away.' });
const approve = (role: 'headOfService' | 'executiveDirector', { step, contentHash }: Gone): Promise<Told> => site.ask(role, 'POST', `steps/${step}/decision`, { decision: 'approve', comment: '', contentHash, nonce: 'n' });

test('whatever is asked of a deleted form is refused with what to do, and writes nothing', async () => {
  const form = await recycled();
  const refused = [
    await site.ask('headOfService', 'GET', `steps/${form.step}`), await approve('headOfService', form), await reassign(form.step),
    await site.ask('leadOfficer', 'POST', `submissions/${form.id}/withdraw`, { reason: 'Wrong.' })
  ];
  expect(refused.map(({ status, json }) => [status, json.code])).toEqual(Array(4).fill([409, 'formGone']));
  expect((await site.rows('Decisions')).map(({ What }) => What)).toEqual(['Submitted']);
});

test('its step waits for nobody until it is restored, and then for whom it waited', async () => {
  const form = await recycled();
  expect(await site.work()).toMatchObject({ failed: 0, opened: 0 });
  expect(await stepRow(form.step)).toEqual(['Exception', 'formGone', site.oid('headOfService')]);
  expect((await site.rows('Notifications')).filter(({ Kind }) => Kind === 'Exception')).toHaveLength(1);
  for (let day = 0; day < 40; day++) {
    site.tenant.clock.advance('P1D');
    await site.work();
  }
  expect((await site.rows('Notifications')).filter(({ Kind }) => Kind === 'Reminder')).toEqual([]);
  await restore(form);
  expect(await site.work()).toMatchObject({ failed: 0, opened: 1 });
  expect(await stepRow(form.step)).toEqual(['Open', null, site.oid('headOfService')]);
  expect(await approve('headOfService', form)).toMatchObject({ status: 200 });
});

test('one that the policy unit had given to somebody is theirs again', async () => {
  const form = await recycled(reassign);
  await site.work();
  expect(await stepRow(form.step)).toEqual(['Exception', 'formGone', site.oid('executiveDirector')]);
  expect(await site.work()).toMatchObject({ failed: 0 });
  await restore(form);
  await site.work();
  expect(await stepRow(form.step)).toEqual(['Open', null, site.oid('executiveDirector')]);
  expect(await approve('executiveDirector', form)).toMatchObject({ status: 200 });
});

test('a step that its chain has closed is closed, too', async () => {
  const form = await recycled(async (step) => {
    await site.fault({ method: 'PATCH', path: 'Approval steps', status: 400, times: 4 }, { method: 'PATCH', path: 'Approval steps', status: 400, times: 4, batchPart: 1 });
    const { json } = await site.ask('headOfService', 'GET', `steps/${step}`);
    await site.ask('headOfService', 'POST', `steps/${step}/decision`, { decision: 'return', comment: 'More.', contentHash: json.contentHash, nonce: 'n' });
    await site.fault();
  });
  expect((await stepRow(form.step))[0]).toBe('Open');
  await site.work();
  expect((await stepRow(form.step))[0]).toBe('Returned');
});
