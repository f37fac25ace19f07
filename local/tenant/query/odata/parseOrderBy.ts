import type { FieldPath } from '../filter';
import { expressionNotValid } from '../refusals';

export interface OrderTerm<Field = FieldPath> {
  readonly field: Field;
  readonly descending: boolean;
}

/** `Due desc,Id asc`; a term may go through a lookup: `Assigned/Title`. */
export function parseOrderBy(text: string): readonly OrderTerm[] {
  return text.split(',').map((term) => {
    const found = /^\s*([\p{L}_][\p{L}\p{N}_]*)(?:\/([\p{L}_][\p{L}\p{N}_]*))?(?:\s+(asc|desc))?\s*$/u.exec(term);
    if (!found) throw expressionNotValid(text);
    const [, name, part, direction] = found;
    return { field: part === undefined ? { name } : { name, part }, descending: direction === 'desc' };
  });
}
