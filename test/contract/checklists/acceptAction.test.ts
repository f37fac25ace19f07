import { addSubmission } from '../../../src/data/submission/addSubmission';
import { submissionById } from '../../../src/data/submissions';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { PersonRef } from '../../../src/domain/partnership/entry';
import type { OpenedForm } from '../../../src/webparts/checklists/checklistsGateway';
import { protocolOf } from '../../unit/domain/protocol/protocolBuilder';
import type { TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { formSite, newSubmission, personOf } from '../submission/formSite';
import { gatewayOf } from './gatewayOf';

let site: TenantSite;
let store: ListStore;
let officer: PersonRef;

beforeAll(async () => {
  site = await formSite();
  store = storeAs(site, 'leadOfficer');
  officer = await personOf(site, store, 'leadOfficer');
});
afterAll(() => site.close());

const protocol = protocolOf();
const draft = { text: 'Ask the Monitoring Officer', due: '2026-12-18' } as const;
const actions = (): Promise<readonly unknown[]> => store.items('Actions', { select: ['Id'], top: 100 });

async function opened(restricted: boolean): Promise<OpenedForm> {
  const submission = await submissionById(store, await addSubmission(store, newSubmission(officer, { restricted })));
  return { submission, protocol, form: protocol.forms[0], others: {}, mayChange: true };
}

test('an answer of a form that everybody reads leads to an action', async () => {
  expect(await gatewayOf(site, 'leadOfficer').acceptAction(await opened(false), 'excluded', { ...draft, owner: officer })).toMatchObject({ kind: 'added' });
  expect(await actions()).toHaveLength(1);
});

test('an answer of a restricted form leads to none: everybody could read it', async () => {
  const before = await actions();
  await expect(gatewayOf(site, 'leadOfficer').acceptAction(await opened(true), 'excluded', { ...draft, owner: officer })).rejects.toMatchObject({ kind: 'refused' });
  expect(await actions()).toEqual(before);
});
