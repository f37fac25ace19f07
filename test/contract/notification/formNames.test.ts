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

const read = async (): Promise<readonly string[]> => (await site.requests()).flatMap(({ path, parts }) => (parts ?? [{ path }]).map((part) => part.path)).filter((path) => path.includes('/items'));

test.each([[3, 6], [25, 2]])('of %i forms, each with its entry, in %i reads beside the protocol', async (count, reads) => {
  const ids = Array.from({ length: count }, () => String(site.checklist()));
  await formNames(store, ids);
  await site.forget();
  const names = await formNames(store, ids);
  expect([Array.from(names.keys()), new Set(Array.from(names.values(), ({ entry }) => entry.reference)).size]).toEqual([ids, count]);
  expect((await read()).length).toBe(reads);
});

test('what has no form, no entry or no protocol any more has no name, and keeps none from the others', async () => {
  const [entryless, protocolless, whole] = [site.checklist(undefined, { PartnershipId: null }), site.checklist(undefined, { Protocol: 'gone 1.0' }), site.checklist()];
  expect(Array.from((await formNames(store, [entryless, protocolless, whole, 9999, 'R1'].map(String))).keys())).toEqual([String(whole)]);
});
