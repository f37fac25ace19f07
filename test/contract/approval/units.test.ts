import { resourceUnits, sharePointRequests } from '../../support/approval/resourceUnits';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { completeAnswers } from '../../support/approval/completeAnswers';
import { openApprovalSite, type ApprovalSite } from './approvalSite';

let site: ApprovalSite;
beforeAll(async () => {
  site = await openApprovalSite();
  site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Gwent Police', Reference: 'O-1' } }]);
});
afterAll(() => site.close());

interface Waiting {
  readonly step: string;
  readonly contentHash: unknown;
}

/** Its checklists name one body as a member. */
async function submitted(): Promise<Waiting> {
  const officer = { id: site.tenant.bulk.ensureUser(site.oid('leadOfficer')), name: 'Someone', oid: site.oid('leadOfficer') };
  const form = site.checklist(completeAnswers(caerphilly, 'checklist', { leadOfficer: { value: { kind: 'person', person: officer } } }));
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  return { step: (json.steps as readonly { readonly id: string }[])[0].id, contentHash: json.contentHash };
}

async function decide(role: 'headOfService' | 'executiveDirector', { step, contentHash }: Waiting, decision: string): Promise<Waiting> {
  const { json } = await site.ask(role, 'POST', `steps/${step}/decision`, { decision, comment: 'Said.', contentHash, nonce: step });
  return { step: String(json.nextStepId), contentHash };
}

async function costOf(act: () => Promise<Waiting>): Promise<{ readonly requests: number; readonly units: number }> {
  await site.forget();
  await act();
  const all = await site.requests();
  // Telling people about it begins with a look into the ledger.
  const requests = all.slice(0, all.findIndex(({ path }) => path.includes('/lists/Notifications/items')));
  return { requests: sharePointRequests(requests), units: resourceUnits(requests) };
}

test('a decision asks SharePoint for at most twelve things, in few resource units, by a service that has decided before', async () => {
  await decide('executiveDirector', await decide('headOfService', await submitted(), 'approve'), 'approve');
  const [form, other] = [await submitted(), await submitted()];
  let next = form;
  expect(await costOf(async () => (next = await decide('headOfService', form, 'approve')))).toEqual({ requests: 8, units: 13 });
  expect(await costOf(() => decide('executiveDirector', next, 'approve'))).toEqual({ requests: 11, units: 19 });
  expect(await costOf(() => decide('headOfService', other, 'return'))).toEqual({ requests: 9, units: 15 });
});
