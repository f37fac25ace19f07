import type { List } from '../../lists/list';
import type { Selection } from '../odata/parseSelect';
import { camlField } from '../resolve';
import { isDerived } from './derivedValue';
import { derived, fixed, itemHead, ItemShape, stored, type PropertyWriter } from './itemShape';
import { nameInRest } from './restValueOf';
import { expansions, selectedShape, type ShapeOptions } from './selectedShape';

/** What getitems gives: `$select` decides, else the view's fields with the item's own properties, else everything. */
export function camlShape(list: List, viewFields: readonly string[] | undefined, selection: Selection, options: ShapeOptions): ItemShape {
  if (viewFields === undefined || !selection.everything) return selectedShape(list, selection, options);
  return new ItemShape(list, [
    itemHead,
    ...viewFields.flatMap((name) => viewField(list, name, options)),
    fixed('ID', (row) => row.ID),
    ...expansions(list, selection, options)
  ]);
}

/** Computed columns (icons, menus) show nothing here. */
function viewField(list: List, name: string, options: ShapeOptions): readonly PropertyWriter[] {
  const field = camlField(list, name);
  if (field.internalName === 'ID') return [];
  if (field.stored) return [{ ...stored(field, options.dates), fields: [field] }];
  return isDerived(field.internalName) ? [derived(nameInRest(field), field.internalName, list)] : [];
}
