import { createRemoteJWKSet } from 'jose';
import { openGraphMail } from '../../data/stores/graph/graphMail';
import { openGraphStore } from '../../data/stores/graph/graphStore';
import { assemble, Assembled, AssembledFrom } from '../assemble';
import { Environment, readSettings } from '../settings';
import { consoleLog } from './consoleLog';
import { graphToken } from './graphToken';

/** The service that settings in the environment describe: the same for every host. Throws one error that names every setting that is missing or cannot be used. */
export function serviceFrom(env: Environment, { longestWait }: Pick<AssembledFrom, 'longestWait'>): Assembled {
  const settings = readSettings(env);
  const { siteUrl, mailbox, keysUrl } = settings;
  const token = graphToken(settings);
  return assemble({
    settings, store: openGraphStore({ siteUrl, token }), mail: openGraphMail({ mailbox, token }), keys: createRemoteJWKSet(new URL(keysUrl)), now: () => new Date(), log: consoleLog, longestWait
  });
}
