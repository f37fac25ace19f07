import { SPFI } from '@pnp/sp';
import { emptyBaseline, ListBaseline } from '../baseline/baseline';
import { SiteRecords } from '../baseline/siteRecords';
import { recordsList } from '../definitions';
import { Failure, failureOf } from '../failure';
import { begunBy, ListPlan } from '../plan/planList';
import { Plan, stepsOf } from '../plan/planSite';
import { ListStep, SiteStep, Step } from '../plan/step';
import { failedLine, ReportLine, StepSubject, subjectOf, takenLine } from '../report/report';
import { ActualSite } from '../site/actualSite';
import { Directory } from './directory';
import { takeListStep } from './takeListStep';
import { takeSiteStep } from './takeSiteStep';

export interface Progress extends StepSubject {
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly what: Step['kind'] | 'reading' | 'checking';
}
export type OnProgress = (progress: Progress) => void;

/** After these there is no point in going on with the same list. */
const fatal: readonly Failure['kind'][] = ['denied', 'throttled', 'unavailable', 'notFound'];
/** Everything else builds on these. */
const indispensable: readonly Step['kind'][] = ['addLevel', 'correctLevel', 'addGroup', 'grantSite', 'addList'];

/**
 * Carries out a plan: the site's groups and levels, then the records, then all lists side by side, the steps of each one after
 * another (SharePoint answers 409 to two columns at once). All lists exist before the first column, since lookups need them.
 */
export async function carryOut(sp: SPFI, site: ActualSite, plan: Plan, records: SiteRecords, onProgress?: OnProgress): Promise<readonly ReportLine[]> {
  const directory = new Directory(site);
  const lines: ReportLine[] = [];
  const total = stepsOf(plan).length;
  let done = 0;

  const take = async (step: Step): Promise<Failure | undefined> => {
    onProgress?.({ done, total, what: step.kind, ...subjectOf(step) });
    try {
      await (isSiteStep(step) ? takeSiteStep(sp, directory, step) : takeListStep(sp, directory, step));
      lines.push(takenLine(step));
      return undefined;
    } catch (error) {
      const failure = failureOf(error);
      lines.push(failedLine(step, failure));
      return failure;
    } finally {
      done += 1;
      onProgress?.({ done, total, what: step.kind, ...subjectOf(step) });
    }
  };

  /** False when the list has to wait for another run. */
  const takeAll = async (steps: readonly Step[]): Promise<boolean> => {
    for (const step of steps) {
      const failure = await take(step);
      if (failure && (indispensable.includes(step.kind) || fatal.includes(failure.kind))) {
        return false;
      }
    }
    return true;
  };

  const [ofRecords, ofLists] = split(plan.lists);
  if (!(await takeAll(plan.siteSteps)) || !(await takeAll(ofRecords.flatMap((list) => list.steps)))) {
    return lines;
  }
  await rememberBegun(records, ofLists);
  const made = await Promise.all(ofLists.map((list) => takeAll(list.steps.filter(isAddList))));
  await Promise.all(ofLists.filter((_list, index) => made[index]).map((list) => takeAll(list.steps.filter((step) => !isAddList(step)))));
  return lines;
}

function split(lists: readonly ListPlan[]): [readonly ListPlan[], readonly ListPlan[]] {
  const isRecords = ({ list }: ListPlan): boolean => list.url === recordsList.url;
  return [lists.filter(isRecords), lists.filter((list) => !isRecords(list))];
}

/** Before anything is added, the site is told what: a run that breaks off leaves its work known as ours. */
async function rememberBegun(records: SiteRecords, lists: readonly ListPlan[]): Promise<void> {
  for (const { list, steps } of lists) {
    const begun = begunBy(steps);
    if (begun.length > 0) {
      const known = (records.get(list.url) as ListBaseline | undefined) ?? emptyBaseline;
      await records.save(list.url, { ...known, begun: [...new Set([...known.begun, ...begun])] });
    }
  }
}

const siteKinds: readonly Step['kind'][] = ['addLevel', 'correctLevel', 'addGroup', 'addMember', 'grantSite'];

function isSiteStep(step: Step): step is SiteStep {
  return siteKinds.includes(step.kind);
}

function isAddList(step: ListStep): boolean {
  return step.kind === 'addList';
}
