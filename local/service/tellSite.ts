import { connect } from '../../src/provisioning/cli/connect';
import { tokenSource } from '../../src/provisioning/cli/tokenSource';
import { saveServiceRecord } from '../../src/provisioning/serviceRecord';
import { personas } from '../seed/people/personas';
import { audiences } from '../tenant/identity/clients';
import type { Tenant } from '../tenant/tenant';

/** Writes down on the site where the service is, as its owner does on the Setup page: here its port is another one at each start. */
export async function tellSite({ siteUrl }: Pick<Tenant, 'siteUrl'>, serviceUrl: string): Promise<void> {
  const sp = connect(siteUrl, tokenSource({ kind: 'local', mail: personas.owner }, siteUrl, () => undefined));
  await saveServiceRecord(sp, siteUrl, { url: serviceUrl, audience: audiences.page });
}
