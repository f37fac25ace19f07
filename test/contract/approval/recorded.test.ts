import '@pnp/sp/files';
import '@pnp/sp/folders';
import { createHash } from 'node:crypto';
import { localChainKeys, openLocalStore, tokenForGraph } from '../../../local/service/localStore';
import { readChainKeys, sealerWith } from '../../../src/service/chain/chainKeys';
import { verifyDecisions, type Verified } from '../../../src/service/verify/verifyDecisions';
import { verifyReport } from '../../../src/service/verify/verifyReport';
import { openApprovalSite, roleRow, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
let form: number;
let entry: number;
beforeAll(async () => {
  site = await openApprovalSite((tenant) => [roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')]);
  form = site.checklist();
  entry = Number((await site.rows('Submissions')).find(({ Id }) => Id === form)?.PartnershipId);
});
afterAll(() => site.close());

const wanted = (more: object = {}): object => ({ partnership: String(entry), body: 'Cabinet', date: '2019-03-06', document: 'https://council.example/minutes.pdf', decision: 'approve', comment: '<b>Minute 12</b>', ...more });
const record = (body: object, role: 'policyUnit' | 'leadOfficer' = 'policyUnit'): Promise<Told> => site.ask(role, 'POST', 'decisions/recorded', body);
const kept = async (id: unknown): Promise<Readonly<Record<string, unknown>>> => (await site.rows('Decisions')).find(({ Id }) => String(Id) === id) ?? {};
const verify = (): Promise<Verified> =>
  verifyDecisions(openLocalStore(site.siteUrl, async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? ''), sealerWith(readChainKeys(localChainKeys, [])), new Map());

test('what Cabinet decided years ago is recorded once, as recorded, and approves nothing here', async () => {
  const first = await record(wanted());
  expect(first).toEqual({ status: 201, json: { decisionId: expect.any(String) as string } });
  expect(await record(wanted())).toEqual(first);
  const { What, Claim, Title, ByName, Record } = await kept(first.json.decisionId);
  expect([What, Claim, Title, ByName]).toEqual(['Recorded', `E${entry}#1`, expect.stringMatching(/^Canal/), 'Someone policyUnit']);
  expect(JSON.parse(String(Record))).toMatchObject({ by: site.oid('policyUnit'), event: { kind: 'recorded', body: 'Cabinet', date: '2019-03-06', decision: 'approve', comment: '<b>Minute 12</b>' } });
  expect((await site.rows('Submissions')).find(({ Id }) => Id === form)?.State).toBe('Draft');
  expect((await site.rows('Partnerships')).find(({ Id }) => Id === entry)?.Stage).toBe('Checklist');
  expect(await site.rows('Approval steps')).toEqual([]);
});

test('it may name the form that it was about, and a document of the library as it was', async () => {
  await site.as('leadOfficer').web.lists.getByTitle('Governance documents').rootFolder.files.addUsingPath('Minutes.txt', 'agreed');
  const { status, json } = await record(wanted({ partnership: undefined, submission: form, document: `${site.siteUrl}/GovernanceDocuments/Minutes.txt` }));
  expect(status).toBe(201);
  const { Claim, Record } = await kept(json.decisionId);
  expect(Claim).toMatch(`E${entry}#`);
  expect(JSON.parse(String(Record))).toMatchObject({ event: { form: String(form), document: { version: '1.0', sha256: createHash('sha256').update('agreed').digest('hex') } } });
});

test('a form that was submitted is recorded of the entry that it was submitted for, whatever its list says since', async () => {
  const [moved, other] = [site.checklist(), site.checklist()];
  const entryOf = async (id: number): Promise<number> => Number((await site.rows('Submissions')).find(({ Id }) => Id === id)?.PartnershipId);
  const submittedFor = await entryOf(moved);
  expect((await site.ask('leadOfficer', 'POST', `submissions/${moved}/submit`)).status).toBe(201);
  await site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(moved).update({ PartnershipId: await entryOf(other) });
  const { json } = await record(wanted({ partnership: undefined, submission: moved }));
  expect((await kept(json.decisionId)).Claim).toBe(`E${submittedFor}#1`);
});

test('of two who record at once both are kept, in places of their own', async () => {
  const told = await Promise.all(['2001-05-01', '2002-05-01'].map((date) => record(wanted({ date }))));
  expect(told.map(({ status }) => status)).toEqual([201, 201]);
  expect(told[0].json.decisionId).not.toBe(told[1].json.decisionId);
});

test.each<[string, object, 'policyUnit' | 'leadOfficer', number, string]>([
  ['by anybody but the policy unit', {}, 'leadOfficer', 403, 'notPolicyUnit'],
  ['of an entry that is not there', { partnership: '999' }, 'policyUnit', 404, 'noSuchEntry'],
  ['of a form that is not there', { partnership: undefined, submission: '999' }, 'policyUnit', 404, 'noSuchForm'],
  ['of a form and an entry', { submission: '1' }, 'policyUnit', 400, 'badField'],
  ['of a day to come', { date: '2030-01-01' }, 'policyUnit', 400, 'badField'],
  ['with a document whose address is no name', { document: 'GovernanceDocuments/100%.pdf' }, 'policyUnit', 422, 'documentGone'],
  ['with a document that the library does not have', { document: 'GovernanceDocuments/None.txt' }, 'policyUnit', 422, 'documentGone'],
  ['with a document that is a script', { document: 'javascript:alert(1)' }, 'policyUnit', 400, 'badField']
])('nothing is recorded %s', async (_, more: { readonly document?: string }, role, status, code) => {
  const before = await site.rows('Decisions');
  const document = more.document?.startsWith('Governance') ? `${site.siteUrl}/${more.document}` : more.document;
  expect(await record(wanted({ ...more, ...(document && { document }) }), role)).toMatchObject({ status, json: { code } });
  expect(await site.rows('Decisions')).toEqual(before);
});

test('a recorded decision that is altered is found as every other', async () => {
  const { json } = await record(wanted({ date: '2003-05-01' }));
  expect((await verify()).findings).toEqual([]);
  const { Id, Claim, Record } = await kept(json.decisionId);
  await site.as('owner').web.lists.getByTitle('Decisions').items.getById(Number(Id)).update({ Record: String(Record).replace('Cabinet', 'Council') });
  const verified = await verify();
  expect(verified.findings).toEqual([{ submission: `E${entry}`, position: Number(String(Claim).split('#')[1]), because: 'altered' }]);
  expect(verifyReport(verified)).toContain(`Decisions recorded of entry ${entry}: record`);
});
