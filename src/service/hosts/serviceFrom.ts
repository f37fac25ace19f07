import { createRemoteJWKSet } from 'jose';
import { openGraphStore } from '../../data/stores/graph/graphStore';
import { endpointsOf } from '../endpoints/endpoints';
import { createService, Service } from '../service';
import { Environment, readSettings } from '../settings';
import { consoleLog } from './consoleLog';
import { graphToken } from './graphToken';

/** The service that settings in the environment describe: the same for every host. Throws one error that names every setting that is missing or cannot be used. */
export function serviceFrom(env: Environment): Service {
  const settings = readSettings(env);
  const { siteUrl, chainKeys, keysUrl } = settings;
  const store = openGraphStore({ siteUrl, token: graphToken(settings) });
  const endpoints = endpointsOf({ store, siteUrl, keys: chainKeys });
  return createService({ settings, endpoints, keys: createRemoteJWKSet(new URL(keysUrl)), now: () => new Date(), log: consoleLog });
}
