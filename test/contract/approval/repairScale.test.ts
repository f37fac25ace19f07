import { localChainKeys, openLocalStore, tokenForGraph } from '../../../local/service/localStore';
import { readChainKeys } from '../../../src/service/chain/chainKeys';
import { repairAll } from '../../../src/service/worker/repair/repairAll';
import { openApprovalSite } from './approvalSite';

/** More than a filter may meet. */
const forms = 5_100;

test('lists longer than SharePoint filters are compared page by page, and what is wrong among them is found', async () => {
  const site = await openApprovalSite();
  try {
    const { bulk } = site.tenant;
    const numbers = Array.from({ length: forms }, (_, at) => at + 1);
    const entries = bulk.insert('Partnerships', numbers.map((at) => ({ values: { Title: `Canal ${at}`, Reference: `P-7${at}`, Kind: 'Partnership', Stage: 'Approval', Status: at === 5_050 ? 'Closed' : 'Proposed', Significance: 'Not significant', Directorate: 'Corporate Services' } })));
    const ids = bulk.insert('Submissions', entries.map((PartnershipId, at) => ({ values: { Title: `Checklist ${at}`, PartnershipId, Claim: `checklist ${at}`, Form: 'checklist', Purpose: 'Checklist', Protocol: 'caerphilly 2014.1', State: 'Submitted', Significance: 'Not significant', Answers: '{}' } })));
    const event = (at: number): object => ({ kind: 'submitted', contentHash: '', steps: 2, entry: { id: entries[at], directorate: 'Corporate Services' }, significance: 'notSignificant' });
    bulk.insert('Decisions', ids.map((id, at) => ({ values: { Title: 'Checklist', Claim: `${id}#1`, Submission: String(id), What: 'Submitted', Record: JSON.stringify({ submission: String(id), position: 1, previous: '', keyId: '', at: '2026-11-20T09:00:00Z', by: '', byName: '', event: event(at), seal: '' }) } })));
    bulk.insert('Approval steps', ids.map((id) => ({ values: {
      Title: 'Checklist', Claim: `${id}#1/1`, Submission: String(id), Round: 1, Position: 1, Step: 'headOfService', Role: 'headOfService', State: 'Open', HolderOid: site.oid('headOfService'), HolderName: 'Someone', IsNamed: false, Due: '2026-12-04T00:00:00Z'
    } })));
    const parts = { store: openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? ''), siteUrl: site.siteUrl, keys: readChainKeys(localChainKeys, []), now: () => site.tenant.clock.now(), mistake: (error: unknown) => { throw error; } };
    // The chains are not sealed: an entry's status follows from its stage alone only where no form says its significance.
    for (const list of ['Decisions', 'Approval steps']) {
      const { items } = site.as('owner').web.lists.getByTitle(list);
      const [{ Id }] = await items.filter(`Submission eq '${ids[5_049]}'`)<{ Id: number }[]>();
      await items.getById(Id).recycle();
    }
    await site.as('owner').web.lists.getByTitle('Submissions').items.getById(ids[5_049]).update({ State: 'Draft' });
    expect(await repairAll(parts, () => false, async () => undefined)).toMatchObject({ opened: 0, restored: 1 });
    await site.forget();
    expect(await repairAll(parts, () => false, async () => undefined)).toMatchObject({ opened: 0, restored: 0 });
    // Six pages of each of four lists, three of records and three of steps once more for the forms from the 3,001st on, the roles, and the account and calendar of the one who is asked.
    expect((await site.requests()).filter(({ path }) => !path.includes('/columns'))).toHaveLength(4 * 6 + 2 * 3 + 3);
  } finally {
    await site.close();
  }
}, 120_000);
