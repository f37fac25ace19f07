import { adoptedVersions, inForceOn, protocolInForce, protocolNamed } from '../../../src/data/adoptedProtocols';
import { installProtocol } from '../../../src/data/protocol/installProtocol';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { Protocol } from '../../../src/domain/protocol/protocol';
import { listDefinitions } from '../../../src/provisioning/definitions';
import { provisionSite } from '../../../src/provisioning/provisionSite';
import { protocolOf } from '../../unit/domain/protocol/protocolBuilder';
import { entraMembers, openSite, type TenantSite, writesOf } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

const today = '2026-11-20';
const list = 'Adopted protocols';
let site: TenantSite;
let store: ListStore;

beforeEach(async () => {
  site = await openSite();
  const definition = listDefinitions.filter(({ title }) => title === list);
  expect(await provisionSite(site.as('owner'), definition, { members: entraMembers(site) })).toMatchObject({ outcome: 'done' });
  store = storeAs(site, 'owner');
});
afterEach(() => site.close());

/** Four parts long, with what is hard to cut. */
const long = (version = '1.0', word = 'Ŵy 😀  “x” '): Protocol => protocolOf({
  version, risks: Array.from({ length: 200 }, (_, at) => ({ code: `risk${at}`, text: { en: `${word.repeat(100)}${at}` }, source: { needs: [] } }))
});
const reader = (): ListStore => storeAs(site, 'staff');
const rows = async (): Promise<readonly { readonly Piece: string; readonly Content: string | null }[]> => site.as('owner').web.lists.getByTitle(list).items.top(5000)();

test('without one, none is in force', async () => {
  expect(await protocolInForce(reader(), today)).toBeUndefined();
  expect(await protocolNamed(reader(), 'little 1.0')).toBeUndefined();
});

test('an installed protocol is in force from today, for everybody, exactly as it is', async () => {
  expect(await installProtocol(store, long(), today)).toEqual({ kind: 'installed' });
  expect(await protocolInForce(reader(), today)).toEqual(long());
  expect(await protocolNamed(reader(), 'little 1.0')).toEqual(long());
  expect(await protocolInForce(reader(), '2026-11-19')).toBeUndefined();
  expect(await adoptedVersions(reader())).toMatchObject([{ name: 'little 1.0', title: 'Working together', state: 'In force', inForceFrom: today, installedBy: { name: 'Someone owner' } }]);
  const parts = (await rows()).filter(({ Content }) => Content);
  expect(parts.length).toBeGreaterThanOrEqual(4);
  expect(parts.every(({ Content }) => (Content ?? '').length <= 60_000)).toBe(true);
});

test('reading it by name takes one request, and the second time none', async () => {
  await installProtocol(store, long(), today);
  const mine = reader();
  await site.forget();
  await protocolNamed(mine, 'little 1.0');
  await protocolNamed(mine, 'little 1.0');
  expect(await site.requests()).toHaveLength(1);
});

test('the next version ends the former one the day before, and answers stay readable under that', async () => {
  await installProtocol(store, long('1.0'), '2026-11-02');
  await installProtocol(store, long('2.0'), today);
  expect(await adoptedVersions(store)).toMatchObject([
    { name: 'little 2.0', state: 'In force', inForceFrom: today, inForceTo: undefined }, { name: 'little 1.0', state: 'Superseded', inForceFrom: '2026-11-02', inForceTo: '2026-11-19' }
  ]);
  expect(await protocolInForce(reader(), today)).toMatchObject({ version: '2.0' });
  expect(await protocolNamed(reader(), 'little 1.0')).toEqual(long('1.0'));
});

test('a version that was in force before can be put in force again', async () => {
  await installProtocol(store, long('1.0'), '2026-11-02');
  await installProtocol(store, long('2.0'), '2026-11-10');
  const before = await rows();
  expect(await installProtocol(store, long('1.0'), today)).toEqual({ kind: 'installed' });
  expect(await protocolInForce(reader(), today)).toMatchObject({ version: '1.0' });
  expect(await rows()).toHaveLength(before.length);
});

test('two on one day: the last counts', async () => {
  await installProtocol(store, long('1.0'), today);
  await installProtocol(store, long('2.0'), today);
  expect(inForceOn(await adoptedVersions(store), today)?.name).toBe('little 2.0');
});

