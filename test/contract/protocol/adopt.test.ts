import { protocolInForce, protocolNamed } from '../../../src/data/adoptedProtocols';
import { installProtocol } from '../../../src/data/protocol/installProtocol';
import { cutProtocol } from '../../../src/domain/protocol/adoptedParts';
import type { Protocol } from '../../../src/domain/protocol/protocol';
import { protocolOf } from '../../unit/domain/protocol/protocolBuilder';
import { openApprovalSite, roleRow, type ApprovalSite, type Told } from '../approval/approvalSite';
import { storeAs } from '../siteStore';

let site: ApprovalSite;
let today: string;
beforeEach(async () => {
  site = await openApprovalSite((tenant) => [roleRow(tenant, 'Policy unit', 'policyUnit', 'owner')]);
  today = site.tenant.clock.now().toISOString().slice(0, 10);
});
afterEach(() => site.close());

/** Long enough for three items. */
const long = (version = '2.0'): Protocol => protocolOf({ version, risks: Array.from({ length: 100 }, (_, at) => ({ code: `risk${at}`, text: { en: `${'Ŵy 😀 “x” '.repeat(100)}${at}` }, source: { needs: [] } })) });

function draft(protocol: unknown, more: Readonly<Record<string, unknown>> = {}): number {
  const parts = typeof protocol === 'string' ? [protocol] : cutProtocol(protocolOf(), JSON.stringify(protocol), '').parts;
  const [id] = site.tenant.bulk.insert('Protocols', [{ createdBy: site.oid('policyUnit'), values: { Title: 'Draft', State: 'Draft', Content: parts[0], ...more } }]);
  // Written in whatever order.
  site.tenant.bulk.insert('Protocols', parts.slice(1).map((Content, at) => ({ values: { Title: 'More', Draft: id, Part: at + 1, Content } })).reverse());
  return id;
}
const adopt = (id: number | string, more: object = {}, role: 'policyUnit' | 'owner' = 'policyUnit'): Promise<Told> =>
  site.ask(role, 'POST', `protocols/${id}/adopt`, { adoptedBy: 'Council', adoptedOn: today, inForceFrom: today, ...more });
const inForceOn = async (day: string): Promise<string | undefined> => (await protocolInForce(storeAs(site, 'staff'), day))?.version;
const heads = async (): Promise<readonly unknown[]> => (await site.rows('Adopted protocols')).filter(({ Part }) => Part === 0).map(({ Protocol: name, State, AdoptedBy, EnteredBy }) => [name, State, AdoptedBy, EnteredBy]);
const stateOf = async (id: number): Promise<unknown> => (await site.rows('Protocols')).find(({ Id }) => Id === id)?.State;
const later = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

test('an adopted draft is in force from its day, exactly as it was checked, and the former one until then', async () => {
  const id = draft(long());
  const told = await adopt(id, { inForceFrom: later(30), inForceTo: later(400) });
  expect(told).toEqual({ status: 201, json: { protocol: 'little 2.0', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, inForceFrom: later(30), inForceTo: later(400) } });
  const { status: _, ...content } = long();
  expect(await protocolNamed(storeAs(site, 'staff'), 'little 2.0')).toEqual({ ...content, status: { state: 'adopted', body: { en: 'Council' }, on: today, inForceFrom: later(30), inForceTo: later(400) } });
  expect([await inForceOn(later(29)), await inForceOn(later(30)), await inForceOn(later(401))]).toEqual(['2014.1', '2.0', undefined]);
  expect(await heads()).toEqual([['caerphilly 2014.1', 'In force', null, null], ['little 2.0', 'In force', 'Council', 'Someone policyUnit']]);
  expect(await stateOf(id)).toBe('Adopted');
  const [record] = await site.rows('Decisions');
  expect([record.Claim, record.What, record.Title]).toEqual(['protocols#1', 'Adopted', 'Working together']);
  expect(JSON.parse(String(record.Record))).toMatchObject({ by: site.oid('policyUnit'), event: { protocol: 'little 2.0', hash: told.json.hash, body: 'Council', on: today } });
});

