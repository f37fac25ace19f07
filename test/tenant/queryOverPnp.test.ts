import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import { openTenant, type Tenant } from '../../local/tenant/tenant';
import { pnpClient } from './support/pnpClient';

let tenant: Tenant;
let jobs: IList;
const folder = mkdtempSync(join(tmpdir(), 'tenant-query-pnp-'));

beforeAll(async () => {
  tenant = await openTenant({ dataDir: folder, port: 0, now: '2026-11-20T09:00:00Z', isThrowaway: true });
  tenant.directory.addPeople([{
    oid: '11111111-1111-1111-1111-111111111111', mail: 'owen@council.example', name: 'Owen Price', givenName: 'Owen', surname: 'Price', jobTitle: 'Site owner', service: 'IT', directorate: 'Corporate',
    roles: ['owner'], language: 'en', enabled: true
  }]);
  const web = (await pnpClient(tenant, 'owen@council.example')).web;
  await web.lists.add('Jobs', '', 100, false, {});
  jobs = web.lists.getByTitle('Jobs');
  await jobs.fields.addText('Code', { Required: false });
  for (let number = 1; number <= 5; number++) await jobs.items.add({ Title: `Job ${number}`, Code: number % 2 === 0 ? 'even' : "odd O'Brien" });
});
afterAll(async () => {
  await tenant.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('PnPjs over the tenant', () => {
  it('reads items by query', async () => {
    const items = await jobs.items.select('Id', 'Title').filter("Code eq 'odd O''Brien' and Id gt 1").orderBy('Title', false).top(10)<{ Id: number; Title: string }[]>();
    expect(items.map(({ Id, Title }) => [Id, Title])).toEqual([[5, 'Job 5'], [3, 'Job 3']]);
  });

  it('follows the next links of a list', async () => {
    const pages: number[] = [];
    for await (const page of jobs.items.select('Id').top(2)) pages.push(page.length);
    expect(pages).toEqual([2, 2, 1]);
  });

  it('reads items by CAML, with their texts', async () => {
    const items = await jobs.getItemsByCAMLQuery({ ViewXml: "<View><Query><Where><Eq><FieldRef Name='Code'/><Value Type='Text'>EVEN</Value></Eq></Where></Query></View>" }, 'FieldValuesAsText');
    expect(items.map(({ Id, FieldValuesAsText }: { Id: number; FieldValuesAsText: { Created: string } }) => [Id, FieldValuesAsText.Created])).toEqual([[2, '20/11/2026 09:00'], [4, '20/11/2026 09:00']]);
  });

  it('reads rendered rows page by page', async () => {
    const ViewXml = "<View><ViewFields><FieldRef Name='ID'/></ViewFields><RowLimit Paged='TRUE'>3</RowLimit></View>";
    // The declared override asks for all of its some hundred properties; SharePoint takes any of them.
    const override = { SortField: 'Title', SortDir: 'Desc' } as Parameters<IList['renderListDataAsStream']>[1];
    const first = await jobs.renderListDataAsStream({ ViewXml, RenderOptions: 2 }, override);
    const second = await jobs.renderListDataAsStream({ ViewXml, RenderOptions: 2, Paging: String((first as { NextHref?: string }).NextHref) }, override);
    expect([...first.Row, ...second.Row].map(({ ID }: { ID: string }) => ID)).toEqual(['5', '4', '3', '2', '1']);
  });

  it("meets SharePoint's own error in a filter of its own making that forgets to double a quote", async () => {
    await expect(jobs.items.filter("Code eq 'O'Brien'")()).rejects.toThrow(/\[400\].*InvalidClientQueryException.*The expression \\"Code eq 'O'Brien'\\" is not valid\./);
  });
});
