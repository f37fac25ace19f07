import { completeAnswers, chosen } from '../../support/approval/completeAnswers';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { openApprovalSite, type ApprovalSite } from './approvalSite';
import type { Role } from '../../../local/tenant/directory/person';

let site: ApprovalSite;
let step: string;
let contentHash: string;
let form: number;
beforeAll(async () => {
  site = await openApprovalSite();
  form = site.checklist();
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  contentHash = String(json.contentHash);
  step = (json.steps as readonly { readonly id: string }[])[0].id;
});
afterAll(() => site.close());

const written = async (): Promise<unknown> => Promise.all(['Approval steps', 'Decisions', 'Submissions', 'Partnerships'].map(async (list) => (await site.rows(list)).map((row) => [row.Id, row.OData__UIVersionString ?? 'no version', row.State, row.Stage])));
const body = (more: object = {}): object => ({ decision: 'approve', comment: '', contentHash, nonce: 'n', ...more });

describe('a decision', () => {
  test.each<[string, Role, () => string, (() => object) | string, number, string]>([
    ['without a decision', 'headOfService', () => step, () => body({ decision: undefined }), 400, 'badField'],
    ['that is none of the three', 'headOfService', () => step, () => body({ decision: 'Approve' }), 400, 'badField'],
    ['of a wrong type', 'headOfService', () => step, () => body({ decision: ['approve'] }), 400, 'badField'],
    ['with a comment that is no text', 'headOfService', () => step, () => body({ comment: { a: 1 } }), 400, 'badField'],
    ['with too long a comment', 'headOfService', () => step, () => body({ comment: 'x'.repeat(4001) }), 400, 'badField'],
    ['with half a character', 'headOfService', () => step, () => body({ comment: '\ud83c' }), 400, 'badField'],
    ['that returns without a word', 'headOfService', () => step, () => body({ decision: 'return', comment: '  ' }), 400, 'badField'],
    ['without a hash', 'headOfService', () => step, () => body({ contentHash: undefined }), 400, 'badField'],
    ['with a hash of a wrong type', 'headOfService', () => step, () => body({ contentHash: 12 }), 400, 'badField'],
    ['with a hash that is none', 'headOfService', () => step, () => body({ contentHash: 'z'.repeat(64) }), 400, 'badField'],
    ['on what is there no longer', 'headOfService', () => step, () => body({ contentHash: 'a'.repeat(64) }), 409, 'staleContent'],
    ['without a nonce', 'headOfService', () => step, () => body({ nonce: undefined }), 400, 'badField'],
    ['with an empty nonce', 'headOfService', () => step, () => body({ nonce: '' }), 400, 'badField'],
    ['with a nonce of a wrong type', 'headOfService', () => step, () => body({ nonce: null }), 400, 'badField'],
    ['with too long a nonce', 'headOfService', () => step, () => body({ nonce: 'n'.repeat(101) }), 400, 'badField'],
    ['that is no object', 'headOfService', () => step, () => [], 400, 'badBody'],
    ['that is too long altogether', 'headOfService', () => step, () => body({ comment: 'x'.repeat(70_000) }), 413, 'bodyTooLong'],
    ['on an unknown step', 'headOfService', () => '999', () => body(), 404, 'noSuchStep'],
    ['on what is no step', 'headOfService', () => `${step}%27`, () => body(), 404, 'noSuchStep'],
    ['by who submitted it', 'leadOfficer', () => step, () => body(), 403, 'notYours'],
    ['by whose turn has not come', 'executiveDirector', () => step, () => body(), 403, 'notYours'],
    ['by the policy unit', 'policyUnit', () => step, () => body(), 403, 'notYours']
  ])('%s is refused, and nothing changes', async (_, role, id, sent, status, code) => {
    const before = await written();
    const { status: told, json } = await site.ask(role, 'POST', `steps/${id()}/decision`, typeof sent === 'string' ? sent : sent());
    expect([told, json.code, json.detail]).toEqual([status, code, expect.stringMatching(/\.$/)]);
    expect(await written()).toEqual(before);
  });

  test('takes no nonce that was used on another form', async () => {
    const asked = await Promise.all([site.checklist(), site.checklist()].map(async (own) => {
      const { json } = await site.ask('leadOfficer', 'POST', `submissions/${own}/submit`);
      return { path: `steps/${(json.steps as readonly { readonly id: string }[])[0].id}/decision`, contentHash: json.contentHash };
    }));
    const decided = (at: number): ReturnType<typeof site.ask> => site.ask('headOfService', 'POST', asked[at].path, body({ contentHash: asked[at].contentHash, nonce: 'of one form' }));
    expect((await decided(0)).status).toBe(200);
    const before = await written();
    const { status, json } = await decided(1);
    expect([status, json.code]).toEqual([409, 'nonceUsed']);
    expect(await written()).toEqual(before);
  });

  test('is the first result when it is sent again, and refused when its nonce comes with something else', async () => {
    const own = site.checklist();
    const { json } = await site.ask('leadOfficer', 'POST', `submissions/${own}/submit`);
    const path = `steps/${(json.steps as readonly { readonly id: string }[])[0].id}/decision`;
    const wanted = { decision: 'approve', comment: '<script>alert(1)</script>', contentHash: json.contentHash, nonce: 'once' };
    const first = await site.ask('headOfService', 'POST', path, wanted);
    expect(first.status).toBe(200);
    const before = await written();
    expect(await site.ask('headOfService', 'POST', path, wanted)).toEqual(first);
    expect(await site.ask('headOfService', 'POST', path, { ...wanted, decision: 'reject' })).toMatchObject({ status: 409, json: { code: 'nonceUsed' } });
    expect(await site.ask('executiveDirector', 'POST', path, wanted)).toMatchObject({ status: 409, json: { code: 'nonceUsed' } });
    expect(await site.ask('headOfService', 'POST', `steps/${String(first.json.nextStepId)}/decision`, wanted)).toMatchObject({ status: 409, json: { code: 'nonceUsed' } });
    expect(await site.ask('headOfService', 'POST', path, { ...wanted, nonce: 'twice' })).toMatchObject({ status: 409, json: { code: 'alreadyDecided', byName: 'Someone headOfService', decision: 'approve' } });
    expect(await written()).toEqual(before);
  });
});