test('the same again writes nothing', async () => {
  await installProtocol(store, long(), today);
  const { risks, ...others } = long();
  await site.forget();
  expect(await installProtocol(store, { risks, ...others }, today)).toEqual({ kind: 'already' });
  expect(writesOf(await site.requests())).toEqual([]);
});

test('another content under the same version is refused, and nothing is stored', async () => {
  await installProtocol(store, long(), today);
  const before = await rows();
  expect(await installProtocol(store, long('1.0', 'Other '), today)).toEqual({ kind: 'nameTaken' });
  expect(await rows()).toEqual(before);
});

test.each(['staff', 'leadOfficer', 'headOfService', 'policyUnit'] as const)('%s cannot install, and nothing is stored', async (role) => {
  await expect(installProtocol(storeAs(site, role), long(), today)).rejects.toMatchObject({ kind: 'denied' });
  expect(await rows()).toEqual([]);
});

describe('broken off', () => {
  beforeEach(() => installProtocol(store, protocolOf({ version: '0.9' }), '2026-11-02'));
  afterEach(() => site.fault());
  const batch = (when: 'before' | 'after', batchPart?: number): Promise<void> => site.fault({ method: 'POST', path: batchPart === undefined ? '*$batch*' : '*/items*', status: 500, when, times: 1, batchPart });

  test.each([
    ['before any part', () => batch('before')],
    ['in the middle of the parts', () => batch('before', 3)],
    ['after the parts, without an answer', () => batch('after')],
    ['before the head', () => site.fault({ method: 'POST', path: '*getByTitle*/items', status: 'drop', when: 'before', times: 1 })]
  ])('%s, the former one stays in force, and doing it again goes on', async (_where, breakOff) => {
    await breakOff();
    await expect(installProtocol(store, long(), today)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await protocolInForce(reader(), today)).toMatchObject({ version: '0.9' });
    expect(await protocolNamed(reader(), 'little 1.0')).toBeUndefined();
    expect(await installProtocol(store, long(), today)).toEqual({ kind: 'installed' });
    expect(await protocolInForce(reader(), today)).toEqual(long());
    const pieces = (await rows()).map(({ Piece }) => Piece);
    expect(new Set(pieces).size).toBe(pieces.length);
  });

  test.each([
    ['after the head, without an answer', () => site.fault({ method: 'POST', path: '*getByTitle*/items', status: 504, when: 'after', times: 1 })],
    ['before the former one is ended', () => site.fault({ method: 'MERGE', path: '*items(*', status: 'drop', when: 'before', times: 1 })]
  ])('%s, the new one is in force, and doing it again ends the former one', async (_where, breakOff) => {
    await breakOff();
    await expect(installProtocol(store, long(), today)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await protocolInForce(reader(), today)).toEqual(long());
    expect(await installProtocol(store, long(), today)).toEqual({ kind: 'installed' });
    expect((await adoptedVersions(store)).map(({ name, state }) => [name, state])).toEqual([['little 1.0', 'In force'], ['little 0.9', 'Superseded']]);
  });

  test('and then another content of the same version, which takes nothing of the first', async () => {
    await batch('before', 3);
    await expect(installProtocol(store, long(), today)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await installProtocol(store, long('1.0', 'Other '), today)).toEqual({ kind: 'installed' });
    expect(await protocolInForce(reader(), today)).toEqual(long('1.0', 'Other '));
    expect(await installProtocol(store, long(), today)).toEqual({ kind: 'nameTaken' });
  });
});

test('two owners who install different contents of one version at the same time: one of them, whole', async () => {
  const contents = [long('1.0', 'One '), long('1.0', 'Other ')];
  const outcomes = await Promise.all(contents.map((content) => installProtocol(storeAs(site, 'owner'), content, today)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['installed', 'nameTaken']);
  expect(await protocolInForce(reader(), today)).toEqual(contents[outcomes.findIndex(({ kind }) => kind === 'installed')]);
});

test.each([['altered', (content: string) => content.replace('risk1', 'RISK1')], ['cut off', (content: string) => content.slice(0, -10)]])('a part that somebody has %s by hand is found out', async (_how, alter) => {
  await installProtocol(store, long(), today);
  const items = site.as('owner').web.lists.getByTitle(list).items;
  const [part] = await items.filter("Part eq 1")<{ Id: number; Content: string }[]>();
  await items.getById(part.Id).update({ Content: alter(part.Content) });
  await expect(protocolInForce(reader(), today)).rejects.toThrow(`${list}, item`);
});
