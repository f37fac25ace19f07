import type { List } from '../lists/list';
import { errors } from '../protocol/errors';
import { joined, type FilterExpression } from '../query/filter';

/** SharePoint's search takes a query of so many characters. */
const longest = 4096;

/**
 * InplaceSearchQuery: the search box above a list. SharePoint asks its search index (so the threshold does not apply, and the
 * answer may be minutes old); here each word must stand in one of the text columns.
 */
export function inplaceSearch(list: List, text: string): FilterExpression | undefined {
  if (text.length > longest) throw errors.badQuery('The search query is too long.');
  const words = text.split(/\s+/).map((word) => word.replace(/\*$/, '')).filter((word) => word !== '');
  const fields = list.fields.filter((field) => field.stored && !field.hidden && ['Text', 'Note', 'Choice', 'MultiChoice'].includes(field.type));
  if (words.length === 0 || fields.length === 0) return undefined;
  return joined('all', words.map((value) => joined('any', fields.map((field): FilterExpression => ({ kind: 'contains', field: { name: field.internalName }, value })))));
}
