import { join } from 'node:path';
import { openGraphStore } from '../../src/data/stores/graph/graphStore';
import { ServiceStore } from '../../src/data/stores/serviceStore';
import { serviceRoles } from '../tenant/identity/entra';

const graph = 'https://graph.microsoft.com';

/** Seals only what stands on this machine. */
export const localChainKeys = `local:${Buffer.from('decisions on a made-up council, on one machine').toString('base64')}`;

/** Beside the tenant's data, as another machine's disk would be beside SharePoint. */
export const localAnchors = (dataDir: string): string => join(dataDir, 'anchors');

/** What the service asks the local tenant's token endpoint for. */
export const tokenForGraph = { client: 'service', audience: graph, claims: { roles: serviceRoles } } as const;

/** The lists as the service sees them. Graph's address is its own until the last step, which leads here. */
export function openLocalStore(siteUrl: string, token: () => Promise<string>): ServiceStore {
  const { origin } = new URL(siteUrl);
  return openGraphStore({ siteUrl, token, fetch: (address, init) => fetch(address.replace(graph, `${origin}/graph`), init) });
}
