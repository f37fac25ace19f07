import type { Role } from '../../../local/tenant/directory/person';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { completeAnswers } from '../../support/approval/completeAnswers';
import { resourceUnits, sharePointRequests } from '../../support/approval/resourceUnits';
import { openApprovalSite, type ApprovalSite, type Ask } from './approvalSite';

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

/** Its checklist names one body that is no member yet: it joins once whoever decides has been answered. */
async function submitted(): Promise<Waiting> {
  const officer = { id: site.tenant.bulk.ensureUser(site.oid('leadOfficer')), name: 'Someone', oid: site.oid('leadOfficer') };
  const form = site.checklist(completeAnswers(caerphilly, 'checklist', { leadOfficer: { value: { kind: 'person', person: officer } } }));
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  return { step: (json.steps as readonly { readonly id: string }[])[0].id, contentHash: json.contentHash };
}

type Decider = Extract<Role, 'headOfService' | 'executiveDirector'>;
type Decision = 'approve' | 'return' | 'reject';

async function decide(ask: Ask, role: Decider, { step, contentHash }: Waiting, decision: Decision = 'approve'): Promise<Waiting> {
  const { status, json } = await ask(role, 'POST', `steps/${step}/decision`, { decision, comment: 'Said.', contentHash, nonce: step });
  expect(status).toBe(200);
  return { step: String(json.nextStepId), contentHash };
}

async function costOf(act: () => Promise<unknown>): Promise<readonly [requests: number, units: number]> {
  await site.forget();
  await act();
  const all = await site.requests();
  // What follows and nobody waits for begins with a look into the ledger of mails.
  const requests = all.slice(0, all.findIndex(({ path }) => path.includes('/lists/Notifications/items')));
  return [sharePointRequests(requests), resourceUnits(requests)];
}

type Costs = Readonly<Record<'opensNext' | 'last' | 'returned' | 'rejected', readonly [requests: number, units: number]>>;

/** What each kind of decision costs a service that has read columns and protocol before. @param before what it is asked for about each form by then. */
async function costs(ask: Ask, before: (role: Decider, waiting: Waiting) => Promise<unknown>): Promise<Costs> {
  await decide(ask, 'executiveDirector', await decide(ask, 'headOfService', await submitted()));
  const cost = async (role: Decider, waiting: Waiting, decision: Decision): Promise<readonly [number, number]> => {
    await before(role, waiting);
    return costOf(() => decide(ask, role, waiting, decision));
  };
  const last = async (): Promise<readonly [number, number]> => cost('executiveDirector', await decide(site.ask, 'headOfService', await submitted()), 'approve');
  return {
    opensNext: await cost('headOfService', await submitted(), 'approve'), last: await last(),
    returned: await cost('headOfService', await submitted(), 'return'), rejected: await cost('headOfService', await submitted(), 'reject')
  };
}

const known: Costs = { opensNext: [7, 11], last: [7, 12], returned: [7, 12], rejected: [7, 11] };

test('a decision costs SharePoint at most 12 resource units, where the process that is asked has shown the step before', async () => {
  const another = await site.openAnother();
  expect(await costs(another.ask, (role, { step }) => another.ask(role, 'GET', `steps/${step}`))).toEqual(known);
  await another.close();
});

test('so it does where that process has done what happened to the form last', async () => {
  expect(await costs(site.ask, async () => undefined)).toEqual(known);
});

test('where it knows nothing of the form, it reads chain, all steps, entry, copy and who edited it as well', async () => {
  const another = await site.openAnother();
  expect(await costs(another.ask, async () => undefined)).toEqual({ opensNext: [11, 18], last: [12, 20], returned: [12, 20], rejected: [11, 18] });
  await another.close();
});
