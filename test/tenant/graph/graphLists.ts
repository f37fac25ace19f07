import type { Client, GraphError } from '@microsoft/microsoft-graph-client';
import { graphClient, serviceToken } from '../support/graphClient';
import { listId, makeList, testTenant, type TestTenant } from '../support/testTenant';

export const sitePath = '/sites/127.0.0.1:/sites/partnerships';
export const jobs = `${sitePath}:/lists/Jobs`;

export interface GraphSite {
  readonly site: TestTenant;
  /** As our service. */
  readonly graph: Client;
  /** People of the site by their id there. */
  readonly staff: number;
}

/** A tenant with the list Jobs, which refers to Bodies, and the service signed in. */
export async function graphSite(): Promise<GraphSite> {
  const site = await testTenant(['owner', 'staff']);
  const owner = site.as('owner');
  const bodies = await makeList(owner, 'Bodies', '<Field Type="Text" Name="Town" DisplayName="Town"/>');
  await makeList(owner, 'Jobs',
    '<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE" EnforceUniqueValues="TRUE"/>', '<Field Type="Choice" Name="State" DisplayName="State" Indexed="TRUE"><CHOICES><CHOICE>Open</CHOICE><CHOICE>Done</CHOICE></CHOICES></Field>',
    '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly" Indexed="TRUE"/>', '<Field Type="Currency" Name="Cost" DisplayName="Cost"/>', '<Field Type="Boolean" Name="Urgent" DisplayName="Urgent"/>',
    '<Field Type="MultiChoice" Name="Kinds" DisplayName="Kinds"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>', '<Field Type="Note" Name="Notes" DisplayName="Notes"/>', '<Field Type="URL" Name="Page" DisplayName="Page"/>',
    '<Field Type="User" Name="Holder" DisplayName="Holder"/>', '<Field Type="UserMulti" Name="Helpers" DisplayName="Helpers" Mult="TRUE"/>', `<Field Type="Lookup" Name="Body" DisplayName="Body" List="{${listId(bodies)}}" ShowField="Title" Indexed="TRUE"/>`);
  site.tenant.bulk.insert('Bodies', [{ values: { Title: 'Heddlu Gŵent', Town: 'Cwmbrân' } }]);
  const oid = site.tenant.directory.personByMail('staff@cwm.example')?.oid ?? '';
  const token = await serviceToken(site.tenant);
  return { site, graph: graphClient(site.tenant, async () => token), staff: site.tenant.bulk.ensureUser(oid) };
}

/** Status and code of what should be refused. */
export const refusalOf = (asked: Promise<unknown>): Promise<unknown> => asked.then((answer) => answer, ({ statusCode, code }: GraphError) => [statusCode, code]);

export interface ListItem {
  readonly 'id': string;
  readonly 'eTag': string;
  readonly '@odata.etag': string;
  readonly 'fields': Readonly<Record<string, unknown>>;
}

export interface Page {
  readonly 'value': readonly ListItem[];
  readonly '@odata.nextLink'?: string;
}
