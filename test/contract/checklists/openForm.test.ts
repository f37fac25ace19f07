import { addSubmission } from '../../../src/data/submission/addSubmission';
import type { TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, newSubmission, personOf, text } from '../submission/formSite';
import { gatewayOf } from './gatewayOf';

let site: TenantSite;
beforeAll(async () => { site = await formSite(); });
afterAll(() => site.close());

test('a form of a version that the site does not have opens with its answers', async () => {
  const store = storeAs(site, 'leadOfficer');
  const place = await addSubmission(store, newSubmission(await personOf(site, store, 'leadOfficer'), { protocol: 'caerphilly 1999', answers: { aim: text('Boats') } }));
  expect(await gatewayOf(site, 'leadOfficer').open(place)).toMatchObject({ form: undefined, submission: { protocol: 'caerphilly 1999', answers: { aim: text('Boats') } } });
});
