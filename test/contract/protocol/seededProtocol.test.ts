import type { IItems } from '@pnp/sp/items';
import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import { adoptionsOf } from '../../../local/seed/protocol/adoptions';
import { adoptedVersions, protocolInForce, protocolNamed } from '../../../src/data/adoptedProtocols';
import { installProtocol } from '../../../src/data/protocol/installProtocol';
import { listDefinitions } from '../../../src/provisioning/definitions';
import { provisionSite } from '../../../src/provisioning/provisionSite';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { stafford } from '../../../src/packs/stafford/stafford';
import { entraMembers, mailOf, openSite, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

const list = 'Adopted protocols';
let site: TenantSite;

beforeEach(async () => {
  site = await openSite();
  const definition = listDefinitions.filter(({ title }) => title === list);
  expect(await provisionSite(site.as('owner'), definition, { members: entraMembers(site) })).toMatchObject({ outcome: 'done' });
});
afterEach(() => site.close());

const seed = (pack: Parameters<typeof adoptionsOf>[0]): void => {
  const owner = site.tenant.directory.people().filter(({ mail }) => mail === mailOf('owner'))[0].oid;
  site.tenant.bulk.insert(list, adoptionsOf(pack).flatMap((adoption) => adoptedRows(adoption, owner, 0)));
};
const columns = ['Title', 'Piece', 'Protocol', 'Part', 'State', 'InForceFrom', 'InForceTo', 'Hash', 'Content'];
const items = (): IItems => site.as('owner').web.lists.getByTitle(list).items;
const values = async (): Promise<readonly unknown[]> => (await items().top(5000)<readonly Record<string, unknown>[]>()).map((item) => columns.map((column) => item[column]));

test('the seed writes what installing writes', async () => {
  seed('caerphilly');
  const seeded = await values();
  for (const { Id } of await items()<readonly { readonly Id: number }[]>()) await items().getById(Id).recycle();
  expect(await installProtocol(storeAs(site, 'owner'), caerphilly, '2024-04-08')).toEqual({ kind: 'installed' });
  expect(await values()).toEqual(seeded);
});

test('a council made with Stafford’s has it in force, and forms under Caerphilly’s stay readable', async () => {
  seed('stafford');
  const reader = storeAs(site, 'staff');
  expect((await adoptedVersions(reader)).map(({ name, state, inForceFrom, inForceTo }) => [name, state, inForceFrom, inForceTo])).toEqual([
    ['stafford 1.0', 'In force', '2026-11-13', undefined], ['caerphilly 2014.1', 'Superseded', '2024-04-08', '2026-11-12']
  ]);
  expect(await protocolInForce(reader, '2026-11-20')).toEqual(stafford);
  expect(await protocolNamed(reader, 'caerphilly 2014.1')).toEqual(caerphilly);
});
