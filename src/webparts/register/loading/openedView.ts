import type { ListSchema, ListView } from '../../../data/stores/listStore';
import { columnsToLoad, planView, wantedOrder, type ViewPlan } from '../../../domain/register/viewPlan';
import { readFilter, type RowFilter } from '../../../domain/register/viewFilter';
import { readSavedView, type SavedView } from '../../../domain/register/savedView';
import { dayOfInstant } from '../../../data/day';
import { readColumnFormat, type ColumnFormat } from '../../../domain/register/columnFormat';
import type { Sort } from '../../../domain/register/order';
import type { Language } from '../../../loc/wording';
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
  /** To be applied once everything has come: what SharePoint could not sort, or, in Welsh, sorted by the English names. */
  readonly orderAfter: readonly Sort[];
  /** The view's filter as we can apply it ourselves; undefined when only SharePoint can. */
  readonly filter: RowFilter | undefined;
}

export interface ViewWishes {
  /** Names or titles in order of preference; the list's default view stands behind them. */
  readonly names: readonly (string | undefined)[];
  /** Columns to load whether or not the view shows them. */
  readonly columns: readonly string[];
  readonly language: Language;
}

export function openView(schema: ListSchema, { names, columns: more, language }: ViewWishes): OpenedView | undefined {
  const view = chosenView(schema.views, names);
  if (!view) return undefined;
  const saved = readSavedView(view.viewXml);
  const byName = new Map(schema.columns.map((column) => [column.name, column]));
  const loaded = columnsToLoad(saved, schema.columns, [...saved.filterColumns, ...neededColumns, ...more]).flatMap((name) => {
    const column = byName.get(name);
    return column ? [{ name, title: column.title, type: column.type, format: readColumnFormat(column.format) }] : [];
  });
  const columns = saved.columns.flatMap((name) => loaded.filter((column) => column.name === name));
  const plan = planView(saved, schema.columns, schema.itemCount);
  const order = wantedOrder(saved);
  const orderAfter = language === 'cy' && order.some(({ column }) => column === 'Title') ? order : plan.orderAfter;
  return { schema, view, saved, plan, columns, loaded, orderAfter, filter: readFilter(saved.where, dayOfInstant(new Date().toISOString())) };
}

/** Titles of the columns whose index would let SharePoint serve the view. */
export function titlesToIndex({ plan, schema }: OpenedView): readonly string[] {
  return plan.toIndex.map((name) => schema.columns.find((column) => column.name === name)?.title ?? name);
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
