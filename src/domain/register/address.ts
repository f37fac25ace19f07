import { filterKeys, type Filters } from './filters';
import type { Sort } from './order';

export const layouts = ['list', 'cards'] as const;
export type Layout = (typeof layouts)[number];

/** Everything that a link to the register reproduces. */
export interface RegisterAddress {
  /** Name of a saved view; absent: the web part's default. */
  readonly view?: string;
  readonly search: string;
  readonly filters: Filters;
  /** Absent: the view's own order. */
  readonly sort?: Sort;
  /** A column, or '' for none; absent: the view's own grouping. */
  readonly group?: string;
  /** Absent: list where it fits. */
  readonly layout?: Layout;
  /** Reference of the entry whose panel is open. */
  readonly entry?: string;
  /** The organisations are open: `all` of them, or the one of this reference. */
  readonly organisations?: string;
}

const noGroup = 'none';
const ownNames: readonly string[] = ['view', 'q', 'sort', 'group', 'layout', 'entry', 'organisations', ...filterKeys];

/** @param query the address after `?`; what is not the register's is left alone. */
export function readAddress(query: string): RegisterAddress {
  const parameters = new URLSearchParams(query);
  const one = (name: string): string | undefined => parameters.get(name) || undefined;
  const layout = layouts.find((known) => known === one('layout'));
  const group = one('group');
  const filters: Record<string, readonly string[]> = {};
  for (const key of filterKeys) {
    const values = parameters.getAll(key).filter((value) => value !== '');
    if (values.length > 0) filters[key] = Array.from(new Set(values));
  }
  return {
    view: one('view'), search: parameters.get('q') ?? '', filters, sort: sortOf(one('sort')),
    group: group === noGroup ? '' : group, layout, entry: one('entry'),
    organisations: parameters.has('organisations') ? one('organisations') ?? 'all' : undefined
  };
}

/** The query with the register's part replaced; SharePoint's own parameters stay as they are and where they are. */
export function writeAddress(query: string, address: RegisterAddress): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | undefined): void => { if (value) parameters.append(name, value); };
  put('view', address.view);
  put('q', address.search);
  filterKeys.forEach((key) => (address.filters[key] ?? []).forEach((value) => put(key, value)));
  put('sort', address.sort && `${address.sort.descending ? '-' : ''}${address.sort.column}`);
  put('group', address.group === '' ? noGroup : address.group);
  put('layout', address.layout);
  put('entry', address.entry);
  put('organisations', address.organisations);
  const written = [...foreign(query), parameters.toString()].filter((part) => part !== '').join('&');
  return written ? `?${written}` : '';
}

/** As written: SharePoint has parameters without a value. */
function foreign(query: string): readonly string[] {
  return query.replace(/^\?/, '').split('&').filter((part) => !ownNames.includes(part.split('=')[0]));
}

function sortOf(text: string | undefined): Sort | undefined {
  const column = text?.replace(/^-/, '');
  return column ? { column, descending: text !== column } : undefined;
}
