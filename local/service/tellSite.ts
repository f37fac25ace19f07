import { serviceAddressRecord } from '../../src/domain/approval/serviceAddress';
import { SiteRecords } from '../../src/provisioning/baseline/siteRecords';
import { connect } from '../../src/provisioning/cli/connect';
import { tokenSource } from '../../src/provisioning/cli/tokenSource';
import { recordsList } from '../../src/provisioning/definitions';
import { personas } from '../seed/people/personas';
import { audiences } from '../tenant/identity/clients';
import type { Tenant } from '../tenant/tenant';

/** Writes down on the site where the service is, as its owner does on the Setup page: here its port is another one at each start. */
export async function tellSite({ siteUrl }: Pick<Tenant, 'siteUrl'>, serviceUrl: string): Promise<void> {
  const sp = connect(siteUrl, tokenSource({ kind: 'local', mail: personas.owner }, siteUrl, () => undefined));
  const records = new SiteRecords(sp, `${new URL(siteUrl).pathname}/${recordsList.url}`);
  await records.read();
  await records.save(serviceAddressRecord, { url: serviceUrl, audience: audiences.page });
}
