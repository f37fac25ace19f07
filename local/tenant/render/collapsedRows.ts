import type { Order } from '../query/sql/order';
import { keyName } from '../query/sql/rows';
import type { Zone } from '../query/zone';
import type { Row } from '../storage/database';
import { renderLookup, renderPerson, renderValue, type RenderedRow } from './cell';
import type { Grouping } from './groupColumns';

/** A view with collapsed groups answers one row a group, and all groups at once: its paging of groups is not done here. */
export function collapsedRows(terms: Order, grouping: Grouping, zone: Zone): readonly RenderedRow[] {
  return grouping.groups.map((group) => {
    const into: RenderedRow = {};
    terms.forEach((term, index) => {
      const { field, path } = term.field;
      const value = group.values[index];
      if (field.type === 'User') into[field.internalName] = value === null ? '' : [renderPerson('', value, '')];
      else if (field.type === 'Lookup') into[field.internalName] = value === null ? '' : [renderLookup(0, value)];
      else renderValue(field, path.name, value, zone, into);
    });
    const row: Row = Object.fromEntries(group.values.map((value, index) => [keyName(index), value]));
    grouping.mark(row, into);
    return into;
  });
}
