import { randomUUID } from 'node:crypto';
import { isLibrary, type List } from '../lists/list';
import type { View } from '../lists/view';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { fold } from '../storage/fold';

/** A new view shows what it names, or what the default view shows. */
export function addView(context: RequestContext, list: List, wanted: Partial<View>, setAsDefault: boolean): View {
  if (wanted.title === undefined || wanted.title.trim() === '') throw errors.missingArgument('Title');
  const defaultFields = list.views.find((view) => view.defaultView)?.fields ?? ['LinkTitle'];
  const personal = wanted.personal ?? false;
  const view: View = {
    id: randomUUID(), hidden: false, rowLimit: 30, paged: true, fields: defaultFields, query: '', customFormatter: null, aggregations: null,
    aggregationsOn: false, scope: 0, tabular: true, ...wanted, title: wanted.title, url: freePage(list, wanted.title),
    defaultView: setAsDefault && !personal, personal, owner: personal ? context.caller.userId : null
  };
  refuseUnknownFields(list, view.fields);
  save(context, list, [...list.views, view], view);
  return view;
}

/** Whose a view is was said when it was made: else what is personal could become everybody's, without the right to that. */
export function changeView(context: RequestContext, list: List, before: View, changes: Partial<View>): void {
  if (changes.personal !== undefined && changes.personal !== before.personal) throw errors.invalidArgument('PersonalView is set when a view is made.');
  if (before.personal && changes.defaultView === true) throw errors.invalidArgument('A personal view cannot be the default view of a list.');
  const after = { ...before, ...changes };
  if (changes.fields !== undefined) refuseUnknownFields(list, changes.fields);
  save(context, list, list.views.map((view) => (view.id === before.id ? after : view)), after);
}

export function removeView(context: RequestContext, list: List, gone: View): void {
  context.catalogue.save({ ...list, views: list.views.filter((view) => view.id !== gone.id) });
}

/** There is one default view. */
function save(context: RequestContext, list: List, views: readonly View[], changed: View): void {
  context.catalogue.save({
    ...list, views: changed.defaultView ? views.map((view) => (view.id === changed.id ? view : { ...view, defaultView: false })) : views
  });
}

function refuseUnknownFields(list: List, names: readonly string[]): void {
  for (const name of names) if (!list.fields.some((field) => field.internalName === name)) throw errors.fieldNotFound(name);
}

/** The page keeps the name of the view's first title. */
function freePage(list: List, title: string): string {
  const name = title.replace(/[~"#%&*:<>?/\\{|}]/g, '').replace(/^\.+|\.+$/g, '') || 'View';
  for (let suffix = 0; ; suffix++) {
    const url = `${list.url}/${isLibrary(list) ? 'Forms/' : ''}${name}${suffix === 0 ? '' : suffix}.aspx`;
    if (!list.views.some((view) => fold(view.url) === fold(url))) return url;
  }
}