test('sent again it answers the same and writes nothing; the next one takes over from it at once', async () => {
  const id = draft(long());
  const first = await adopt(id);
  const rows = await site.rows('Adopted protocols');
  expect(await adopt(id)).toEqual(first);
  expect(await site.rows('Adopted protocols')).toEqual(rows);
  const next = draft(protocolOf({ version: '3.0' }));
  expect((await adopt(next)).status).toBe(201);
  expect(await heads()).toEqual([['caerphilly 2014.1', 'Superseded', null, null], ['little 2.0', 'Superseded', 'Council', 'Someone policyUnit'], ['little 3.0', 'In force', 'Council', 'Someone policyUnit']]);
  expect([await inForceOn(today), await stateOf(id), await stateOf(next)]).toEqual(['3.0', 'Superseded', 'Adopted']);
  expect(await adopt(id)).toEqual(first);
  expect([await inForceOn(today), await stateOf(id)]).toEqual(['3.0', 'Superseded']);
});

test('one that is to begin later is left alone by what is adopted or installed before', async () => {
  await adopt(draft(protocolOf({ version: '3.0' })), { inForceFrom: later(60) });
  await adopt(draft(long()), { inForceFrom: later(30) });
  expect(await installProtocol(storeAs(site, 'owner'), protocolOf({ version: '1.5' }), today)).toEqual({ kind: 'installed' });
  expect([await inForceOn(today), await inForceOn(later(30)), await inForceOn(later(59)), await inForceOn(later(60))]).toEqual(['1.5', '2.0', '2.0', '3.0']);
});

test('broken off while its text is kept, nothing is put down yet, and it goes on when it is sent again', async () => {
  const id = draft(long());
  await site.fault({ method: 'POST', path: 'Adopted protocols/items', status: 400, times: 1, batchPart: 1 });
  expect((await adopt(id)).status).toBe(500);
  expect([(await site.rows('Decisions')).length, await inForceOn(today), await stateOf(id)]).toEqual([0, '2014.1', 'Draft']);
  expect((await adopt(id)).status).toBe(201);
  expect([(await site.rows('Decisions')).length, await inForceOn(today), await stateOf(id)]).toEqual([1, '2.0', 'Adopted']);
});

test.each<[string, { readonly method: string; readonly path: string; readonly status: number; readonly times: number }, string]>([
  ['before the version was there', { method: 'POST', path: 'Adopted protocols/items', status: 400, times: 1 }, '2014.1'],
  ['before the former one was ended', { method: 'PATCH', path: 'Adopted protocols/items', status: 400, times: 1 }, '2.0']
])('broken off %s, it goes on with what was put down, whatever has become of the draft', async (_, fault, meanwhile) => {
  const id = draft(protocolOf({ version: '2.0' }));
  // Its text is there: what fails next is what follows from the record.
  await site.fault({ method: 'POST', path: 'Decisions/items', status: 400, times: 1 });
  expect((await adopt(id)).status).toBe(500);
  expect([(await site.rows('Decisions')).length, await inForceOn(today)]).toEqual([0, '2014.1']);
  await site.fault(fault);
  expect((await adopt(id)).status).toBe(500);
  expect([(await site.rows('Decisions')).length, await inForceOn(today), await stateOf(id)]).toEqual([1, meanwhile, 'Draft']);
  await site.as('policyUnit').web.lists.getByTitle('Protocols').items.getById(id).update({ Content: '{"changed":' });
  const told = await adopt(id);
  expect(told).toMatchObject({ status: 201, json: { protocol: 'little 2.0' } });
  expect(await heads()).toEqual([['caerphilly 2014.1', 'Superseded', null, null], ['little 2.0', 'In force', 'Council', 'Someone policyUnit']]);
  expect([(await protocolNamed(storeAs(site, 'staff'), 'little 2.0'))?.version, await stateOf(id), (await site.rows('Decisions')).length]).toEqual(['2.0', 'Adopted', 1]);
});

