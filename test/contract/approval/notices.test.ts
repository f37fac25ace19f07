import { notices, Notice } from '../../../src/data/approval/notices';
import { storeAs } from '../siteStore';
import { openApprovalSite, type ApprovalSite } from './approvalSite';

let site: ApprovalSite;
beforeAll(async () => { site = await openApprovalSite(); });
afterAll(() => site.close());

test('mails come the newest first, page by page; the row that keeps the worker’s place is none', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => ({ values: { Title: `Checklist: Canal ${at}`, Claim: `notice ${at}`, Kind: 'First notice', State: at % 40 === 0 ? 'Failed' : 'Sent', Submission: '12', Step: '7', ToName: 'Carys', Attempts: 1, ...(at % 40 === 0 ? { Problem: 'No mail address' } : { SentAt: '2026-06-20T08:30:00Z' }) } }));
  site.tenant.bulk.insert('Notifications', [{ values: { Title: 'Progress', Claim: 'progress', Progress: '{}' } }, ...rows]);
  const store = storeAs(site, 'policyUnit');
  const told: Notice[] = [];
  let pages = 0;
  for (let before: number | undefined, isMore = true; isMore; pages += 1) {
    const page: Awaited<ReturnType<typeof notices>> = await notices(store, false, before);
    told.push(...page.items);
    before = page.next;
    isMore = before !== undefined;
  }
  expect([pages, told.map(({ about }) => about)]).toEqual([3, rows.map(({ values }) => values.Title).reverse()]);
  expect(told[0]).toMatchObject({ kind: 'First notice', state: 'Sent', to: 'Carys', form: 12, step: 7, sentAt: '2026-06-20T08:30:00Z', attempts: 1, sending: 1 });
  expect((await notices(store, true)).items.map(({ about, problem }) => [about, problem])).toEqual([80, 40, 0].map((at) => [`Checklist: Canal ${at}`, 'noAddress']));
});
