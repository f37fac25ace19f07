import type { ListRest } from './listRest';

/** Titles, views, choices and most of what people wrote stand as the site has them, whoever reads. */
export const siteLanguage = 'en';

export interface ListField {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
}

export interface ListView {
  readonly Id: string;
  readonly Title: string;
  readonly ServerRelativeUrl: string;
  readonly DefaultView: boolean;
  readonly Hidden: boolean;
  readonly RowLimit: number;
  /** CAML: Where, OrderBy and GroupBy. */
  readonly ViewQuery: string;
  readonly ViewFields: { readonly Items: readonly string[] };
}

export interface ListModel {
  readonly title: string;
  readonly fields: readonly ListField[];
  readonly views: readonly ListView[];
}

export type Row = Readonly<Record<string, unknown>>;

export interface Rows {
  readonly Row: readonly Row[];
  readonly NextHref?: string;
}

export async function loadList(rest: ListRest): Promise<ListModel> {
  const [list, fields, views] = await Promise.all([
    rest.get<{ readonly Title: string }>('?$select=Title'),
    rest.get<{ readonly value: readonly ListField[] }>('/fields?$select=InternalName,Title,TypeAsString&$filter=Hidden eq false'),
    rest.get<{ readonly value: readonly ListView[] }>('/views?$select=Id,Title,ServerRelativeUrl,DefaultView,Hidden,RowLimit,ViewQuery,ViewFields&$expand=ViewFields')
  ]);
  return { title: list.Title, fields: fields.value, views: views.value.filter((view) => !view.Hidden) };
}

/** A view by its file name; without one the default view. */
export function viewNamed(list: ListModel, name: string | undefined): ListView | undefined {
  const wanted = name?.toLowerCase();
  return list.views.find((view) => (wanted === undefined ? view.DefaultView : fileName(view) === wanted)) ?? (wanted === 'allitems' ? list.views.find((view) => view.DefaultView) : undefined);
}

function fileName({ ServerRelativeUrl }: ListView): string | undefined {
  return /([^/]+)\.aspx$/i.exec(ServerRelativeUrl)?.[1].toLowerCase();
}

/** The next rows of a view; `from` is the answer before. */
export function loadRows(rest: ListRest, view: ListView, from?: Rows): Promise<Rows> {
  const paging = from?.NextHref ? { Paging: from.NextHref.replace(/^\?/, '') } : {};
  return rest.post<Rows>(`/RenderListDataAsStream`, { parameters: { RenderOptions: 2, ViewXml: viewXml(view), ...paging } });
}

function viewXml({ ViewQuery, ViewFields, RowLimit }: ListView): string {
  const fields = ViewFields.Items.map((name) => `<FieldRef Name="${name}"/>`).join('');
  return `<View><Query>${ViewQuery}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="TRUE">${RowLimit}</RowLimit></View>`;
}

export type ViewSettings = Pick<ListView, 'Title' | 'ViewQuery' | 'RowLimit'> & { readonly fields: readonly string[] };

export async function changeView(rest: ListRest, view: ListView, { fields, ...settings }: ViewSettings): Promise<void> {
  const path = `/views('${view.Id}')`;
  await rest.merge(path, settings);
  if (fields.join() !== view.ViewFields.Items.join()) {
    await rest.post(`${path}/viewfields/removeallviewfields`);
    for (const name of fields) {
      await rest.post(`${path}/viewfields/addviewfield('${name}')`);
    }
  }
}

/** Resolves to the new view's address. */
export async function addView(rest: ListRest, { fields, ...settings }: ViewSettings): Promise<string> {
  const { Id } = await rest.post<{ readonly Id: string }>('/views', { ...settings, PersonalView: false });
  const path = `/views('${Id}')`;
  await rest.post(`${path}/viewfields/removeallviewfields`);
  for (const name of fields) {
    await rest.post(`${path}/viewfields/addviewfield('${name}')`);
  }
  return (await rest.get<ListView>(`${path}?$select=ServerRelativeUrl`)).ServerRelativeUrl;
}
