import { join } from 'node:path';
import { openGraphMail } from '../../src/data/stores/graph/graphMail';
import { openGraphStore } from '../../src/data/stores/graph/graphStore';
import { MailStore } from '../../src/data/stores/mailStore';
import { Fetch } from '../../src/data/stores/patientFetch';
import { ServiceStore } from '../../src/data/stores/serviceStore';
import { serviceRoles } from '../tenant/identity/entra';
import { serviceMailbox } from '../tenant/mail/mailbox';

const graph = 'https://graph.microsoft.com';

/** Seals only what stands on this machine. */
export const localChainKeys = `local:${Buffer.from('decisions on a made-up council, on one machine').toString('base64')}`;

/** Beside the tenant's data, as another machine's disk would be beside SharePoint. */
export const localAnchors = (dataDir: string): string => join(dataDir, 'anchors');

/** What the service asks the local tenant's token endpoint for. */
export const tokenForGraph = { client: 'service', audience: graph, claims: { roles: serviceRoles } } as const;

/** The lists as the service sees them. Graph's address is its own until the last step, which leads here. */
export function openLocalStore(siteUrl: string, token: () => Promise<string>): ServiceStore {
  return openGraphStore({ siteUrl, token, fetch: ledHere(siteUrl) });
}

/** The service's mailbox as it sees it. */
export function openLocalMail(siteUrl: string, token: () => Promise<string>): MailStore {
  return openGraphMail({ mailbox: serviceMailbox, token, fetch: ledHere(siteUrl) });
}

function ledHere(siteUrl: string): Fetch {
  const { origin } = new URL(siteUrl);
  return (address, init) => fetch(address.replace(graph, `${origin}/graph`), init);
}
