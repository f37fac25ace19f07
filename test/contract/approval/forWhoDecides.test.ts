import type { BulkRow } from '../../../local/tenant/bulk/bulkLoader';
import type { Role } from '../../../local/tenant/directory/person';
import { decisionsBy, type OwnDecision } from '../../../src/data/approval/decisionsBy';
import { stepsForReader } from '../../../src/data/approval/stepsForReader';
import { stepToRead } from '../../../src/data/approval/stepToRead';
import { openApprovalService } from '../../../src/data/approvalService/approvalService';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { completeAnswers } from '../../support/approval/completeAnswers';
import { mailOf, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';
import { openApprovalSite, roleRow, type ApprovalSite } from './approvalSite';

let site: ApprovalSite;
beforeAll(async () => { site = await openApprovalSite((of) => [covered(of), roleRow(of, 'Executive Director', 'executiveDirector')]); });
afterAll(() => site.close());

/** The panel's person covers for the Head of Service. */
function covered(of: TenantSite): BulkRow {
  const row = roleRow(of, 'Head of Service', 'headOfService');
  const { oid = '', name } = of.tenant.directory.personByMail(mailOf('panel')) ?? {};
  return { ...row, values: { ...row.values, DeputyId: of.tenant.bulk.ensureUser(oid), DeputyOid: oid, DeputyName: name, CoverFrom: '2026-11-01T00:00:00Z', CoverTo: '2026-11-30T00:00:00Z' } };
}

interface Submitted {
  readonly id: number;
  readonly step: number;
  readonly contentHash: string;
}

async function submit(id: number): Promise<Submitted> {
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  return { id, step: Number((json.steps as readonly { readonly id: string }[]).slice(-1)[0].id), contentHash: String(json.contentHash) };
}
const decide = ({ step, contentHash }: Submitted, role: Role, decision: string, comment = 'Said.'): ReturnType<ApprovalSite['ask']> =>
  site.ask(role, 'POST', `steps/${step}/decision`, { decision, comment, contentHash, nonce: `${step} ${decision}` });
const waitingFor = (role: Role): ReturnType<typeof stepsForReader> => stepsForReader(storeAs(site, role), { oid: site.oid(role), loginName: mailOf(role) });
const openAs = async (role: Role, step: number): ReturnType<typeof stepToRead> => {
  const store = storeAs(site, role);
  const service = { step: async (id: number) => (await site.ask(role, 'GET', `steps/${id}`)).json } as unknown as ReturnType<typeof openApprovalService>;
  return stepToRead(store, service, step);
};

test('what waits for somebody comes in few requests, with the form and its protocol', async () => {
  const { id, step } = await submit(site.checklist());
  await site.forget();
  const { steps, forms, holdings } = await waitingFor('headOfService');
  const sent = (await site.requests()).filter(({ path }) => path.includes('/_api/') && !path.includes('contextinfo'));
  expect(steps).toContainEqual(expect.objectContaining({ id: String(step), submission: String(id), state: 'Open', title: expect.stringContaining('Checklist: Canal'), openedAt: expect.stringMatching(/^2026-11-20T/) }));
  expect([forms.get(String(id))?.head.entry?.reference, forms.get(String(id))?.form?.code, holdings]).toEqual([expect.stringMatching(/^P-/), 'checklist', []]);
  expect(sent.length).toBeLessThanOrEqual(4);
});

test('a deputy sees the steps of whom they cover for; a colleague sees none', async () => {
  const { step } = await submit(site.checklist());
  const { steps, holdings } = await waitingFor('panel');
  expect([steps.map(({ id }) => Number(id)), holdings.map(({ holder }) => holder?.oid)]).toEqual([expect.arrayContaining([step]), [site.oid('headOfService')]]);
  expect((await waitingFor('staff')).steps).toEqual([]);
});

test('the service says who may decide, for whom, and why somebody else may not', async () => {
  const { step } = await submit(site.checklist());
  const head = { oid: site.oid('headOfService'), name: expect.any(String) };
  const told = async (role: Role): Promise<unknown> => { const { json: { allowed, because, onBehalfOf, holder } } = await site.ask(role, 'GET', `steps/${step}`); return [(allowed as readonly string[]).length, because, onBehalfOf, holder]; };
  expect(await told('headOfService')).toEqual([3, null, null, head]);
  expect(await told('panel')).toEqual([3, null, head, head]);
  expect(await told('executiveDirector')).toEqual([0, 'notYours', null, head]);
  expect(await told('leadOfficer')).toEqual([0, 'notYours', null, head]);
});

test('a step is read with the copy that was submitted and the one that was decided on before', async () => {
  const id = site.checklist();
  const first = await submit(id);
  await decide(first, 'headOfService', 'return');
  const leadOfficer = { value: { kind: 'person', person: { id: site.tenant.bulk.ensureUser(site.oid('staff')), name: 'Someone staff', oid: site.oid('staff') } } } as const;
  const answers = completeAnswers(caerphilly, 'checklist', { leadOfficer, name: { value: { kind: 'text', text: 'Canal & <b>Lock</b>' } } });
  await site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(id).update({ Answers: JSON.stringify(answers) });
  const second = await submit(id);
  const { step, content, before, protocol, records, shown } = await openAs('headOfService', second.step);
  expect([step.round, content?.answers.name, before?.answers.name, protocol?.id, records.map(({ event }) => event.kind), shown.contentHash]).toEqual([
    3, answers.name, { value: { kind: 'text', text: 'Said to name' } }, 'caerphilly', ['submitted', 'decided', 'submitted'], second.contentHash
  ]);
});

test('whoever has nothing to do with a step reads the copy from the library, as far as SharePoint lets them', async () => {
  const submitted = await submit(site.checklist());
  const { shown, content } = await openAs('staff', submitted.step);
  expect([shown.content, content?.form]).toEqual([null, 'checklist']);
  await site.fault({ method: 'GET', path: '/getFileByServerRelativePath', status: 403 });
  const denied = await openAs('staff', submitted.step);
  await site.fault();
  expect([denied.content, denied.step.title]).toEqual([undefined, expect.stringContaining('Checklist')]);
});

test('a copy that is not what its hash says is not read', async () => {
  const { id, step, contentHash } = await submit(site.checklist());
  const token = await site.tenant.tokens.issue({ mail: mailOf('owner'), audience: new URL(site.siteUrl).origin });
  const path = `/sites/partnerships/SubmittedContent/${id}-${contentHash}.json`;
  const replaced = await fetch(`${site.siteUrl}/_api/web/getFileByServerRelativePath(decodedUrl='${encodeURIComponent(path)}')/$value`, {
    method: 'POST', headers: { 'Authorization': `Bearer ${token ?? ''}`, 'X-HTTP-Method': 'PUT', 'Content-Type': 'application/octet-stream' }, body: '{"format":1,"answers":{}}'
  });
  expect(replaced.ok).toBe(true);
  await expect(openAs('staff', step)).rejects.toMatchObject({ kind: 'refused' });
});

test('a step that there is not is told as such', async () => {
  await expect(openAs('headOfService', 999)).rejects.toMatchObject({ kind: 'refused', detail: { code: 'noSuchStep' } });
});

test('somebody’s decisions come newest first, a few at a time, with what became of the forms; others’ and what is no decision stay out', async () => {
  const submitted = [await submit(site.checklist()), await submit(site.checklist()), await submit(site.checklist())];
  await decide(submitted[0], 'headOfService', 'approve');
  await decide(submitted[1], 'panel', 'approve');
  await decide(submitted[2], 'headOfService', 'reject');
  const decisions = (await decisionsBy(storeAs(site, 'headOfService'), site.oid('headOfService'))).items;
  const told = (made: readonly OwnDecision[]): unknown[] => made.map(({ record: { event }, submitted: form }) => [Number(event.step), event.decision, form?.head.state]);
  expect(told(decisions).slice(0, 2)).toEqual([[submitted[2].step, 'reject', 'Rejected'], [submitted[0].step, 'approve', 'Submitted']]);
  expect(told((await decisionsBy(storeAs(site, 'headOfService'), site.oid('headOfService'), decisions[0].id)).items)).toEqual(told(decisions.slice(1)));
  await site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(submitted[2].id).update({ State: 'Approved' });
  const forged = await decisionsBy(storeAs(site, 'headOfService'), site.oid('headOfService'));
  expect(forged.items[0].submitted?.head.state).toBe('Rejected');
  const own = await decisionsBy(storeAs(site, 'panel'), site.oid('panel'));
  expect([own.items.map(({ record }) => record.event.onBehalfOf), own.next]).toEqual([[site.oid('headOfService')], undefined]);
  expect(await decisionsBy(storeAs(site, 'leadOfficer'), site.oid('leadOfficer'))).toEqual({ items: [] });
});
