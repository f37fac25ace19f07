import { contentTypesResource } from '../contentTypes/contentTypesResource';
import { fieldsResource } from '../fields/fieldsResource';
import { folderResource } from '../files/folderResource';
import { itemsResource } from '../items/itemsResource';
import { addValidateUpdate } from '../items/validateUpdate';
import type { Input, Operation, Resource } from '../path/resource';
import { securableResources } from '../permissions/securableResources';
import { propertyOf, reads } from '../protocol/collection';
import { errors } from '../protocol/errors';
import { getItemsByCaml } from '../query/getItems';
import { renderListDataAsStream } from '../render/renderListDataAsStream';
import type { RequestContext } from '../requestContext';
import { dropItemsTable } from '../storage/itemsTables';
import { viewResource, viewsResource } from '../views/viewsResource';
import { describeList } from './describeList';
import type { List } from './list';
import { listChanges } from './listBody';

export function listResource(context: RequestContext, list: List): Resource {
  const described = (): ReturnType<typeof describeList> => describeList(context, list);
  const managing = (run: Operation['run']): Operation => ({ right: 'ManageLists', on: list, run });
  const viewing = (run: Operation['run']): Operation => ({ right: 'ViewListItems', on: list, run });

  const update = managing((input) => {
    refuseStale(list, input);
    const changes = listChanges(input.json());
    const taken = changes.title === undefined ? undefined : context.catalogue.byTitle(list.web, changes.title);
    if (taken !== undefined && taken.id !== list.id) throw errors.listTitleTaken();
    const saved = context.catalogue.save({ ...list, ...changes });
    return { kind: 'nothing', etag: `"${saved.version}"` };
  });
  const remove = managing((input) => {
    refuseStale(list, input);
    context.database.transaction(() => {
      dropItemsTable(context.database, list);
      context.permissions.clear(list);
      context.catalogue.remove(list);
    });
    return { kind: 'nothing', status: 200 };
  });

  return {
    property: propertyOf('ViewListItems', list, described),
    children: {
      ...securableResources(context, list),
      fields: (segment) => fieldsResource(context, list, segment),
      views: (segment) => viewsResource(context, list, segment),
      defaultview: () => {
        const view = list.views.find(({ defaultView }) => defaultView);
        if (view === undefined) throw errors.viewNotFound();
        return viewResource(context, list, view);
      },
      items: (segment) => itemsResource(context, list, segment),
      contenttypes: (segment) => contentTypesResource(context, list, segment),
      rootfolder: () => folderResource(context, list),
      getitems: () => ({ operations: { POST: viewing(({ json, query }) => getItemsByCaml(context, list, camlQuery(json()), query)) } }),
      renderlistdataasstream: () => ({ operations: { POST: viewing(({ json, query }) => renderListDataAsStream(context, list, json(), query)) } }),
      addvalidateupdateitemusingpath: () => ({ operations: { POST: { right: 'AddListItems', on: list, run: (input) => addValidateUpdate(context, list, input) } } }),
      deleteobject: () => ({ operations: { POST: remove } })
    },
    operations: { GET: reads('ViewListItems', list, described), MERGE: update, DELETE: remove }
  };
}

function refuseStale(list: List, { ifMatch }: Input): void {
  const current = `"${list.version}"`;
  if (ifMatch !== undefined && ifMatch !== current) throw errors.staleETag(ifMatch, current);
}

function camlQuery(body: Record<string, unknown>): Record<string, unknown> {
  const { query } = body;
  if (typeof query !== 'object' || query === null) throw errors.missingArgument('query');
  return query as Record<string, unknown>;
}
