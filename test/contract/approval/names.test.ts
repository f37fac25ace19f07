import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../../src/packs/stafford/stafford';
import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import { chosen, completeAnswers } from '../../support/approval/completeAnswers';
import { openApprovalSite, type ApprovalSite } from './approvalSite';

let site: ApprovalSite;
beforeAll(async () => {
  site = await openApprovalSite();
  site.tenant.bulk.insert('Adopted protocols', adoptedRows({ protocol: stafford, from: '2026-01-01' }, site.oid('owner'), 0));
});
afterAll(() => site.close());

/** Of the records of a form: the column, and what is sealed. */
const named = async (form: number): Promise<readonly unknown[]> =>
  (await site.rows('Decisions')).filter(({ Submission }) => Submission === String(form)).map(({ ByName, Record }) => [ByName, (JSON.parse(String(Record)) as { readonly byName: string }).byName]);

test.each<[string, unknown, string]>([
  ['without one', null, 'Someone headOfService'], ['with an empty one', ' ', 'Someone headOfService'], ['with one that is longer than a line', 'x'.repeat(256), 'x'.repeat(255)],
  ['with one of which nothing is to see', '\u0000', 'Someone headOfService'], ['with one that the list would cut', 'Carys\u0000 Bowen', 'Carys Bowen']
])('a decision by a token %s has a name', async (_, name, expected) => {
  const form = site.checklist(completeAnswers(caerphilly, 'checklist'));
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  const [{ id }] = json.steps as readonly { readonly id: string }[];
  const told = await site.ask('headOfService', 'POST', `steps/${id}/decision`, { decision: 'approve', comment: '', contentHash: json.contentHash, nonce: `${form}` }, { name });
  expect(told).toMatchObject({ status: 200 });
  expect((await named(form))[1]).toEqual([expected, expected]);
});

test('whoever a form names is asked by the name that the directory has, however long the one that it says', async () => {
  const assessedBy = { value: { kind: 'person', person: { id: site.tenant.bulk.ensureUser(site.oid('panel')), name: 'x'.repeat(300), oid: site.oid('panel') } } } as const;
  const form = site.checklist(completeAnswers(stafford, 'checklist', { councilRole: chosen('minor'), assessedBy }), { Protocol: `stafford ${stafford.version}` });
  expect(await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`)).toMatchObject({ status: 201, json: { steps: [{ holderOid: site.oid('panel'), state: 'Open' }] } });
  await site.work();
  expect((await site.rows('Approval steps')).filter(({ Submission }) => Submission === String(form)).map(({ HolderName }) => HolderName)).toEqual(['Someone panel']);
});
