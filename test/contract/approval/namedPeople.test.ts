import '@pnp/sp/site-users';
import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import type { Role } from '../../../local/tenant/directory/person';
import type { Answers } from '../../../src/domain/protocol/answer';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../../src/packs/stafford/stafford';
import { chosen, completeAnswers } from '../../support/approval/completeAnswers';
import { openApprovalSite, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
beforeAll(async () => {
  site = await openApprovalSite();
  site.tenant.bulk.insert('Adopted protocols', adoptedRows({ protocol: stafford, from: '2026-01-01' }, site.oid('owner'), 0));
});
afterAll(() => site.close());

const siteUser = (role: Role): number => site.tenant.bulk.ensureUser(site.oid(role));
const person = (id: number, name: string, oid?: string): Answers[string] => ({ value: { kind: 'person', person: { id, name, oid } } });
const submit = (form: number): Promise<Told> => site.ask('leadOfficer', 'POST', `submissions/${form}/submit`);
const row = async (list: string, id: unknown): Promise<Readonly<Record<string, unknown>>> => (await site.rows(list)).find(({ Id }) => Id === Number(id)) ?? {};
const records = async (form: number): Promise<readonly Readonly<Record<string, unknown>>[]> => (await site.rows('Decisions')).filter(({ Submission }) => Submission === String(form)).map(({ Record }) => (JSON.parse(String(Record)) as { readonly event: Readonly<Record<string, unknown>> }).event);

test.each<[string, (shown: Role) => Answers[string]]>([
  ['another’s name and directory id', (shown) => person(siteUser(shown), 'Someone staff', site.oid('staff'))],
  ['a name without a directory id', (shown) => person(siteUser(shown), 'Someone staff')],
  ['what is no directory id', (shown) => person(siteUser(shown), 'Someone staff', 'staff')]
])('where an answer has %s beside the site’s id of a person, whoever decides reads whom the register will show', async (_, answer) => {
  const form = site.checklist(completeAnswers(caerphilly, 'checklist', { leadOfficer: answer('panel') }));
  const { json: { steps, contentHash } } = await submit(form);
  const [{ id }] = steps as readonly { readonly id: string }[];
  const shown = await site.ask('headOfService', 'GET', `steps/${id}`);
  expect(shown.json.content).toMatchObject({ answers: { leadOfficer: { value: { person: { id: siteUser('panel'), name: 'Someone panel', oid: site.oid('panel') } } } } });
  const { json: { nextStepId } } = await site.ask('headOfService', 'POST', `steps/${id}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `${form} 1` });
  expect((await site.ask('executiveDirector', 'POST', `steps/${String(nextStepId)}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `${form} 2` })).status).toBe(200);
  expect(await row('Partnerships', (await row('Submissions', form)).PartnershipId)).toMatchObject({ LeadOfficerId: siteUser('panel'), LeadOfficerOid: site.oid('panel') });
});

test('a form that names somebody for the register whom the site does not know, or a group, is refused, and nothing is kept of it', async () => {
  const [{ Id: group }] = await site.as('owner').web.siteUsers.filter('PrincipalType eq 4')<{ readonly Id: number }[]>();
  for (const id of [987654, group]) {
    const form = site.checklist(completeAnswers(caerphilly, 'checklist', { leadOfficer: person(id, 'Someone staff', site.oid('staff')) }));
    expect(await submit(form)).toMatchObject({ status: 422, json: { code: 'personUnknown', questions: ['leadOfficer'] } });
    expect([(await row('Submissions', form)).State, await records(form)]).toEqual(['Draft', []]);
  }
});

test('whom a form must not name twice is looked at by whom the register will show', async () => {
  const said = { councilRole: chosen('minor'), assessedBy: person(siteUser('panel'), 'Someone panel', site.oid('panel')), officer: person(siteUser('panel'), 'Someone staff', site.oid('staff')) };
  const form = site.checklist(completeAnswers(stafford, 'checklist', said), { Protocol: `stafford ${stafford.version}` });
  expect(await submit(form)).toMatchObject({ status: 422, json: { code: 'incomplete', questions: ['assessedBy'] } });
});

test('the officer of a form is whom its list shows: they may submit it, and are named in its record', async () => {
  const form = site.checklist();
  await site.as('policyUnit').web.lists.getByTitle('Submissions').items.getById(form).update({ OfficerId: siteUser('staff') });
  expect((await submit(form)).status).toBe(201);
  expect(await records(form)).toEqual([expect.objectContaining({ kind: 'submitted', officer: { oid: site.oid('staff'), name: 'Someone staff' } })]);
  const other = site.checklist(undefined, { OfficerOid: site.oid('panel') });
  expect(await site.ask('panel', 'POST', `submissions/${other}/submit`)).toMatchObject({ status: 403, json: { code: 'notEditor' } });
  const theirs = site.checklist(undefined, { OfficerId: siteUser('panel') });
  expect((await site.ask('panel', 'POST', `submissions/${theirs}/submit`)).status).toBe(201);
});
