import { beginForm } from '../../../src/data/submission/beginForm';
import { findEntries } from '../../../src/data/submission/findEntries';
import { submissionById } from '../../../src/data/submissions';
import type { ListStore } from '../../../src/data/stores/listStore';
import { screenedStages } from '../../../src/domain/partnership/stage';
import { protocolOf } from '../../unit/domain/protocol/protocolBuilder';
import type { TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, personOf } from './formSite';

let site: TenantSite;
let store: ListStore;

beforeAll(async () => {
  site = await formSite();
  store = storeAs(site, 'leadOfficer');
  site.tenant.bulk.insert('Partnerships', ['Screening', 'Running', 'Closed'].map((Stage, at) => ({ values: { Title: `Canal ${Stage}`, Reference: `P-000${at + 2}`, Kind: 'Partnership', Stage } })));
});
afterAll(() => site.close());

const names = async (...given: [string, (typeof screenedStages)?]): Promise<readonly string[]> => (await findEntries(store, ...given)).map(({ name }) => name);

test('entries that wait for a verdict are found to be screened; for other forms all that are not closed', async () => {
  expect(await names('Canal', screenedStages)).toEqual(['Canal', 'Canal Screening']);
  expect(await names('Canal')).toEqual(['Canal', 'Canal Screening', 'Canal Running']);
  expect(await names('P-0003', screenedStages)).toEqual([]);
});

test('an entry that is screened again stays the same entry', async () => {
  const entries = async (): Promise<number> => (await store.items('Partnerships', { select: ['Id'], top: 100 })).length;
  const before = await entries();
  const [entry] = await findEntries(store, 'P-0001', screenedStages);
  const begun = { form: protocolOf().forms[0], protocol: 'little 1.0', title: 'Screening', about: entry, officer: await personOf(site, store, 'leadOfficer') };
  const [first, again] = [await beginForm(store, { ...begun, claim: 'first' }), await beginForm(store, { ...begun, claim: 'again' })];
  expect(again.id).not.toBe(first.id);
  expect((await submissionById(store, again)).entry).toMatchObject({ reference: 'P-0001' });
  expect(await entries()).toBe(before);
});
