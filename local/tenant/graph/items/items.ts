import type { List } from '../../lists/list';
import type { RequestContext } from '../../requestContext';
import { graphErrors } from '../graphError';
import { byMethod, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { addItem, changeFields, removeItem } from './changeItems';
import { readFields, readItem, readItems } from './readItems';
import { readVersions } from './versions';

/** `/items`, `/items/{id}`, `/items/{id}/fields`, `/items/{id}/versions`. */
export function itemsAnswer(request: GraphRequest, context: RequestContext, list: List, [id, noun, ...more]: readonly string[]): GraphAnswer {
  if (more.length > 0 || (noun !== undefined && noun !== 'fields' && noun !== 'versions')) throw graphErrors.noSuchSegment(more[0] ?? noun);
  if (id === undefined) return byMethod(request, { GET: () => readItems(request, context, list), POST: () => addItem(request, context, list) });
  if (!/^[1-9]\d{0,9}$/.test(id)) throw graphErrors.noSuchItem();
  const item = { list, id: Number(id) };
  if (noun === 'versions') return byMethod(request, { GET: () => readVersions(request, context, item) });
  if (noun === 'fields') return byMethod(request, { GET: () => readFields(request, context, item), PATCH: () => changeFields(request, context, item) });
  return byMethod(request, { GET: () => readItem(request, context, item), DELETE: () => removeItem(request, context, item) });
}
