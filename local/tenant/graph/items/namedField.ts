import type { Field } from '../../lists/field';
import { fieldNamed, type List } from '../../lists/list';
import { refersElsewhere } from '../../query/resolve';

/** A column by its name in Graph: a lookup or a person is its id as `XLookupId`, and what it shows as `X`. */
export interface NamedField {
  readonly field: Field;
  readonly part: 'value' | 'id' | 'shown';
}

export function namedField(list: List, name: string): NamedField | undefined {
  const field = fieldNamed(list, name === 'id' ? 'ID' : name);
  if (field?.stored) return { field, part: refersElsewhere(field) ? 'shown' : 'value' };
  const reference = name.endsWith('LookupId') ? fieldNamed(list, name.slice(0, -'LookupId'.length)) : undefined;
  return reference?.stored && refersElsewhere(reference) && !reference.multiple ? { field: reference, part: 'id' } : undefined;
}
