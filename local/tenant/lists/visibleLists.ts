import { includes } from '../permissions/permissionMask';
import type { RequestContext } from '../requestContext';
import type { List } from './list';

/** Lists of the web that the caller may look at. */
export function visibleLists(context: RequestContext): List[] {
  return context.catalogue.inWeb(context.web).filter((list) => includes(context.permissions.effective(list, context.caller), 'ViewListItems'));
}
