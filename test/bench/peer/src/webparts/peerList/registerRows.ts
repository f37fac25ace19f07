import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { PeerRow, peerRow } from './peerRow';

export interface RowPage {
  readonly rows: readonly PeerRow[];
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

/** Reads one page of the register. */
export type RowSource = (rowLimit: number, from?: string) => Promise<RowPage>;

const columns = ['ID', 'Reference', 'Title', 'Kind', 'Stage', 'Status', 'Service', 'LeadOfficer', 'Modified', 'NameCy', 'Purpose', 'PurposeCy'];

/**
 * The columns and the order of the view "Everything" written into the query, as a web part around this control usually has them:
 * one request, and no second one for the view's definition. The order goes as a sort override, which big lists need.
 */
export function registerRows(sp: SPFI): RowSource {
  const list = sp.web.lists.getByTitle('Partnerships');
  return async (rowLimit, from) => {
    const viewFields = columns.map((name) => `<FieldRef Name='${name}'/>`).join('');
    const ViewXml = `<View><ViewFields>${viewFields}</ViewFields><RowLimit Paged='TRUE'>${rowLimit}</RowLimit></View>`;
    const page = await list.renderListDataAsStream({ ViewXml, RenderOptions: 2, Paging: from }, { SortField: 'Title', SortDir: 'Asc' });
    return { rows: page.Row.map(peerRow), next: page.NextHref?.replace(/^\?/, '') };
  };
}
