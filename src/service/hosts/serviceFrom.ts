import { createRemoteJWKSet } from 'jose';
import { openGraphMail } from '../../data/stores/graph/graphMail';
import { openGraphStore } from '../../data/stores/graph/graphStore';
import { assemble, Assembled } from '../assemble';
import { Environment, readSettings, Settings } from '../settings';
import { consoleLog } from './consoleLog';
import { graphToken } from './graphToken';

/** The service that settings in the environment describe: the same for every host. Throws one error that names every setting that is missing or cannot be used. */
export function serviceFrom(env: Environment): Assembled & Pick<Settings, 'workerMinutes'> {
  const settings = readSettings(env);
  const { siteUrl, mailbox, keysUrl, workerMinutes } = settings;
  const token = graphToken(settings);
  const [store, mail] = [openGraphStore({ siteUrl, token }), openGraphMail({ mailbox, token })];
  return { ...assemble({ settings, store, mail, keys: createRemoteJWKSet(new URL(keysUrl)), now: () => new Date(), log: consoleLog }), workerMinutes };
}
