import { addFile, contentOf, filesOf, itemOfFile, replaceContent } from '../../files/libraryFiles';
import { callerOf } from '../../identity/caller';
import { etagOf, type ItemRow } from '../../items/storedItem';
import { isLibrary, type List } from '../../lists/list';
import { requireRight } from '../../permissions/requireRight';
import type { RequestContext } from '../../requestContext';
import { graphErrors } from '../graphError';
import { byMethod, decoded, graphAddress, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { drive, driveId, driveItem, driveItemId } from './driveItem';

/** `/lists/{library}/drive` */
export function driveOfList(request: GraphRequest, context: RequestContext, list: List): GraphAnswer {
  if (!isLibrary(list)) throw graphErrors.noSuchItem();
  refuseOptions(request.query, []);
  return byMethod(request, { GET: () => ok({ '@odata.context': `${graphAddress}/$metadata#drives/$entity`, ...drive(context, list) }) });
}

/**
 * A file of a library by its name or its id, and what is in it: `/drives/{id}/root:/{name}`, `/drives/{id}/items/{id}`, each with `content` behind it. A library has one
 * folder here, so that nothing is found in another.
 */
export function drivesAnswer(request: GraphRequest): GraphAnswer {
  const { context, list, below } = findDrive(request);
  const [, name, ofName] = /^\/root:\/([^:]+)(?::(\/content)?)?$/.exec(below) ?? [];
  const [, id, ofId] = /^\/items\/([^/:]+)(\/content)?$/.exec(below) ?? [];
  if (name === undefined && id === undefined) throw graphErrors.noSuchSegment(below);
  const row = id === undefined ? itemOfFile(context, list, decoded(name)) : filesOf(context, list).find((each) => driveItemId(each) === id.toUpperCase());
  if ((ofName ?? ofId) === undefined) return byMethod(request, { GET: () => ok(described(context, list, there(row))) });
  return byMethod(request, { GET: () => content(context, list, there(row)), PUT: () => put(request, context, list, { name: name === undefined ? undefined : decoded(name), row }) });
}

function findDrive({ services, identity, path }: GraphRequest): { context: RequestContext; list: List; below: string } {
  const [, id, below = ''] = /^\/drives\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  const list = services.catalogue.allWebs().flatMap((web) => services.catalogue.inWeb(web)).find((each) => isLibrary(each) && driveId(each) === decoded(id ?? ''));
  if (list === undefined) throw graphErrors.noSuchDrive();
  const context: RequestContext = { ...services, web: list.web, caller: callerOf(identity, services, list.web), now: services.clock.now(), url: new URL(graphAddress + path) };
  requireRight(context, 'ViewListItems', list);
  return { context, list, below };
}

function there(row: ItemRow | undefined): ItemRow {
  if (row === undefined) throw graphErrors.noSuchItem();
  return row;
}

/** Graph leads to an address of SharePoint's for this; the bytes are the same. */
function content(context: RequestContext, list: List, row: ItemRow): GraphAnswer {
  requireRight(context, 'OpenItems', list);
  return { status: 200, content: contentOf(context, list, row), headers: { ETag: etagOf(row) } };
}

const conflictBehavior = '@microsoft.graph.conflictBehavior';

/** A file that is there gets a new version, unless the caller says that there must be none. */
function put({ query, headers, body }: GraphRequest, context: RequestContext, list: List, { name, row }: { name: string | undefined; row: ItemRow | undefined }): GraphAnswer {
  refuseOptions(query, [conflictBehavior]);
  const behavior = query.get(conflictBehavior) ?? 'replace';
  if (behavior !== 'replace' && behavior !== 'fail') throw graphErrors.badOption(conflictBehavior);
  const expected = headers['if-match'];
  if (row === undefined) {
    if (name === undefined) throw graphErrors.noSuchItem();
    requireRight(context, 'AddListItems', list);
    if (expected !== undefined) throw graphErrors.changed();
    addFile(context, list, name, body);
    return { status: 201, body: described(context, list, there(itemOfFile(context, list, name))) };
  }
  if (behavior === 'fail') throw graphErrors.nameTaken();
  requireRight(context, 'EditListItems', list);
  if (expected !== undefined && expected !== '*' && expected !== etagOf(row)) throw graphErrors.changed();
  replaceContent(context, list, row, body);
  return ok(described(context, list, there(itemOfFile(context, list, String(row.FileLeafRef)))));
}

function described(context: RequestContext, list: List, row: ItemRow): object {
  return { '@odata.context': `${graphAddress}/$metadata#drives('${encodeURIComponent(driveId(list))}')/root/$entity`, ...driveItem(context, list, row) };
}
