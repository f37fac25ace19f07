import '@pnp/sp/batching';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import { SPFI } from '@pnp/sp';
import { IViews } from '@pnp/sp/views';
import { ViewDefinition } from '../../domain/lists/listDefinition';
import { ViewContent } from '../baseline/baseline';
import { ViewChanges } from '../plan/step';
import { inOneBatch } from './inOneBatch';

/** The first title becomes the page's name, so it has no space; the real one comes last and says that the view is complete. */
export async function addView(sp: SPFI, listPath: string, view: ViewDefinition, asDefault: boolean): Promise<void> {
  const added = await viewsOf(sp, listPath).add(view.url, false, { ViewQuery: view.query, RowLimit: view.rowLimit, Paged: true });
  await setColumns(sp, listPath, added.Id, view.columns);
  if (view.title !== view.url || asDefault) {
    await viewsOf(sp, listPath).getById(added.Id).update({ Title: view.title, ...(asDefault ? { DefaultView: true } : {}) });
  }
}

export async function changeView(sp: SPFI, listPath: string, id: string, changes: ViewChanges): Promise<void> {
  if (changes.content) {
    await setColumns(sp, listPath, id, changes.content.columns);
  }
  await viewsOf(sp, listPath).getById(id).update({
    ...(changes.content ? contentProperties(changes.content) : {}),
    ...(changes.title === undefined ? {} : { Title: changes.title }),
    ...(changes.asDefault ? { DefaultView: true } : {})
  });
}

export async function removeView(sp: SPFI, listPath: string, id: string): Promise<void> {
  await viewsOf(sp, listPath).getById(id).delete();
}

function contentProperties({ query, rowLimit }: ViewContent): Record<string, unknown> {
  return { ViewQuery: query, RowLimit: rowLimit, Paged: true };
}

/** SharePoint adds the columns of a view one by one; in one batch they arrive in order and in one request. */
function setColumns(sp: SPFI, listPath: string, viewId: string, columns: readonly string[]): Promise<void> {
  return inOneBatch(sp, (batched) => {
    const fields = viewsOf(batched, listPath).getById(viewId).fields;
    return [fields.removeAll(), ...columns.map((column) => fields.add(column))];
  });
}

function viewsOf(sp: SPFI, listPath: string): IViews {
  return sp.web.getList(listPath).views;
}
