import { audiences, clients, localSecret } from '../tenant/identity/clients';
import { serviceMailbox } from '../tenant/mail/mailbox';
import type { Tenant } from '../tenant/tenant';
import { localAnchors, localChainKeys } from './localStore';

/** The service's settings for the local tenant, as its environment would have them. */
export function localSettings({ tid, url, siteUrl, dataDir }: Pick<Tenant, 'tid' | 'url' | 'siteUrl' | 'dataDir'>): Readonly<Record<string, string>> {
  return {
    TENANT_ID: tid,
    KEYS_URL: `${url}/${tid}/discovery/v2.0/keys`,
    SITE_URL: siteUrl,
    CLIENT_ID: clients.service,
    CLIENT_SECRET: localSecret,
    CHAIN_KEYS: localChainKeys,
    MAILBOX: serviceMailbox,
    ANCHOR_FOLDER: localAnchors(dataDir),
    PAGE_ORIGIN: url,
    PAGE_AUDIENCE: audiences.page,
    PAGE_SCOPE: 'Approvals.Decide',
    PAGE_CLIENTS: clients.spfx,
    CARD_AUDIENCE: audiences.card,
    CARD_CLIENTS: clients.outlook
  };
}
