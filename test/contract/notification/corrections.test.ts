import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { roleRow } from '../approval/approvalSite';
import { openMailSite, type MailSite } from './mailSite';

let site: MailSite;
afterEach(() => site.close());

const claims = async (form: number): Promise<readonly string[]> => (await site.ledger()).flatMap(({ Claim, Submission }) => (Submission === String(form) ? [Claim] : []));
const nothing = { opened: 0, sent: 0, failed: 0 };
const correcting = (decision: 'approve' | 'return', position: number): object => ({ decision, comment: 'See below.', supersedes: { position, reason: 'Pressed the wrong button.' } });

test('who approved and takes it back: the officer, they themselves and whoever had been told of the approval read that it is a correction, and why', async () => {
  site = await openMailSite((tenant) => [
    roleRow(tenant, 'Head of Service', 'headOfService'), roleRow(tenant, 'Executive Director', 'executiveDirector'), roleRow(tenant, 'Section 151 officer', 'panel')
  ]);
  const routes = caerphilly.routes.map((route) => ({ ...route, noted: ['section151Officer' as const] }));
  site.tenant.bulk.insert('Adopted protocols', adoptedRows({ protocol: { ...caerphilly, version: '2014.2', routes }, from: '2026-02-01' }, site.oid('owner'), 0));
  const { step, contentHash } = await site.submitted({ Protocol: 'caerphilly 2014.2' });
  const { nextStepId } = await site.decide('headOfService', step.id, contentHash);
  await site.decide('executiveDirector', nextStepId, contentHash);
  await site.decide('executiveDirector', nextStepId, contentHash, correcting('return', 3));
  expect(await site.subjectsTo('panel')).toEqual(['For your information: approved', 'For your information: no longer approved']);
  expect((await site.subjectsTo('leadOfficer')).slice(1)).toEqual(['Approved', 'Returned to you (correction)']);
  expect((await site.subjectsTo('executiveDirector')).slice(1)).toEqual(['Your decision', 'Your decision (correction)']);
  for (const role of ['panel', 'leadOfficer', 'executiveDirector'] as const) expect((await site.mailTo(role)).slice(-1)[0]?.text).toContain('Why it was corrected: Pressed the wrong button.');
  expect((await site.mailTo('leadOfficer')).slice(-1)[0]?.text).toContain('This corrects an earlier decision: approved.');

  await site.decide('executiveDirector', nextStepId, contentHash, correcting('approve', 4));
  expect((await site.subjectsTo('panel')).slice(2)).toEqual(['For your information: approved']);
  site.tenant.clock.advance('PT10M');
  expect([await site.work(), await site.work()]).toEqual([nothing, nothing]);
});

test('the news goes to whoever submitted a form and to its officer, who is another', async () => {
  site = await openMailSite();
  const form = site.checklist(undefined, { OfficerId: site.tenant.bulk.ensureUser(site.oid('staff')), OfficerOid: site.oid('staff') });
  const { json: { steps, contentHash } } = await site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
  await site.as('leadOfficer').web.lists.getByTitle('Submissions').items.getById(form).update({ OfficerOid: site.oid('panel') });
  await site.decide('headOfService', (steps as readonly { readonly id: string }[])[0].id, String(contentHash));
  expect([await site.subjectsTo('leadOfficer'), await site.subjectsTo('staff'), await site.subjectsTo('panel')]).toEqual([['One step approved'], ['One step approved'], []]);
});

test('whoever is asked after a return and a new approval reads of both', async () => {
  site = await openMailSite();
  const { id, step, contentHash } = await site.submitted();
  await site.decide('headOfService', step.id, contentHash, { decision: 'return', comment: 'Why?' });
  const { json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
  const open = (json.steps as readonly { readonly id: string; readonly state: string }[]).find(({ state }) => state === 'Open');
  await site.decide('headOfService', open?.id, String(json.contentHash));
  expect((await site.mailTo('executiveDirector')).map(({ text }) => text)).toEqual([expect.stringContaining('Someone headOfService had returned it; this is the form as it was submitted again. Someone headOfService has already approved it.')]);
});

test('where a record has been taken away, nobody is told anything that only follows from its absence', async () => {
  site = await openMailSite();
  const { id, step, contentHash } = await site.submitted();
  await site.decide('headOfService', step.id, contentHash);
  const before = await claims(id);
  const decisions = site.as('owner').web.lists.getByTitle('Decisions').items;
  const approval = (await site.rows('Decisions')).find(({ Submission, What }) => Submission === String(id) && What === 'Approved');
  await decisions.getById(Number(approval?.Id)).delete();
  await site.ask('leadOfficer', 'POST', `submissions/${id}/withdraw`, { reason: 'Too early.' });
  await site.work();
  expect([await claims(id), await site.subjectsTo('headOfService'), await site.subjectsTo('executiveDirector')]).toEqual([before, ['Please decide', 'Your decision'], ['Please decide']]);
});
