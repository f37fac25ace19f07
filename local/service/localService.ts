import { createRemoteJWKSet } from 'jose';
import { assemble, Assembled } from '../../src/service/assemble';
import { NodeHost, openNodeHost } from '../../src/service/hosts/nodeHost';
import { Log } from '../../src/service/log';
import { readSettings } from '../../src/service/settings';
import type { Tenant } from '../tenant/tenant';
import { localSettings } from './localSettings';
import { openLocalMail, openLocalStore, tokenForGraph } from './localStore';

/** Its worker runs when it is told to, never by itself: what happens on this machine is nobody's surprise. */
export interface LocalService extends NodeHost, Pick<Assembled, 'work' | 'atRest'> {}

/** The approval service on a port of its own, told of the local tenant as it would be told of a real one; its clock is the tenant's. */
export async function openLocalService(tenant: Tenant, log: Log = () => undefined): Promise<LocalService> {
  const { siteUrl, clock } = tenant;
  const settings = readSettings(localSettings(tenant));
  const token = async (): Promise<string> => (await tenant.tokens.issue(tokenForGraph)) ?? '';
  const { service, work, atRest } = assemble({
    settings, store: openLocalStore(siteUrl, token), mail: openLocalMail(siteUrl, token), keys: createRemoteJWKSet(new URL(settings.keysUrl)), now: () => clock.now(), log, longestWait: 1_500
  });
  const host = await openNodeHost(service, 0);
  return {
    url: host.url, work, atRest,
    close: async () => {
      await host.close();
      await atRest();
    }
  };
}
