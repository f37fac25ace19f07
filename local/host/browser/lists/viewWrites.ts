import type { ListView } from './listModel';
import type { ListRest } from './listRest';

export type ViewSettings = Pick<ListView, 'Title' | 'ViewQuery' | 'RowLimit' | 'DefaultView'> & { readonly fields: readonly string[] };

export async function changeView(rest: ListRest, view: ListView, { fields, DefaultView, ...settings }: ViewSettings): Promise<void> {
  const path = pathOf(view);
  // There is always a default view: it is only ever given to another one.
  await rest.merge(path, DefaultView && !view.DefaultView ? { ...settings, DefaultView } : settings);
  if (fields.join() !== view.ViewFields.Items.join()) {
    await setFields(rest, path, fields);
  }
}

/** Resolves to the new view's address. */
export async function addView(rest: ListRest, { fields, ...settings }: ViewSettings): Promise<string> {
  const view = await rest.post<ListView>('/views', { ...settings, PersonalView: false });
  await setFields(rest, pathOf(view), fields);
  return view.ServerRelativeUrl;
}

export function makeDefault(rest: ListRest, view: ListView): Promise<void> {
  return rest.merge(pathOf(view), { DefaultView: true });
}

export function deleteView(rest: ListRest, view: ListView): Promise<void> {
  return rest.delete(pathOf(view));
}

async function setFields(rest: ListRest, path: string, fields: readonly string[]): Promise<void> {
  await rest.post(`${path}/viewfields/removeallviewfields`);
  for (const name of fields) {
    await rest.post(`${path}/viewfields/addviewfield('${name}')`);
  }
}

function pathOf({ Id }: Pick<ListView, 'Id'>): string {
  return `/views('${Id}')`;
}
