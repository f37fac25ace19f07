import type { ListView } from './listModel';
import type { ListRest } from './listRest';
import { groupsOfQuery, withOpenGroups } from './query/groupsOfQuery';

export type Row = Readonly<Record<string, unknown>>;

export interface Rows {
  readonly Row: readonly Row[];
  readonly NextHref?: string;
}

/** Columns of a library that show a file's name and open it. */
export const isFileLink = (column: string): boolean => /^LinkFilename(NoMenu)?$/.test(column);

/** The next rows of a view; `from` is the answer before. */
export function loadRows(rest: ListRest, view: ListView, from?: Rows): Promise<Rows> {
  const paging = from?.NextHref ? { Paging: from.NextHref.replace(/^\?/, '') } : {};
  return rest.post<Rows>('/RenderListDataAsStream', { parameters: { RenderOptions: 2, ViewXml: viewXml(view), ...paging } });
}

/** The view's columns, what it groups by, and the number by which an item is edited. */
function viewXml({ ViewQuery, ViewFields, RowLimit }: ListView): string {
  const ofFile = ViewFields.Items.some(isFileLink) ? ['FileLeafRef', 'FileRef'] : [];
  const names = new Set(['ID', 'Title', ...ofFile, ...groupsOfQuery(ViewQuery).columns, ...ViewFields.Items]);
  const fields = [...names].map((name) => `<FieldRef Name="${name}"/>`).join('');
  return `<View><Query>${withOpenGroups(ViewQuery)}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="TRUE">${RowLimit}</RowLimit></View>`;
}
