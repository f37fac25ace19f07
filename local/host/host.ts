import path from 'node:path';
import type { Person } from '../tenant/directory/person';
import type { PageHandler, Tenant } from '../tenant/tenant';
import { Assets, directory } from './assets/assets';
import { hostBuild } from './build/hostBuild';
import { ViolationReports } from './csp/reports';
import { handleChoices } from './frame/handleChoices';
import { choicesFrom } from './frame/choices';
import { cookiesOf } from './http/cookies';
import { CanvasStore } from './page/canvasStore';
import { handleSave } from './page/savePage';
import { sendAnyPage } from './page/sendAnyPage';
import { listsFor, siteLists } from './page/siteLists';
import { sitePages } from './page/sitePages';
import { SpfxRuntime } from './runtime/spfxRuntime';
import type { Visit } from './visit';

export interface HostOptions {
  /** The project with `release/` and `node_modules/`. */
  readonly projectDir: string;
  /** Where the pages keep what is saved on them. */
  readonly dataDir: string;
  readonly tenant: Tenant;
  /** Other projects' `release/` folders, whose web parts a saved page may hold too. */
  readonly extraReleases?: readonly string[];
}

/** The pages of the intranet, and everything that they load. What is stale is built before the first answer. */
export function createHost({ projectDir, dataDir, tenant, extraReleases }: HostOptions): PageHandler {
  const started = start(projectDir, tenant, extraReleases);
  // A failed build is told by every request that waits for it.
  started.catch(() => undefined);
  const canvas = new CanvasStore(path.join(dataDir, 'pages'));
  const violations = new ViolationReports();
  const lists = siteLists(projectDir);
  const saved = sitePages.map(({ name }) => name);

  return async (request, response, { url, person }) => {
    const { build, runtime, assets } = await started;
    if (assets.handle({ request, response, url })) {
      return true;
    }
    const people = (): readonly Person[] => tenant.directory.people();
    const visit: Visit = {
      request, response, url, person, build, tenant, people, lists: listsFor(person, lists),
      address: url.pathname + url.search,
      choices: choicesFrom(url.searchParams, cookiesOf(request.headers.cookie), person?.language ?? 'en')
    };
    return (await violations.handle(visit)) || (await handleChoices(visit)) || (await handleSave(visit, saved, canvas)) || sendAnyPage(visit, runtime, canvas);
  };
}

async function start(projectDir: string, tenant: Tenant, extraReleases: readonly string[] | undefined): Promise<{ build: Visit['build']; runtime: SpfxRuntime; assets: Assets }> {
  const build = await hostBuild(projectDir);
  const runtime = new SpfxRuntime(projectDir, tenant.url, build, extraReleases);
  return { build, runtime, assets: new Assets([...runtime.sources(), directory(`/_host/built/${build.key}/`, build.dir)]) };
}
