import type { ListSchema, ListView } from '../../../data/stores/listStore';
import { columnsToIndex, columnsToLoad, planView, wantedOrder, type ViewPlan } from '../../../domain/register/viewPlan';
import { readSavedView, viewXmlFor, type SavedView } from '../../../domain/register/savedView';
import { readColumnFormat, type ColumnFormat } from '../../../domain/register/columnFormat';
import type { Sort } from '../../../domain/register/order';
import { neededColumns } from './registerRows';

/** A column as the list shows it. */
export interface ShownColumn {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly format: ColumnFormat;
}

/** A saved view, ready to be asked for and drawn. */
export interface OpenedView {
  readonly schema: ListSchema;
  readonly view: ListView;
  readonly saved: SavedView;
  readonly plan: ViewPlan;
  readonly columns: readonly ShownColumn[];
  /** Those, and the ones behind search, filters and cards. */
  readonly loaded: readonly ShownColumn[];
}

/**
 * @param wanted names or titles in order of preference; the list's default view stands behind them.
 * @param more columns to load whether or not the view shows them.
 */
export function openView(schema: ListSchema, wanted: readonly (string | undefined)[], more: readonly string[]): OpenedView | undefined {
  const view = chosenView(schema.views, wanted);
  if (!view) return undefined;
  const saved = readSavedView(view.viewXml);
  const byName = new Map(schema.columns.map((column) => [column.name, column]));
  const loaded = columnsToLoad(saved, schema.columns, [...neededColumns, ...more]).flatMap((name) => {
    const column = byName.get(name);
    return column ? [{ name, title: column.title, type: column.type, format: readColumnFormat(column.format) }] : [];
  });
  const columns = saved.columns.flatMap((name) => loaded.filter((column) => column.name === name));
  return { schema, view, saved, plan: planView(saved, schema.columns, schema.itemCount), columns, loaded };
}

/** The request for the first rows, or with a higher limit for those behind them. SharePoint gives a row's ID only when it is asked for. */
export function viewXmlOf(opened: OpenedView, rowLimit: number): string {
  const columns = ['ID', ...opened.loaded.map(({ name }) => name).filter((name) => name !== 'ID')];
  return viewXmlFor(opened.saved, { columns, order: opened.plan.order, rowLimit });
}

/** Titles of the columns whose index would let SharePoint serve the view. */
export function titlesToIndex({ saved, schema }: OpenedView): readonly string[] {
  return columnsToIndex(saved, schema.columns).map((name) => schema.columns.find((column) => column.name === name)?.title ?? name);
}

/** The view's own order, groups first. */
export function viewOrder({ saved }: OpenedView): readonly Sort[] {
  return wantedOrder(saved);
}

function chosenView(views: readonly ListView[], wanted: readonly (string | undefined)[]): ListView | undefined {
  for (const name of wanted) {
    const found = name && views.find((view) => same(view.name, name) || same(view.title, name) || same(view.id, name));
    if (found) return found;
  }
  return views.find((view) => view.isDefault) ?? views[0];
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
