import { resolve } from 'node:path';
import { localAnchors, localChainKeys, openLocalStore, tokenForGraph } from '../local/service/localStore';
import { openGraphStore } from '../src/data/stores/graph/graphStore';
import { ServiceStore } from '../src/data/stores/serviceStore';
import { anchorFolder } from '../src/service/anchors/anchorFolder';
import { AnchorStore } from '../src/service/anchors/anchorStore';
import { ChainKeys, readChainKeys, sealerWith } from '../src/service/chain/chainKeys';
import { graphToken } from '../src/service/hosts/graphToken';
import { readSettings } from '../src/service/settings';
import { verifyDecisions } from '../src/service/verify/verifyDecisions';
import { verifyReport } from '../src/service/verify/verifyReport';

/** Checks every sealed record: of the site that the service's settings name, or without settings of the local product that is running. Ends with 1 when something is damaged. `--records-only`: without reading copies and protocols. */
async function verify(env: NodeJS.ProcessEnv, [option, ...others]: readonly string[]): Promise<void> {
  if ((option !== undefined && option !== '--records-only') || others.length > 0) throw new Error('Only one thing can be said: --records-only, to check the records without reading what was submitted.');
  const { store, keys, anchors } = env.TENANT_ID === undefined ? await ofLocal(env) : ofSettings(env);
  const verified = await verifyDecisions(store, sealerWith(keys), await anchors.read(), { recordsOnly: option !== undefined });
  console.log(verifyReport(verified));
  process.exitCode = verified.findings.length === 0 ? 0 : 1;
}

interface Place {
  readonly store: ServiceStore;
  readonly keys: ChainKeys;
  readonly anchors: AnchorStore;
}

function ofSettings(env: NodeJS.ProcessEnv): Place {
  const settings = readSettings(env);
  return { store: openGraphStore({ siteUrl: settings.siteUrl, token: graphToken(settings) }), keys: settings.chainKeys, anchors: anchorFolder(settings.anchorFolder) };
}

async function ofLocal(env: NodeJS.ProcessEnv): Promise<Place> {
  const url = `http://127.0.0.1:${env.PORT ?? 4400}`;
  const asked = await fetch(`${url}/_local/tenant`).catch(() => undefined);
  if (asked === undefined) throw new Error(`Nothing answers at ${url}. Start the local product with "npm start" (PORT says where it is), or give the service's settings as in docs/service.md.`);
  const { siteUrl } = (await asked.json()) as { siteUrl: string };
  const token = async (): Promise<string> => {
    const given = await fetch(`${url}/_local/token`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(tokenForGraph) });
    return ((await given.json()) as { access_token: string }).access_token;
  };
  return { store: openLocalStore(siteUrl, token), keys: readChainKeys(localChainKeys, []), anchors: anchorFolder(localAnchors(resolve(env.DATA_DIR || '.local'))) };
}

verify(process.env, process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
