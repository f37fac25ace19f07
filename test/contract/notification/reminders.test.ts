import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { openMailSite, withDeputy, type MailSite } from './mailSite';
import { roleRow } from '../approval/approvalSite';

let site: MailSite;
afterEach(() => site.close());

const reminders = async (role: Parameters<MailSite['mailTo']>[0] = 'headOfService'): Promise<readonly string[]> =>
  (await site.mailTo(role)).filter(({ subject }) => !/^(Please decide|Your decision)/.test(subject)).map(({ sentAt, text }) => `${sentAt.slice(0, 16)} ${text.match(/(overdue by|due in|due today)[^,\n]*/g)?.join(', ') ?? ''}`);

/** Lets the worker run at an hour of each of these days. */
async function workOn(days: readonly string[], time = '09:00:00Z'): Promise<void> {
  for (const day of days) {
    site.clock(`${day}T${time}`);
    await site.work();
  }
}

test('people are reminded before, on and after the due day, in working days, past Christmas and New Year', async () => {
  site = await openMailSite();
  site.clock('2026-12-11T10:00:00Z');
  await site.submitted();
  expect((await site.rows('Approval steps')).map(({ Due }) => String(Due).slice(0, 10))).toEqual(['2026-12-29']);
  await workOn(Array.from({ length: 28 }, (_, at) => new Date(Date.UTC(2026, 11, 18 + at)).toISOString().slice(0, 10)));
  expect(await reminders()).toEqual([
    '2026-12-22T09:00 due in 3 working days', '2026-12-29T09:00 due today', '2026-12-31T09:00 overdue by 2 working days', '2027-01-06T09:00 overdue by 5 working days', '2027-01-13T09:00 overdue by 10 working days'
  ]);
});

test.each([
  ['spring', '2027-03-10T10:00:00Z', '2027-03-24', '2027-03-31', [['2027-03-24', '2027-03-24T08:00'], ['2027-03-31', '2027-03-31T07:00']]],
  ['autumn', '2026-10-16T10:00:00Z', '2026-10-30', '2026-11-03', [['2026-10-30', '2026-10-30T08:00'], ['2026-11-03', '2026-11-03T08:00']]]
] as const)('working hours begin at eight in London, also around the change of clocks in %s', async (_season, opened, due, second, expected) => {
  site = await openMailSite();
  site.clock(opened);
  await site.submitted();
  expect((await site.rows('Approval steps')).map(({ Due }) => String(Due))).toEqual([expect.stringContaining(due)]);
  // Around eight, on two days that have a reminder.
  for (const day of [due, second]) {
    for (const hour of [6, 7, 8, 9]) {
      site.clock(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
      await site.work();
    }
  }
  expect((await reminders()).map((line) => line.slice(0, 16))).toEqual(expected.map(([, at]) => at));
});

test('nobody is reminded at night, at the weekend or on a bank holiday; the next working day makes up for it, once', async () => {
  site = await openMailSite();
  await site.submitted();
  await workOn(['2026-12-01'], '07:59:00Z');
  await workOn(['2026-12-01'], '18:00:00Z');
  await workOn(['2026-12-05', '2026-12-06']);
  expect(await reminders()).toEqual([]);
  await workOn(['2026-12-07', '2026-12-07']);
  expect(await reminders()).toEqual(['2026-12-07T09:00 overdue by 1 working day']);
});

test('all that waits for somebody comes in one mail, what is overdue first; a second run sends nothing', async () => {
  site = await openMailSite();
  await site.submitted();
  site.clock('2026-11-23T09:00:00Z');
  await site.submitted();
  site.clock('2026-11-26T09:00:00Z');
  await site.submitted();
  site.clock('2026-12-08T08:00:00Z');
  expect(await site.work()).toEqual({ opened: 0, sent: 1, failed: 0 });
  expect(await site.work()).toEqual({ opened: 0, sent: 0, failed: 0 });
  expect(await reminders()).toEqual(['2026-12-08T08:00 overdue by 2 working days, overdue by 1 working day, due in 2 working days']);
  const [mail] = (await site.mailTo('headOfService')).slice(-1);
  expect(mail.subject).toBe('Forms that wait for your decision: 3');
  expect(mail.html.match(/Approvals\.aspx\?step=\d+/g)).toHaveLength(3);
});

test('a step that cannot be read, nor set right, keeps nobody from being reminded of the others', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation();
  site = await openMailSite();
  await site.submitted();
  await site.submitted();
  const [{ Id: step }] = await site.rows('Approval steps');
  await site.as('owner').web.lists.getByTitle('Approval steps').items.getById(Number(step)).update({ Due: null, Position: 7 });
  site.clock('2026-12-04T08:00:00Z');
  const { sent, failed } = await site.work();
  expect([sent, failed > 0, await reminders()]).toEqual([1, true, ['2026-12-04T08:00 due today']]);
  log.mockRestore();
});

