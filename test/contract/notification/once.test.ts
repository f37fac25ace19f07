import { mailOf } from '../provisioning/tenantSite';
import { openMailSite, type MailSite } from './mailSite';

let site: MailSite;
beforeEach(async () => {
  site = await openMailSite();
});
afterEach(() => site.close());

/** Longer than a lease, and within the working hours of that day. */
const later = (): void => site.tenant.clock.advance('PT10M');
const first = async (): Promise<readonly unknown[]> => {
  const { State, Problem } = (await site.ledger()).find(({ Claim }) => Claim.startsWith('firstNotice')) ?? {};
  return [State, Problem];
};
const asked = async (): Promise<number> => (await site.subjectsTo('headOfService')).filter((subject) => subject === 'Please decide').length;

test.each([
  ['a 504 comes although the mail was queued', { method: 'POST', path: '/send', status: 504, when: 'after' }, 1],
  ['the connection breaks after the mail was queued', { method: 'POST', path: '/send', status: 'drop', when: 'after' }, 1],
  ['the connection breaks before it was queued', { method: 'POST', path: '/send', status: 'drop', when: 'before' }, 0],
  ['a 503 comes', { method: 'POST', path: '/send', status: 503, when: 'before' }, 0],
  ['the draft was made and its answer is lost', { method: 'POST', path: '/messages', status: 504, when: 'after' }, 0],
  ['the ledger does not hear of the draft', { method: 'PATCH', path: 'Notifications', status: 504, when: 'before' }, 0],
  ['the ledger has noted the draft, and its answer is lost', { method: 'PATCH', path: 'Notifications', status: 504, when: 'after' }, 0],
  ['the ledger has noted the claim, and its answer is lost', { method: 'POST', path: 'Notifications', status: 504, when: 'after' }, 0],
  ['the ledger cannot be claimed in', { method: 'POST', path: 'Notifications', status: 504, when: 'before' }, 0]
] as const)('when %s, the decision is not kept waiting, and one mail is sent in the end', async (_, fault, sentAtOnce) => {
  await site.fault({ ...fault, times: 1 });
  await site.submitted();
  expect(await asked()).toBe(sentAtOnce);
  await site.work();
  expect(await asked()).toBeLessThanOrEqual(1);
  later();
  const { sent } = await site.work();
  expect([await asked(), await first(), sent]).toEqual([1, ['Sent', null], sent]);
  later();
  expect(await site.work()).toEqual({ opened: 0, sent: 0, failed: 0 });
  expect(await asked()).toBe(1);
});

test('the ledger does not hear that it was sent: the mailbox says so', async () => {
  await site.fault({ method: 'POST', path: '/send', status: 504, when: 'after', times: 1 });
  await site.submitted();
  expect((await first())[0]).toBe('Drafted');
  await site.forget();
  later();
  expect(await site.work()).toEqual({ opened: 0, sent: 1, failed: 0 });
  expect((await site.requests()).filter(({ path }) => /\/send$/.test(path))).toEqual([]);
  expect([await asked(), await first()]).toEqual([1, ['Sent', null]]);
});

test('while a lease runs, nobody else is at it', async () => {
  await site.fault({ method: 'POST', path: '/send', status: 'drop', when: 'before', times: 1 });
  await site.submitted();
  expect([await site.work(), await asked()]).toEqual([{ opened: 0, sent: 0, failed: 0 }, 0]);
});

test('two workers at once, and one that sends at once beside them, send one mail', async () => {
  await site.fault({ method: 'POST', path: '/send', status: 'drop', when: 'before', times: 1 });
  const { step, contentHash } = await site.submitted();
  later();
  const other = await site.anotherService();
  await Promise.all([site.work(), other.work(), site.decide('headOfService', step.id, contentHash)]);
  later();
  await Promise.all([site.work(), other.work()]);
  await other.close();
  expect((await site.subjectsTo('headOfService')).filter((subject) => subject === 'Your decision')).toHaveLength(1);
  expect(await asked()).toBeLessThanOrEqual(1);
  expect(await site.subjectsTo('executiveDirector')).toEqual(['Please decide']);
});

test('ten workers at once send what was missed once', async () => {
  await site.fault({ method: 'POST', path: 'Notifications', status: 504, when: 'before', times: 1 });
  await site.submitted();
  const others = await Promise.all(Array.from({ length: 9 }, () => site.anotherService()));
  await Promise.all([site, ...others].map(({ work }) => work()));
  await Promise.all(others.map(({ close }) => close()));
  later();
  await site.work();
  expect([await asked(), await first()]).toEqual([1, ['Sent', null]]);
});

test('a busy Exchange is asked again when it says and not before; whoever decides does not wait for it', async () => {
  await site.fault({ method: 'POST', path: '/messages', status: 429, retryAfter: 6, times: 1 });
  const begun = Date.now();
  await site.submitted();
  expect(await asked()).toBe(0);
  await site.atRest();
  expect(Date.now() - begun).toBeGreaterThanOrEqual(5_900);
  expect([await asked(), await first()]).toEqual([1, ['Sent', null]]);
});

describe('what cannot be sent says why, and is not tried again', () => {
  const head = (): Parameters<MailSite['tenant']['directory']['addPeople']>[0][number] => {
    const person = site.tenant.directory.person(site.oid('headOfService'));
    if (person === undefined) throw new Error('No head of service.');
    return person;
  };
  test.each<[string, () => void | Promise<void>, string]>([
    ['to somebody without an address', () => site.tenant.directory.addPeople([{ ...head(), mail: '', signInName: mailOf('headOfService') }]), 'No mail address'],
    ['from a mailbox that Exchange does not open to the service', () => site.fault({ method: 'POST', path: '/messages', status: 403 }), 'Service may not send'],
    ['when Exchange does not take it', () => site.fault({ method: 'POST', path: '/messages', status: 400 }), 'Refused by Exchange']
  ])('%s', async (_, spoil, problem) => {
    const id = site.checklist();
    await spoil();
    await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
    expect(await first()).toEqual(['Failed', problem]);
    later();
    await site.fault();
    expect(await site.work()).toMatchObject({ sent: 0, failed: 0 });
    expect(await first()).toEqual(['Failed', problem]);
  });

  test('to whose account was disabled while the mail was under way', async () => {
    await site.fault({ method: 'POST', path: '/messages', status: 'drop', times: 1 });
    await site.submitted();
    site.tenant.directory.addPeople([{ ...head(), enabled: false }]);
    later();
    expect(await site.work()).toMatchObject({ failed: 1 });
    expect(await first()).toEqual(['Failed', 'Account disabled']);
  });
});

test('a mail that was under way when its step was decided is not sent any more', async () => {
  await site.fault({ method: 'POST', path: '/send', status: 'drop', when: 'before', times: 1 });
  const { step, contentHash } = await site.submitted();
  later();
  await site.decide('headOfService', step.id, contentHash);
  await site.work();
  expect([await asked(), await first()]).toEqual([0, ['Lapsed', null]]);
});
