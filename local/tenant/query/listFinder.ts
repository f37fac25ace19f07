import type { RequestContext } from '../requestContext';
import type { ListOfId } from './otherColumn';

/** The list that a lookup names, with or without braces around its guid. */
export function listFinder(context: Pick<RequestContext, 'catalogue'>): ListOfId {
  return (id) => context.catalogue.byId(id.replace(/[{}]/g, ''));
}
