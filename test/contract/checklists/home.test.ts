import { installProtocol } from '../../../src/data/protocol/installProtocol';
import { addSubmission } from '../../../src/data/submission/addSubmission';
import { answersOf } from '../../unit/domain/protocol/answersBuilder';
import { protocolOf } from '../../unit/domain/protocol/protocolBuilder';
import type { TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, newSubmission, personOf } from '../submission/formSite';
import { gatewayOf } from './gatewayOf';

let site: TenantSite;
beforeAll(async () => {
  site = await formSite();
  await installProtocol(storeAs(site, 'owner'), protocolOf(), '2020-01-01');
  await installProtocol(storeAs(site, 'owner'), protocolOf({ version: '2.0' }), '2020-02-01');
});
afterAll(() => site.close());

test('forms of the version in force and of an earlier one tell how far they are; one of a version that is gone is only named', async () => {
  const store = storeAs(site, 'leadOfficer');
  const officer = await personOf(site, store, 'leadOfficer');
  const answers = answersOf({ statutory: 'no', hasMoney: 'no', resourced: 'yes' });
  for (const protocol of ['little 1.0', 'little 2.0', 'little 0.1']) await addSubmission(store, newSubmission(officer, { protocol, form: 'checklist', purpose: 'checklist', answers }));
  const { protocol, mine } = await gatewayOf(site, 'leadOfficer').home();
  expect(protocol?.version).toBe('2.0');
  expect(Object.fromEntries(mine.map(({ submission, isComplete }) => [submission.protocol, isComplete]))).toEqual({ 'little 1.0': true, 'little 2.0': true, 'little 0.1': false });
});

test.each([['leadOfficer', true, true], ['policyUnit', true, true], ['headOfService', true, false], ['staff', false, false]] as const)('%s: may add %s, may screen %s', async (role, mayAdd, mayScreen) => {
  expect(await gatewayOf(site, role).home()).toMatchObject({ mayAdd, mayScreen });
  expect(await gatewayOf(site, role).beginning()).toMatchObject({ mayAdd, mayScreen });
});
