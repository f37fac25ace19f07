import { addressName, ListDefinition } from '../../domain/lists/listDefinition';
import { versionsKept } from '../../domain/lists/versionLimit';
import { begunColumn, begunList, begunView, ColumnBaseline, emptyBaseline, ListBaseline } from '../baseline/baseline';
import { ActualList } from '../site/actualList';
import { ActualSite } from '../site/actualSite';
import { settingsOf } from './columnSettings';
import { decide } from './decide';
import { Difference } from './difference';
import { planColumn } from './planColumn';
import { planPermissions } from './planPermissions';
import { planViews } from './planView';
import { ListChanges, ListStep } from './step';

export interface ListPlan {
  readonly list: ListDefinition;
  readonly steps: readonly ListStep[];
  readonly differences: readonly Difference[];
  /** What to remember once all steps are taken. */
  readonly baseline: ListBaseline;
}

/** Compares a list with its definition. Pure: the same site, definition and memory give the same plan. */
export function planList(list: ListDefinition, site: ActualSite, remembered: ListBaseline = emptyBaseline): ListPlan {
  const found = site.lists[list.title];
  const actual = found ?? newList(list);
  const base = found ? remembered : { ...emptyBaseline, begun: [begunList, begunColumn('Title')] };
  const settings = planListSettings(list, actual, base);
  const columns = planColumns(list, actual, base, site);
  const views = planViews(list, actual, base);
  return {
    list,
    steps: [
      ...(found ? [] : [{ kind: 'addList' as const, list }]),
      ...settings.steps,
      ...columns.steps,
      ...views.steps,
      ...planPermissions(list, actual, site.me)
    ],
    differences: [...settings.differences, ...columns.differences, ...views.differences],
    baseline: { begun: [], ...settings.baseline, columns: columns.baselines, views: views.views, defaultView: views.defaultView }
  };
}

/** What a run is about to begin; kept on the site so that a later run knows it for ours, finished or not. */
export function begunBy(steps: readonly ListStep[]): readonly string[] {
  return steps.flatMap((step) => {
    switch (step.kind) {
      case 'addList': return [begunList, begunColumn('Title')];
      case 'addColumn': return [begunColumn(step.column.name)];
      case 'addView': return [begunView(step.view.url)];
      default: return [];
    }
  });
}

/** Of a list that is nobody's but ours: whatever people change there is set right. */
export function allBegun(list: ListDefinition): ListBaseline {
  return { ...emptyBaseline, begun: [begunList, ...list.columns.map(({ name }) => begunColumn(name)), ...list.views.map(({ url }) => begunView(url))] };
}

function planListSettings(list: ListDefinition, actual: ActualList, base: ListBaseline): { steps: ListStep[]; differences: Difference[]; baseline: Pick<ListBaseline, 'title' | 'description'> } {
  const begun = base.begun.includes(begunList);
  const title = decide({ site: actual.title, ours: list.title, base: base.title, untouched: addressName(list), begun });
  const description = decide({ site: actual.description, ours: list.description, base: base.description, untouched: '', begun });
  const changes: ListChanges = {
    ...(title === 'write' ? { title: list.title } : {}),
    ...(description === 'write' ? { description: list.description } : {}),
    ...(list.hidden && !actual.hidden ? { hidden: true } : {}),
    ...(actual.versioning && actual.versionLimit >= versionsKept ? {} : { versions: Math.max(versionsKept, actual.versionLimit) })
  };
  return {
    steps: Object.keys(changes).length > 0 ? [{ kind: 'changeList', list, changes }] : [],
    differences: [
      ...(title === 'keep' ? [{ subject: 'listTitle' as const, list: list.title, ours: list.title, site: actual.title }] : []),
      ...(description === 'keep' ? [{ subject: 'listDescription' as const, list: list.title, ours: list.description, site: actual.description }] : [])
    ],
    baseline: { title: title === 'keep' ? base.title : list.title, description: description === 'keep' ? base.description : list.description }
  };
}

function planColumns(list: ListDefinition, actual: ActualList, base: ListBaseline, site: ActualSite): { steps: ListStep[]; differences: Difference[]; baselines: Record<string, ColumnBaseline> } {
  const steps: ListStep[] = [];
  const differences: Difference[] = [];
  const baselines: Record<string, ColumnBaseline> = {};
  for (const column of list.columns) {
    const found = actual.columns.find((candidate) => candidate.name === column.name);
    if (!found) {
      steps.push({ kind: 'addColumn', list, column });
      baselines[column.name] = { ...settingsOf(column), ...(column.choices ? { choices: column.choices } : {}) };
      continue;
    }
    const remembered = base.columns[column.name] ?? (column.name === 'Title' ? stockTitle(list) : {});
    const lookupListId = column.lookupList === undefined ? undefined : site.lists[column.lookupList]?.id;
    const plan = planColumn(column, found, remembered, base.begun.includes(begunColumn(column.name)), lookupListId);
    if (plan.changes) {
      steps.push({ kind: 'changeColumn', list, column, changes: plan.changes });
    }
    differences.push(...plan.differences.map((difference) => ({ ...difference, list: list.title, name: column.displayName })));
    baselines[column.name] = plan.baseline;
  }
  return { steps, differences, baselines };
}

/** The column that SharePoint gives every list, untouched. A file needs no title: it has a name. */
function stockTitle({ library }: ListDefinition): ColumnBaseline {
  return { displayName: 'Title', required: !library };
}

/** What SharePoint makes of a list that has just been added. */
function newList(list: ListDefinition): ActualList {
  return {
    id: '', title: addressName(list), description: '', hidden: false, versioning: false, versionLimit: 0, inheritsPermissions: true, assignments: [],
    columns: [{
      name: 'Title', displayName: 'Title', type: 'Text', dateOnly: false, description: '', required: !list.library, indexed: false, unique: false, default: '', choices: [],
      maxLength: 255, format: '', lookupListId: ''
    }],
    views: [{ id: '', title: list.library ? 'All Documents' : 'All Items', url: 'AllItems', isDefault: true, columns: list.library ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'], query: '', rowLimit: 30 }]
  };
}
