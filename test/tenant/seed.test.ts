import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteGroups } from '../../src/domain/lists/listDefinition';
import { connect } from '../../src/provisioning/cli/connect';
import { listDefinitions } from '../../src/provisioning/definitions';
import { provisionSite } from '../../src/provisioning/provisionSite';
import { buildCouncil } from '../../local/seed/buildCouncil';
import { personas } from '../../local/seed/people/personas';
import { seedCouncil, seedPeople } from '../../local/seed/seedCouncil';
import { openTenant, Tenant } from '../../local/tenant/tenant';

const council = buildCouncil();
const dataDir = mkdtempSync(join(tmpdir(), 'seed-'));
let tenant: Tenant;

beforeAll(async () => {
  tenant = await openTenant({ dataDir, port: 0, now: '2026-11-16T09:00:00Z', isThrowaway: true });
  seedPeople(tenant);
  const members = Object.fromEntries(siteGroups.map(group => [group, [tenant.directory.groupLoginName(group)]]));
  await provisionSite(connect(tenant.siteUrl, () => tokenFor(personas.owner)), listDefinitions, { members, now: () => tenant.clock.now() });
  seedCouncil(tenant);
});

afterAll(async () => {
  await tenant.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function tokenFor(mail: string): Promise<string> {
  const response = await fetch(`${tenant.url}/_local/token`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ mail, audience: tenant.url })
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

interface Answer {
  readonly value: readonly Record<string, unknown>[];
}

/** As an ordinary member of staff, who may look everything up. */
async function items(list: string, query: string): Promise<Answer['value']> {
  const response = await fetch(`${tenant.siteUrl}/_api/web/lists/getByTitle('${list}')/${query}`, {
    headers: { Accept: 'application/json', Authorization: `Bearer ${await tokenFor(personas.staff)}` }
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as Answer).value;
}

it('puts every row of the council into its list', () => {
  const { partnerships, organisations, memberships, representatives, restrictedNotes, roleRows, forms, actions } = council;
  expect(['Partnerships', 'Organisations', 'Memberships', 'Representatives', 'Restricted notes', 'References', 'Submissions', 'Actions', 'People roles'].map(list => tenant.bulk.count(list)))
    .toEqual([partnerships.length, organisations.length, memberships.length, representatives.length, restrictedNotes.length, 2, forms.length, actions.length, roleRows.length]);
});

it('shows staff the 60 running entries, 8 of the 25 collaborations led by the council', async () => {
  const running = await items('Partnerships', "items?$select=Kind,CouncilRole&$filter=Status eq 'Current' or Status eq 'Under review'&$top=500");
  const led = running.filter(({ Kind, CouncilRole }) => Kind === 'Collaboration' && CouncilRole === 'Lead');
  expect([running.length, led.length]).toEqual([60, 8]);
});

it('shows officers and the leading organisation by name', async () => {
  const [entry] = await items('Partnerships', "items?$select=Title,LeadOfficerOid,LeadOfficer/Title,LeadOfficer/EMail,SponsoringOfficer/Title,LeadOrganisation/Title&$expand=LeadOfficer,SponsoringOfficer,LeadOrganisation&$filter=Reference eq 'P-0010'");
  expect(entry).toMatchObject({
    LeadOfficer: { Title: "Mark O'Brien", EMail: personas.leadOfficer }, SponsoringOfficer: { Title: 'Carys Bowen' }, LeadOrganisation: { Title: 'Cwm Onnen County Borough Council' }
  });
  expect(tenant.directory.people().find(({ oid }) => oid === entry.LeadOfficerOid)?.mail).toBe(personas.leadOfficer);
});

it('keeps an entry’s history as versions, each by the person who made it, at its time', async () => {
  const entry = council.partnerships.find(({ now }) => now.Reference === 'P-0060');
  const versions = await items('Partnerships', 'items(60)/versions');
  const names = new Map(council.staffing.people.map(({ oid, name }) => [oid, name]));
  const expected = [{ at: entry?.created, by: entry?.createdBy }, ...(entry?.changes ?? [])].map(({ at, by }) => [at?.slice(0, 19), names.get(by ?? '')]);
  expect(versions.map(({ Modified, Editor }) => [String(Modified).slice(0, 19), (Editor as { LookupValue: string }).LookupValue]).reverse()).toEqual(expected);
  expect(versions.map(({ Stage }) => Stage)).toEqual(['Running', 'Review', 'Running', 'Set up', 'Approval', 'Checklist', 'Screening', 'Idea']);
});

it('keeps days as days, also in summer time', async () => {
  const [summer] = await items('Partnerships', "items?$select=StartDate,NextReview&$filter=Reference eq 'P-0001'");
  expect(summer.StartDate).toBe('2016-03-31T23:00:00Z');
});