describe('submitting', () => {
  const complete = completeAnswers(caerphilly, 'checklist');
  const naming = (address: string): number => site.checklist({ ...complete, documents: { value: { kind: 'documents', documents: [{ address: `${site.siteUrl}/${address}`, title: 'Paper' }] } } });
  test.each<[string, Role, () => number | string, number, string]>([
    ['an unknown form', 'leadOfficer', () => 999, 404, 'noSuchForm'],
    ['what is no form', 'leadOfficer', () => 'R1', 404, 'noSuchForm'],
    ['an incomplete form', 'leadOfficer', () => site.checklist({ name: { value: { kind: 'text', text: 'Canal' } } }), 422, 'incomplete'],
    ['a form whose answers break off', 'leadOfficer', () => site.checklist(undefined, { Answers: '{"name":' }), 422, 'formUnreadable'],
    ['a form whose answers are a list', 'leadOfficer', () => site.checklist(undefined, { Answers: '[]' }), 422, 'formUnreadable'],
    ['a form whose answers are null', 'leadOfficer', () => site.checklist(undefined, { Answers: 'null' }), 422, 'formUnreadable'],
    ['a form with an answer that is none', 'leadOfficer', () => site.checklist(undefined, { Answers: '{"name":null}' }), 422, 'formUnreadable'],
    ['a form that names a document whose address is no name', 'leadOfficer', () => naming('GovernanceDocuments/%E0%A4%A.pdf'), 422, 'evidenceGone'],
    ['a form that names a document of a folder where it is not', 'leadOfficer', () => naming('GovernanceDocuments/Minutes/June.pdf'), 422, 'evidenceGone'],
    ['a form that names a document in other capitals, which is not there', 'leadOfficer', () => naming('governancedocuments/June.pdf'), 422, 'evidenceGone'],
    ['a form that a gate keeps', 'leadOfficer', () => site.checklist(completeAnswers(caerphilly, 'checklist', { accountableBody: chosen('yes'), section151View: chosen('against') })), 422, 'gated'],
    ['somebody else’s form', 'staff', () => site.checklist(), 403, 'notEditor'],
    ['a form that somebody else has submitted', 'policyUnit', () => form, 409, 'alreadySubmitted'],
    ['a concluded form', 'leadOfficer', () => site.checklist(complete, { State: 'Concluded' }), 409, 'wrongState'],
    ['a form that nobody approves', 'leadOfficer', () => site.checklist({}, { Form: 'screening', Purpose: 'Screening' }), 409, 'noRoute'],
    ['a form of a protocol that is gone', 'leadOfficer', () => site.checklist(complete, { Protocol: 'caerphilly 1999' }), 409, 'protocolGone']
  ])('%s is refused, and nothing changes', async (_, role, id, status, code) => {
    const chosenForm = id();
    const before = await written();
    const { status: told, json } = await site.ask(role, 'POST', `submissions/${chosenForm}/submit`);
    expect([told, json.code, json.detail]).toEqual([status, code, expect.stringMatching(/\.$/)]);
    expect(await written()).toEqual(before);
  });
});

test('withdrawing what was never submitted, or does not exist, is refused', async () => {
  const draft = site.checklist();
  for (const [id, status, code] of [[draft, 409, 'notSubmitted'], [999, 404, 'noSuchForm'], ['x', 404, 'noSuchForm']] as const) {
    expect(await site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: '' })).toMatchObject({ status, json: { code } });
  }
  expect(await site.ask('leadOfficer', 'POST', `submissions/${form}/withdraw`, { reason: 7 })).toMatchObject({ status: 400, json: { code: 'badField', field: 'reason' } });
});