test('what was broken off does not come before what has been adopted for the same day since', async () => {
  const id = draft(protocolOf({ version: '2.0' }));
  await site.fault({ method: 'POST', path: 'Decisions/items', status: 400, times: 1 });
  expect((await adopt(id)).status).toBe(500);
  await site.fault({ method: 'POST', path: 'Adopted protocols/items', status: 400, times: 1 });
  expect((await adopt(id)).status).toBe(500);
  expect((await adopt(draft(protocolOf({ version: '3.0' })))).status).toBe(201);
  expect(await adopt(id)).toMatchObject({ status: 409, json: { code: 'adoptedSince' } });
  expect(await inForceOn(today)).toBe('3.0');
});

test('what was finished is not taken up again: the draft, set back by hand, is a version of its own', async () => {
  const id = draft(protocolOf({ version: '2.0' }));
  expect((await adopt(id)).status).toBe(201);
  await site.as('policyUnit').web.lists.getByTitle('Protocols').items.getById(id).update({ State: 'Draft', Content: JSON.stringify(protocolOf({ version: '2.1' })) });
  expect(await adopt(id)).toMatchObject({ status: 201, json: { protocol: 'little 2.1' } });
});

test('of two at once, one adopts, and the other is told the same', async () => {
  const id = draft(protocolOf({ version: '3.0' }));
  const told = await Promise.all([adopt(id), adopt(id)]);
  const [first] = told.filter(({ status }) => status === 201);
  for (const { status, json } of told) expect(status === 201 ? json : [status, json.code]).toEqual(status === 201 ? first.json : [409, 'overtaken']);
  expect([(await heads()).length, (await site.rows('Decisions')).length]).toEqual([2, 1]);
});

test.each<[string, () => number | string, () => object, number, string]>([
  ['that is not there', () => 999, () => ({}), 404, 'noSuchDraft'],
  ['that only holds more text', () => { draft(long()); return 2; }, () => ({}), 404, 'noSuchDraft'],
  ['while it is in consultation', () => draft(long(), { State: 'In consultation', ConsultationUntil: `${later(5)}T00:00:00Z` }), () => ({}), 409, 'inConsultation'],
  ['that somebody marked as adopted', () => draft(long(), { State: 'Adopted' }), () => ({}), 409, 'noDraftAnyMore'],
  ['that is no JSON', () => draft('{"half'), () => ({}), 422, 'protocolUnsound'],
  ['that is no sound protocol', () => draft({ ...protocolOf(), forms: [] }), () => ({}), 422, 'protocolUnsound'],
  ['whose name another content has', () => draft({ ...protocolOf(), id: 'caerphilly', version: '2014.1' }), () => ({}), 409, 'versionTaken'],
  ['by nobody', () => draft(long()), () => ({ adoptedBy: ' ' }), 400, 'badField'],
  ['by markup', () => draft(long()), () => ({ adoptedBy: '<b>Council</b>' }), 422, 'protocolUnsound'],
  ['on a day to come', () => draft(long()), () => ({ adoptedOn: later(1), inForceFrom: later(1) }), 400, 'badField'],
  ['on no day', () => draft(long()), () => ({ adoptedOn: '2026-02-30' }), 400, 'badField'],
  ['in force before it was adopted', () => draft(long()), () => ({ inForceFrom: later(-1) }), 400, 'badField'],
  ['over before it begins', () => draft(long()), () => ({ inForceFrom: later(9), inForceTo: later(8) }), 400, 'badField']
])('a draft is not adopted %s, and nothing changes', async (_, id, more, status, code) => {
  const chosen = id();
  const before = await Promise.all(['Adopted protocols', 'Protocols', 'Decisions'].map(site.rows));
  expect(await adopt(chosen, more())).toMatchObject({ status, json: { code } });
  expect(await Promise.all(['Adopted protocols', 'Protocols', 'Decisions'].map(site.rows))).toEqual(before);
});

test('owners do not adopt, who are not of the policy unit', async () => {
  expect(await adopt(draft(long()), {}, 'owner')).toMatchObject({ status: 403, json: { code: 'notPolicyUnit' } });
});
