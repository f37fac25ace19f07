import { openLocalStore, tokenForGraph } from '../../../local/service/localStore';
import { formNames } from '../../../src/data/notification/formNames';
import type { ServiceStore } from '../../../src/data/stores/serviceStore';
import { openApprovalSite, type ApprovalSite } from '../approval/approvalSite';

let site: ApprovalSite;
let store: ServiceStore;
beforeAll(async () => {
  site = await openApprovalSite();
  store = openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? '');
});
afterAll(() => site.close());

test('of many forms, and of their entries, each list is asked once', async () => {
  const ids = Array.from({ length: 70 }, () => String(site.checklist()));
  await formNames(store, ids.slice(0, 1));
  await site.forget();
  const found = await formNames(store, ids);
  expect([Array.from(found.keys()), new Set(Array.from(found.values(), ({ entry }) => entry.reference)).size]).toEqual([ids, 70]);
  const requests = (await site.requests()).filter(({ path, parts = [] }) => [path, ...parts.map((part) => part.path)].some((each) => each.includes('/items')));
  expect(requests).toHaveLength(2);
});

test('what has no form, no entry or no protocol any more has no name, and keeps none from the others', async () => {
  const [entryless, protocolless, whole] = [site.checklist(undefined, { PartnershipId: null }), site.checklist(undefined, { Protocol: 'gone 1.0' }), site.checklist()];
  expect(Array.from((await formNames(store, [entryless, protocolless, whole, 9999, 'R1'].map(String))).keys())).toEqual([String(whole)]);
});
