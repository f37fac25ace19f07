import { SPFI } from '@pnp/sp';
import { checkDefinitions } from '../domain/lists/checkDefinitions';
import { ListDefinition } from '../domain/lists/listDefinition';
import { Baselines, ListBaseline } from './baseline/baseline';
import { SiteRecords } from './baseline/siteRecords';
import { recordsList } from './definitions';
import { carryOut, OnProgress } from './execute/carryOut';
import { Failure, failureOf } from './failure';
import { allBegun } from './plan/planList';
import { differencesOf, Members, Plan, planSite, stepsOf } from './plan/planSite';
import { readSite } from './read/readSite';
import { keepReport } from './report/keptReport';
import { failedLine, leftLine, Report, ReportLine } from './report/report';
import { ActualSite } from './site/actualSite';

export interface ProvisionOptions {
  /** Login names of people or Entra groups, by group of the site. */
  readonly members?: Members;
  readonly onProgress?: OnProgress;
  readonly now?: () => Date;
}

/** After the work the site is read again; what SharePoint made differently is set right, but not for ever. */
const mostPasses = 3;
const notKept: Failure = { kind: 'notKept', code: '', text: '' };

/**
 * Brings a site to its definitions. A second run writes nothing and costs one request a list and two for the site; after a
 * failure the same call goes on from where it stopped. Never throws for what the site answers: the report says it.
 */
export async function provisionSite(sp: SPFI, definitions: readonly ListDefinition[], options: ProvisionOptions = {}): Promise<Report> {
  const { members = {}, onProgress, now = () => new Date() } = options;
  const lists = withRecords(definitions);
  const lines: ReportLine[] = [];
  let site: ActualSite | undefined;
  try {
    onProgress?.({ done: 0, total: 0, what: 'reading' });
    for (let pass = 1; ; pass++) {
      site = await readSite(sp, lists, Object.keys(members).length > 0);
      const records = new SiteRecords(sp, `${site.path}/${recordsList.url}`);
      await records.read();
      const plan = planSite(site, lists, baselinesOf(records, lists), members);
      const steps = stepsOf(plan);
      const left = differencesOf(plan).map(leftLine);
      if (steps.length === 0) {
        await rememberAll(records, plan);
        return await finish(records, { lines: [...lines, ...left], outcome: lines.length === 0 ? 'unchanged' : 'done' });
      }
      if (pass > mostPasses) {
        return await finish(records, { lines: [...lines, ...steps.map((step) => failedLine(step, notKept)), ...left], outcome: 'partly' });
      }
      const taken = await carryOut(sp, site, plan, records, onProgress);
      lines.push(...taken);
      if (taken.some((line) => line.state === 'failed')) {
        return await finish(records, { lines: [...lines, ...left], outcome: 'partly' });
      }
      onProgress?.({ done: steps.length, total: steps.length, what: 'checking' });
    }
  } catch (error) {
    return { ...heading(), outcome: 'failed', failure: failureOf(error), lines };
  }

  function heading(): Pick<Report, 'version' | 'site' | 'at' | 'by'> {
    return { version: 1, site: site?.url ?? sp.web.toUrl().replace(/\/_api\/.*$/, ''), at: now().toISOString(), by: site?.me.name ?? '' };
  }

  async function finish(records: SiteRecords, result: Pick<Report, 'lines' | 'outcome'>): Promise<Report> {
    const report: Report = { ...heading(), ...result };
    // A report that cannot be kept is still shown to whoever ran the set-up.
    await keepReport(records, report).catch(() => undefined);
    return report;
  }
}

/** What a run would do, without doing it. */
export async function planOf(sp: SPFI, definitions: readonly ListDefinition[], members: Members = {}): Promise<Plan> {
  const lists = withRecords(definitions);
  const site = await readSite(sp, lists, Object.keys(members).length > 0);
  const records = new SiteRecords(sp, `${site.path}/${recordsList.url}`);
  await records.read();
  return planSite(site, lists, baselinesOf(records, lists), members);
}

function withRecords(definitions: readonly ListDefinition[]): readonly ListDefinition[] {
  const lists = [recordsList, ...definitions.filter((list) => list.url !== recordsList.url)];
  const problems = checkDefinitions(lists);
  if (problems.length > 0) {
    throw new Error(`The list definitions are not valid: ${JSON.stringify(problems)}`);
  }
  return lists;
}

function baselinesOf(records: SiteRecords, lists: readonly ListDefinition[]): Baselines {
  const entries = lists.flatMap((list) => {
    const baseline = list.url === recordsList.url ? allBegun(list) : records.get(list.url);
    return baseline === undefined ? [] : [[list.title, baseline as ListBaseline] as const];
  });
  return Object.fromEntries(entries);
}

async function rememberAll(records: SiteRecords, plan: Plan): Promise<void> {
  for (const { list, baseline } of plan.lists) {
    if (list.url !== recordsList.url) {
      await records.save(list.url, baseline);
    }
  }
}
