import { elementsOf } from '../../../../tenant/query/caml/element';

export interface QueryGroups {
  readonly columns: readonly string[];
  readonly collapsed: boolean;
}

/** What a view groups by, also where the form cannot show its query. */
export function groupsOfQuery(caml: string): QueryGroups {
  try {
    const groupBy = elementsOf(caml).find(({ name }) => name === 'GroupBy');
    const columns = (groupBy?.children ?? []).flatMap(({ attributes }) => attributes.Name ?? []);
    return { columns, collapsed: groupBy?.attributes.Collapse?.toUpperCase() === 'TRUE' };
  } catch {
    return { columns: [], collapsed: false };
  }
}

/** The same query with its groups open: SharePoint answers closed ones without their items. */
export function withOpenGroups(caml: string): string {
  return caml.replace(/(<GroupBy\b[^>]*?)\sCollapse\s*=\s*(?:"[^"]*"|'[^']*')/i, '$1');
}
