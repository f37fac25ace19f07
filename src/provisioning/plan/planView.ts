import { canonicalQuery } from '../../domain/lists/caml';
import { ListDefinition, ViewDefinition } from '../../domain/lists/listDefinition';
import { begunList, begunView, ListBaseline, ViewBaseline, ViewContent } from '../baseline/baseline';
import { ActualList, ActualView } from '../site/actualList';
import { decide, Decision } from './decide';
import { Difference } from './difference';
import { ListStep, ViewChanges } from './step';

export interface ViewsPlan {
  readonly steps: readonly ListStep[];
  readonly differences: readonly Difference[];
  readonly views: Readonly<Record<string, ViewBaseline>>;
  readonly defaultView?: string;
}

/** SharePoint's own first view of a list, by page name. */
const stockView = 'AllItems';

/**
 * Views are known by their page, so that a renamed one is found again. A view of ours that is gone is put back: nothing of
 * anybody's is overwritten, and links to it work again.
 */
export function planViews(list: ListDefinition, actual: ActualList, base: ListBaseline): ViewsPlan {
  const standard = planDefault(list, actual, base);
  const steps: ListStep[] = [];
  const differences: Difference[] = [...standard.differences];
  const views: Record<string, ViewBaseline> = {};
  for (const view of list.views) {
    const asDefault = standard.write && view.default === true;
    const found = findView(actual, view);
    const remembered = base.views[view.url] ?? {};
    if (!found) {
      steps.push({ kind: 'addView', list, view, asDefault });
      views[view.url] = { title: view.title, content: contentOf(view) };
      continue;
    }
    const begun = base.begun.includes(begunView(view.url));
    const plan = planView(view, found, remembered, begun);
    const changes: ViewChanges = { ...plan.changes, ...(asDefault && !found.isDefault ? { asDefault: true } : {}) };
    if (Object.keys(changes).length > 0) {
      steps.push({ kind: 'changeView', list, view, id: found.id, changes });
    }
    differences.push(...plan.differences.map((difference) => ({ ...difference, list: list.title, name: view.title })));
    views[view.url] = plan.baseline;
  }
  return { steps: [...steps, ...removeStock(list, actual, base)], differences, views, defaultView: standard.baseline };
}

function contentOf(view: ViewDefinition): ViewContent {
  return { columns: view.columns, query: canonicalQuery(view.query), rowLimit: view.rowLimit };
}

function findView(actual: ActualList, view: ViewDefinition): ActualView | undefined {
  return actual.views.find((candidate) => candidate.url.toLowerCase() === view.url.toLowerCase()) ?? actual.views.find((candidate) => candidate.title === view.title);
}

interface ViewPlan {
  readonly changes: ViewChanges;
  readonly differences: readonly Pick<Difference, 'subject' | 'ours' | 'site'>[];
  readonly baseline: ViewBaseline;
}

function planView(view: ViewDefinition, actual: ActualView, base: ViewBaseline, begun: boolean): ViewPlan {
  const ours = contentOf(view);
  const title = decide({ site: actual.title, ours: view.title, base: base.title, untouched: view.url, begun });
  const content = decide({ site: textOf(actual), ours: textOf(ours), base: base.content && textOf(base.content), begun });
  return {
    changes: { ...(title === 'write' ? { title: view.title } : {}), ...(content === 'write' ? { content: ours } : {}) },
    differences: [
      ...(title === 'keep' ? [{ subject: 'viewTitle' as const, ours: view.title, site: actual.title }] : []),
      ...(content === 'keep' ? [{ subject: 'viewContent' as const, ours: textOf(ours), site: textOf(actual) }] : [])
    ],
    baseline: { title: remember(title, view.title, base.title), content: remember(content, ours, base.content) }
  };
}

function remember<T>(decision: Decision, ours: T, base: T | undefined): T | undefined {
  return decision === 'keep' ? base : ours;
}

function textOf({ columns, query, rowLimit }: ViewContent): string {
  return `${columns.join(', ')} | ${canonicalQuery(query)} | ${rowLimit}`;
}

interface DefaultPlan {
  readonly write: boolean;
  readonly differences: readonly Difference[];
  readonly baseline?: string;
}

function planDefault(list: ListDefinition, actual: ActualList, base: ListBaseline): DefaultPlan {
  const ours = list.views.find((view) => view.default);
  if (!ours) {
    return { write: false, differences: [] };
  }
  const site = actual.views.find((view) => view.isDefault);
  const decision = decide({ site: site?.url ?? '', ours: ours.url, base: base.defaultView, untouched: stockView, begun: base.begun.includes(begunList) });
  return {
    write: decision === 'write',
    differences: decision === 'keep' ? [{ subject: 'defaultView', list: list.title, ours: ours.title, site: site?.title ?? '' }] : [],
    baseline: remember(decision, ours.url, base.defaultView)
  };
}

/** A list of our own making needs no second "everything" view beside ours. It has an id only once the list is there. */
function removeStock(list: ListDefinition, actual: ActualList, base: ListBaseline): readonly ListStep[] {
  const stock = actual.views.find((view) => view.url === stockView);
  const ours = list.views.some((view) => view.url === stockView);
  return stock?.id && !ours && base.begun.includes(begunList) ? [{ kind: 'removeView', list, id: stock.id, title: stock.title }] : [];
}
