import { openPnpStore, type PnpStoreOptions } from '../../src/data/stores/pnpStore';
import type { ListStore } from '../../src/data/stores/listStore';
import { tokenSource } from '../../src/provisioning/cli/tokenSource';
import type { Role } from '../../local/tenant/directory/person';
import { mailOf, type TenantSite } from './provisioning/tenantSite';

/** The store as the one person who has this role. */
export function storeAs(site: TenantSite, role: Role, more: Partial<PnpStoreOptions> = {}, send: NonNullable<PnpStoreOptions['fetch']> = fetch): ListStore {
  const token = tokenSource({ kind: 'local', mail: mailOf(role) }, site.siteUrl, () => undefined);
  const fetchAs: PnpStoreOptions['fetch'] = async (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${await token()}`);
    return send(url, { ...init, headers });
  };
  return openPnpStore({ siteUrl: site.siteUrl, fetch: fetchAs, ...more });
}
