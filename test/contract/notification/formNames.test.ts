import { openLocalStore, tokenForGraph } from '../../../local/service/localStore';
import { formNamesIn } from '../../../src/data/notification/formNames';
import type { ServiceStore } from '../../../src/data/stores/serviceStore';
import { openApprovalSite, type ApprovalSite } from '../approval/approvalSite';

let site: ApprovalSite;
let store: ServiceStore;
beforeAll(async () => {
  site = await openApprovalSite();
  store = openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? '');
});
afterAll(() => site.close());

const read = async (): Promise<readonly string[]> => (await site.requests()).flatMap(({ path, parts }) => (parts ?? [{ path }]).map((part) => part.path)).filter((path) => path.includes('/items'));

test('of few forms each is read by itself, with its entry; for many the lists are read once', async () => {
  const ids = Array.from({ length: 70 }, () => String(site.checklist()));
  const namesOf = formNamesIn(store);
  await namesOf(ids.slice(0, 1));
  await site.forget();
  const few = await namesOf(ids.slice(0, 3));
  expect([Array.from(few.keys()), (await read()).length]).toEqual([ids.slice(0, 3), 6]);
  await site.forget();
  const many = await namesOf(ids);
  expect([Array.from(many.keys()), new Set(Array.from(many.values(), ({ entry }) => entry.reference)).size, (await read()).length]).toEqual([ids, 70, 2]);
  expect([(await namesOf(ids.slice(0, 3))), (await read()).length]).toEqual([few, 2]);
});

test('what has no form, no entry or no protocol any more has no name, and keeps none from the others', async () => {
  const [entryless, protocolless, whole] = [site.checklist(undefined, { PartnershipId: null }), site.checklist(undefined, { Protocol: 'gone 1.0' }), site.checklist()];
  expect(Array.from((await formNamesIn(store)([entryless, protocolless, whole, 9999, 'R1'].map(String))).keys())).toEqual([String(whole)]);
});
