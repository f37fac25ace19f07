import type { List } from '../lists/list';
import type { View } from '../lists/view';
import { requireRight } from '../permissions/requireRight';
import { hasArguments, textArgument, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import type { Answer } from '../protocol/answer';
import { propertyOf, reads, readsAll } from '../protocol/collection';
import { projected } from '../protocol/described';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { fold } from '../storage/fold';
import { addView, changeView, removeView } from './changeViews';
import { describeView, describeViewFields, shownViews } from './describeView';
import { viewChanges, viewFromXml } from './viewBody';
import { viewXml } from './viewXml';

export function viewsResource(context: RequestContext, list: List, segment: Segment): Resource {
  if (hasArguments(segment)) return viewResource(context, list, viewById(context, list, textArgument(segment, 'id')));
  const add: Operation = {
    right: 'ManagePersonalViews',
    on: list,
    run: ({ json }) => {
      const body = json();
      return added(context, list, viewChanges(body), body.DefaultView === true);
    }
  };
  const addByInformation: Operation = {
    right: 'ManagePersonalViews',
    on: list,
    run: ({ json }) => {
      const { parameters } = json();
      if (typeof parameters !== 'object' || parameters === null) throw errors.missingArgument('parameters');
      const { SetAsDefaultView, Query, baseViewId: _base, ...rest } = parameters as Record<string, unknown>;
      return added(context, list, viewChanges({ ...rest, ...(Query === undefined ? {} : { ViewQuery: Query }) }), SetAsDefaultView === true);
    }
  };
  return {
    children: {
      getbytitle: (below) => viewResource(context, list, viewByTitle(context, list, textArgument(below, 'strTitle'))),
      getbyid: (below) => viewResource(context, list, viewById(context, list, textArgument(below, 'guidId'))),
      add: () => ({ operations: { POST: addByInformation } })
    },
    operations: {
      GET: readsAll('ViewListItems', list, `SP.ApiData.Lists(guid'${list.id}')/Views`, () => shownViews(context, list).map((view) => describeView(list, view))),
      POST: add
    }
  };
}

export function viewResource(context: RequestContext, list: List, view: View): Resource {
  const described = (): ReturnType<typeof describeView> => describeView(list, view);
  const changes = (run: Operation['run']): Operation => ({ right: view.personal ? 'ManagePersonalViews' : 'ManageLists', on: list, run });
  const update = changes(({ json }) => {
    changeView(context, list, view, viewChanges(json()));
    return { kind: 'nothing' };
  });
  const setXml = changes(({ json }) => {
    const xml = json().viewXml;
    if (typeof xml !== 'string') throw errors.missingArgument('viewXml');
    changeView(context, list, view, viewFromXml(xml));
    return { kind: 'void', name: 'SetViewXml' };
  });
  const remove = changes(() => {
    removeView(context, list, view);
    return { kind: 'nothing', status: 200 };
  });
  const asHtml: Operation = { right: 'ViewListItems', on: list, run: () => ({ kind: 'value', name: 'RenderAsHtml', value: viewXml(view) }) };
  return {
    property: propertyOf('ViewListItems', list, described),
    children: {
      viewfields: () => viewFieldsResource(context, list, view, changes),
      setviewxml: () => ({ operations: { POST: setXml } }),
      renderashtml: () => ({ operations: { GET: asHtml } }),
      deleteobject: () => ({ operations: { POST: remove } })
    },
    operations: { GET: reads('ViewListItems', list, described), MERGE: update, DELETE: remove }
  };
}

function viewFieldsResource(context: RequestContext, list: List, view: View, changes: (run: Operation['run']) => Operation): Resource {
  const setting = (name: string, next: (current: View) => readonly string[]): Resource => ({
    operations: {
      POST: changes(() => {
        changeView(context, list, view, { fields: next(view) });
        return { kind: 'void', name };
      })
    }
  });
  return {
    children: {
      addviewfield: (segment) => {
        const name = textArgument(segment, 'strField');
        return setting('AddViewField', ({ fields }) => (fields.includes(name) ? fields : [...fields, name]));
      },
      removeviewfield: (segment) => {
        const name = textArgument(segment, 'strField');
        return setting('RemoveViewField', ({ fields }) => fields.filter((other) => other !== name));
      },
      removeallviewfields: () => setting('RemoveAllViewFields', () => []),
      moveviewfieldto: () => ({ operations: { POST: changes(({ json }) => moved(context, list, view, json())) } })
    },
    operations: { GET: reads('ViewListItems', list, () => describeViewFields(list, view)) }
  };
}

function moved(context: RequestContext, list: List, view: View, { field, index }: Record<string, unknown>): Answer {
  if (typeof field !== 'string' || typeof index !== 'number') throw errors.missingArgument('field, index');
  const others = view.fields.filter((name) => name !== field);
  changeView(context, list, view, { fields: [...others.slice(0, index), field, ...others.slice(index)] });
  return { kind: 'void', name: 'MoveViewFieldTo' };
}

/** Personal views need no more than the right to have them; public ones belong to the list. */
function added(context: RequestContext, list: List, wanted: Partial<View>, setAsDefault: boolean): Answer {
  if (wanted.personal !== true) requireRight(context, 'ManageLists', list);
  const view = addView(context, list, wanted, setAsDefault);
  return { kind: 'entity', status: 201, entity: projected(describeView(list, view), { select: [], expand: [] }) };
}

function viewById(context: RequestContext, list: List, id: string): View {
  const found = shownViews(context, list).find((view) => view.id === id.replace(/[{}]/g, '').toLowerCase());
  if (found === undefined) throw errors.viewNotFound();
  return found;
}

function viewByTitle(context: RequestContext, list: List, title: string): View {
  const found = shownViews(context, list).find((view) => fold(view.title) === fold(title));
  if (found === undefined) throw errors.viewNotFound();
  return found;
}
