import { createRemoteJWKSet } from 'jose';
import { endpoints } from '../../src/service/endpoints/endpoints';
import { NodeHost, openNodeHost } from '../../src/service/hosts/nodeHost';
import { createService } from '../../src/service/service';
import { readSettings } from '../../src/service/settings';
import { audiences, clients } from '../tenant/identity/clients';
import type { Tenant } from '../tenant/tenant';

/** The approval service on a port of its own, told of the local tenant as it would be told of a real one; its clock is the tenant's. */
export function openLocalService({ tid, url, clock }: Tenant): Promise<NodeHost> {
  const settings = readSettings({
    TENANT_ID: tid,
    KEYS_URL: `${url}/${tid}/discovery/v2.0/keys`,
    PAGE_ORIGIN: url,
    PAGE_AUDIENCE: audiences.page,
    PAGE_SCOPE: 'Approvals.Decide',
    PAGE_CLIENTS: clients.spfx,
    CARD_AUDIENCE: audiences.card,
    CARD_CLIENTS: clients.outlook
  });
  const service = createService({ settings, endpoints, keys: createRemoteJWKSet(new URL(settings.keysUrl)), now: () => clock.now(), log: () => undefined });
  return openNodeHost(service, 0);
}
