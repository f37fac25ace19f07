import { roleRow, type Told } from '../approval/approvalSite';
import { openMailSite, type LedgerLine, type MailSite } from './mailSite';

let site: MailSite;
beforeEach(async () => {
  site = await openMailSite((tenant) => [roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')]);
});
afterEach(() => site.close());

const resend = (row: LedgerLine | undefined, body: unknown = { sending: 1 }, role: 'policyUnit' | 'leadOfficer' = 'policyUnit'): Promise<Told> => site.ask(role, 'POST', `notifications/${row?.Id ?? 0}/resend`, body);
const asked = async (): Promise<number> => (await site.subjectsTo('headOfService')).filter((subject) => subject === 'Please decide').length;
const row = async (): Promise<LedgerLine | undefined> => (await site.ledger()).find(({ Claim }) => Claim.startsWith('firstNotice'));

test('what has failed is sent once it can be', async () => {
  await site.fault({ method: 'POST', path: '/messages', status: 403 });
  await site.submitted();
  expect(await resend(await row())).toMatchObject({ status: 200, json: { state: 'Failed', problem: 'denied', sending: 2 } });
  await site.fault();
  expect(await resend(await row(), { sending: 2 })).toEqual({ status: 200, json: { notificationId: String((await row())?.Id), state: 'Sent', problem: null, sending: 3 } });
  expect(await asked()).toBe(1);
});

test('asked for without a body, only what has failed is sent again', async () => {
  await site.fault({ method: 'POST', path: '/messages', status: 403, times: 1 });
  await site.submitted();
  const failed = await row();
  const again = (): Promise<Told> => site.ask('policyUnit', 'POST', `notifications/${failed?.Id ?? 0}/resend`);
  for (const told of [await again(), await again()]) expect(told).toMatchObject({ status: 200, json: { state: 'Sent', sending: 2 } });
  expect(await asked()).toBe(1);
});

test('what never arrived is sent once more; asked for twice, or by ten at once, it is sent once', async () => {
  await site.submitted();
  const sent = await row();
  const told = await Promise.all(Array.from({ length: 10 }, () => resend(sent)));
  expect(told.filter(({ status, json }) => status !== 200 && json.code !== 'overtaken')).toEqual([]);
  expect(await resend(sent)).toMatchObject({ status: 200, json: { state: 'Sent', sending: 2 } });
  expect(await asked()).toBe(2);
  expect(await site.work()).toEqual({ opened: 0, sent: 0, failed: 0 });
});

test('sent again and broken off, it is sent once in the end', async () => {
  await site.submitted();
  await site.fault({ method: 'POST', path: '/send', status: 504, when: 'after', times: 1 });
  expect(await resend(await row())).toMatchObject({ status: 200, json: { state: 'Drafted', sending: 2 } });
  expect(await resend(await row(), { sending: 2 })).toMatchObject({ status: 409, json: { code: 'noticeUnderWay' } });
  site.tenant.clock.advance('PT10M');
  await site.work();
  expect([await asked(), (await row())?.State]).toEqual([2, 'Sent']);
});

test('it is the policy unit’s to ask for, of a notice that there is and that has a reason', async () => {
  const { step, contentHash } = await site.submitted();
  const notice = await row();
  expect(await resend(notice, { sending: 1 }, 'leadOfficer')).toMatchObject({ status: 403, json: { code: 'notPolicyUnit' } });
  expect(await resend(undefined)).toMatchObject({ status: 404, json: { code: 'noSuchNotice' } });
  for (const sending of ['1', 0, 1.5]) expect(await resend(notice, { sending })).toMatchObject({ status: 400, json: { code: 'badField', field: 'sending' } });
  expect(await resend(notice, { sending: 7 })).toMatchObject({ status: 409, json: { code: 'overtaken' } });
  await site.decide('headOfService', step.id, contentHash);
  expect(await resend(notice)).toMatchObject({ status: 409, json: { code: 'noticeLapsed' } });
  expect(await asked()).toBe(1);
});
