import { openMailSite, type MailSite } from './mailSite';

let site: MailSite;
beforeAll(async () => { site = await openMailSite(); });
afterAll(() => site.close());

const [steps, people] = [600, 60];

test('six hundred steps of sixty people: each gets one mail, in few requests; the next run asks a few times and sends nothing', async () => {
  const somebody = site.tenant.directory.person(site.oid('headOfService'));
  if (somebody === undefined) throw new Error('No head of service.');
  const holders = Array.from({ length: people }, (_, at) => ({ ...somebody, oid: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, mail: `head${at}@council.example`, name: `Head ${at}` }));
  site.tenant.directory.addPeople(holders);
  site.tenant.bulk.insert('Approval steps', Array.from({ length: steps }, (_, at) => ({
    values: {
      Title: `Checklist: Canal ${at}`, Claim: `${at + 1000}#1/1`, Submission: String(at + 1000), Round: 1, Position: 1, Step: 'headOfService', Role: 'headOfService', State: 'Open', Due: '2026-12-01T00:00:00Z',
      HolderOid: holders[at % people].oid, HolderName: holders[at % people].name, IsNamed: true
    }
  })));
  site.clock('2026-12-01T09:00:00Z');
  await site.forget();
  expect(await site.work()).toEqual({ opened: 0, sent: people, failed: 0 });
  const first = (await site.requests()).length;
  await site.forget();
  expect(await site.work()).toEqual({ opened: 0, sent: 0, failed: 0 });
  const second = (await site.requests()).length;
  // A look at each form and at what it was told of, and a mail.
  expect(first).toBeLessThan(3 * steps + 12 * people);
  expect(second).toBeLessThan(30);
});
