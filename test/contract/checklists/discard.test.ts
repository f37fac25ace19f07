import { addSubmission } from '../../../src/data/submission/addSubmission';
import { submissionById } from '../../../src/data/submissions';
import type { TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, newSubmission, personOf, text } from '../submission/formSite';
import { gatewayOf } from './gatewayOf';

let site: TenantSite;
beforeAll(async () => { site = await formSite(); });
afterAll(() => site.close());

test('a draft goes to the recycle bin and comes back with its answers', async () => {
  const store = storeAs(site, 'leadOfficer');
  const place = await addSubmission(store, newSubmission(await personOf(site, store, 'leadOfficer'), { answers: { aim: text('Boats') } }));
  const gateway = gatewayOf(site, 'leadOfficer');
  const bin = await gateway.discard(await submissionById(store, place));
  await expect(submissionById(store, place)).rejects.toMatchObject({ kind: 'notFound' });
  await gateway.bringBack(bin);
  expect(await submissionById(store, place)).toMatchObject({ state: 'Draft', answers: { aim: text('Boats') } });
});

test('one that somebody has changed meanwhile, or that is no draft any more, stays', async () => {
  const store = storeAs(site, 'leadOfficer');
  const place = await addSubmission(store, newSubmission(await personOf(site, store, 'leadOfficer')));
  const read = await submissionById(store, place);
  await site.as('policyUnit').web.lists.getByTitle('Submissions').items.getById(place.id).update({ Title: 'Changed' });
  const gateway = gatewayOf(site, 'leadOfficer');
  await expect(gateway.discard(read)).rejects.toMatchObject({ kind: 'conflict' });
  await expect(gateway.discard({ ...await submissionById(store, place), state: 'Concluded' })).rejects.toMatchObject({ kind: 'conflict' });
  expect(await submissionById(store, place)).toMatchObject({ title: 'Changed' });
});