test('the deputy is reminded while they cover', async () => {
  site = await openMailSite((tenant) => [withDeputy(tenant, roleRow(tenant, 'Head of Service', 'headOfService'), { CoverFrom: '2026-12-04', CoverTo: '2026-12-07' })]);
  await site.submitted();
  await workOn(['2026-12-01', '2026-12-04', '2026-12-08']);
  expect((await reminders()).map((line) => line.slice(0, 10))).toEqual(['2026-12-01', '2026-12-04', '2026-12-08']);
  expect((await reminders('panel')).map((line) => line.slice(0, 10))).toEqual(['2026-12-04']);
});

test('whom Exchange kept from being reminded is reminded later in the day, and whom the ledger did not take in too', async () => {
  site = await openMailSite();
  await site.submitted();
  site.clock('2026-12-04T08:00:00Z');
  await site.fault({ method: 'POST', path: '/send', status: 'drop', when: 'before', times: 1 });
  await site.work();
  site.clock('2026-12-04T08:30:00Z');
  expect(await site.work()).toMatchObject({ sent: 1, failed: 0 });
  site.clock('2026-12-08T08:00:00Z');
  await site.fault({ method: 'POST', path: 'Notifications', status: 504, times: 1 });
  expect(await site.work()).toMatchObject({ sent: 0, failed: 1 });
  expect(await site.work()).toMatchObject({ sent: 1, failed: 0 });
  expect((await reminders()).map((line) => line.slice(0, 10))).toEqual(['2026-12-04', '2026-12-08']);
});

test('each line names form and entry with its reference and the day, and leads there; one form is spoken of as one', async () => {
  site = await openMailSite();
  const { step } = await site.submitted();
  await workOn(['2026-12-04']);
  const [mail] = (await site.mailTo('headOfService')).slice(-1);
  expect(mail.subject).toBe('One form waits for your decision');
  expect(mail.text).toMatch(/^This form has been submitted and waits for your decision\./);
  expect(mail.text).toMatch(new RegExp(`: P-9\\d+ Canal \\d+ <${site.siteUrl.replace(/\./g, '\\.')}/SitePages/Approvals\\.aspx\\?step=${step.id}>: due today, 4 December 2026\n`));
});

test('in Welsh by the Welsh names of protocol and entry; what has none is marked as English', async () => {
  site = await openMailSite();
  const head = site.tenant.directory.person(site.oid('headOfService'));
  if (head !== undefined) site.tenant.directory.addPeople([{ ...head, language: 'cy' }]);
  const forms = [await site.submitted(), await site.submitted(), await site.submitted()];
  const entries = site.as('owner').web.lists.getByTitle('Partnerships').items;
  const [named, , gone] = (await site.rows('Submissions')).map(({ PartnershipId }) => Number(PartnershipId));
  await entries.getById(named).update({ NameCy: 'Camlas & Cei' });
  await entries.getById(gone).recycle();
  await workOn(['2026-12-04']);
  const [mail] = (await site.mailTo('headOfService')).slice(-1);
  const title = caerphilly.forms.find(({ code }) => code === 'checklist')?.title.cy ?? '';
  const lines = mail.html.match(/<li>.*?<\/li>/g) ?? [];
  expect(lines.map((line) => line.replace(/P-9\d+/, 'P').replace(/Canal \d+/, 'Canal').replace(/ href="[^"]*"/, ''))).toEqual([
    `<li><a>${title}: P Camlas &amp; Cei</a>: penderfyniad erbyn heddiw, 4 Rhagfyr 2026</li>`,
    `<li><a>${title}: <span lang="en">P Canal</span></a>: penderfyniad erbyn heddiw, 4 Rhagfyr 2026</li>`,
    '<li><a><span lang="en">Checklist: Canal</span></a>: penderfyniad erbyn heddiw, 4 Rhagfyr 2026</li>'
  ]);
  expect(forms.every(({ step }) => mail.html.includes(`step=${step.id}"`))).toBe(true);
});
