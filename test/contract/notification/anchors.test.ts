import { roleRow } from '../approval/approvalSite';
import { openMailSite, type MailSite } from './mailSite';

let site: MailSite;
afterEach(() => site.close());

const officer = (tenant: Parameters<typeof roleRow>[0]): ReturnType<typeof roleRow> => roleRow(tenant, 'Monitoring Officer', 'panel');
const heads = (tenant: Parameters<typeof roleRow>[0]): readonly ReturnType<typeof roleRow>[] => [roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'executiveDirector')];
const seals = async (): Promise<readonly string[]> => (await site.mailTo('panel')).filter(({ subject }) => subject.startsWith('Records of decisions')).map(({ text, sentAt }) => `${sentAt.slice(0, 10)} ${(text.match(/^Form \d+/gm) ?? []).length}`);
const anchorRows = async (): Promise<readonly unknown[]> => (await site.ledger()).filter(({ Claim }) => Claim.startsWith('anchors')).map(({ Claim, Kind, State, Problem, ToName }) => [Claim, Kind, State, Problem, ToName]);
async function workAt(...times: readonly string[]): Promise<void> {
  for (const time of times) {
    site.clock(time);
    await site.work();
  }
}

test('once a week, in working hours, the Monitoring Officer gets the seals of what is new', async () => {
  site = await openMailSite((tenant) => [...heads(tenant), officer(tenant)]);
  await workAt('2026-11-26T09:00:00Z');
  expect(await seals()).toEqual([]);
  await site.submitted();
  await workAt('2026-11-26T20:00:00Z', '2026-11-27T09:00:00Z', '2026-11-27T10:00:00Z');
  expect(await seals()).toEqual(['2026-11-27 1']);
  await site.submitted();
  await workAt('2026-11-29T12:00:00Z', '2026-11-30T07:59:00Z', '2026-11-30T08:00:00Z', '2026-12-01T08:00:00Z');
  expect(await seals()).toEqual(['2026-11-27 1', expect.stringMatching(/^2026-11-30 [12]$/)]);
  expect(await anchorRows()).toEqual(['2026-11-23', '2026-11-30'].map((monday) => [`anchors:${monday}:${site.oid('panel')}`, 'Record seals', 'Sent', null, 'Someone panel']));
});

test.each([
  ['its mail cannot be sent at first', { method: 'POST', path: '/send', status: 503, when: 'before' }],
  ['its answer is lost', { method: 'POST', path: '/send', status: 504, when: 'after' }],
  ['it cannot be claimed', { method: 'POST', path: 'Notifications', status: 500, when: 'before' }]
] as const)('when %s, it is sent once in the end', async (_, fault) => {
  site = await openMailSite((tenant) => [...heads(tenant), officer(tenant)]);
  site.clock('2026-11-27T09:00:00Z');
  await site.submitted();
  await site.fault({ ...fault, times: 1 });
  await site.work();
  await site.fault();
  await workAt('2026-11-27T09:10:00Z', '2026-11-27T09:20:00Z');
  expect([await seals(), (await anchorRows()).length]).toEqual([['2026-11-27 1'], 1]);
});

test('where nobody holds the role, that is seen among the mails, and it is sent when somebody does', async () => {
  site = await openMailSite((tenant) => [...heads(tenant), roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')]);
  site.clock('2026-11-27T09:00:00Z');
  await site.submitted();
  expect([await site.work(), await site.work()]).toEqual([{ opened: 0, sent: 0, failed: 0 }, { opened: 0, sent: 0, failed: 0 }]);
  expect(await anchorRows()).toEqual([['anchors:2026-11-23:nobody', 'Record seals', 'Failed', 'Nobody holds the role', 'Monitoring Officer']]);
  const { Id } = (await site.ledger()).find(({ Claim }) => Claim.startsWith('anchors')) ?? {};
  expect(await site.ask('policyUnit', 'POST', `notifications/${Id}/resend`)).toMatchObject({ status: 409 });
  site.tenant.bulk.insert('People roles', [officer(site)]);
  expect(await site.ask('policyUnit', 'POST', `notifications/${Id}/resend`)).toMatchObject({ status: 200, json: { state: 'Sent' } });
  expect(await seals()).toEqual(['2026-11-27 1']);
});
