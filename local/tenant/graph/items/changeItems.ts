import { isLibrary, type List } from '../../lists/list';
import { withDefaults } from '../../items/defaults';
import { etagOf, type ItemRow } from '../../items/storedItem';
import { requireRight } from '../../permissions/requireRight';
import { recycle } from '../../recycleBin/recycleBin';
import type { RequestContext } from '../../requestContext';
import { graphErrors } from '../graphError';
import { jsonOf, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { fieldsBody, itemBody, type ItemOf } from './readItems';
import { sentFields } from './sentFields';

/** `{"fields": {…}}` and nothing beside it. */
export function addItem(request: GraphRequest, context: RequestContext, list: List): GraphAnswer {
  requireRight(context, 'AddListItems', list);
  if (isLibrary(list)) throw graphErrors.filesOnly();
  refuseOptions(request.query, []);
  const { fields, ...more } = jsonOf(request);
  const [strange] = Object.keys(more);
  if (strange !== undefined) throw graphErrors.noSuchProperty(strange, 'microsoft.graph.listItem');
  const values = withDefaults(list, sentFields(context, list, fields), context.now, context.timeZone);
  const id = context.items.add(list, values, { by: context.caller.userId, at: context.now });
  return { status: 201, body: itemBody(context, { list, id }, 'all') };
}

export function changeFields(request: GraphRequest, context: RequestContext, item: ItemOf): GraphAnswer {
  requireRight(context, 'EditListItems', item.list);
  refuseOptions(request.query, []);
  const before = unchanged(request, context, item);
  context.items.update(item.list, before, sentFields(context, item.list, jsonOf(request)), { by: context.caller.userId, at: context.now });
  return ok(fieldsBody(context, item, 'all'));
}

/** Into the recycle bin, as from SharePoint's own pages. */
export function removeItem(request: GraphRequest, context: RequestContext, item: ItemOf): GraphAnswer {
  requireRight(context, 'DeleteListItems', item.list);
  refuseOptions(request.query, []);
  recycle(context, item.list, unchanged(request, context, item));
  return { status: 204 };
}

/** The item as it is, if that is what the caller means. */
function unchanged({ headers }: GraphRequest, context: RequestContext, { list, id }: ItemOf): ItemRow {
  const row = context.items.read(list, id);
  const expected = headers['if-match'];
  if (expected !== undefined && expected !== '*' && expected !== etagOf(row)) throw graphErrors.changed();
  return row;
}
