import type { Field } from '../../lists/field';
import { overLookupThreshold } from '../refusals';

/** Lookup and person columns, Created By and Modified By included, that one query may hold. */
const lookupThreshold = 12;

export function refuseOverLookups(fields: Iterable<Field>): void {
  const references = new Set<string>();
  for (const field of fields) {
    if (field.stored && (field.type === 'Lookup' || field.type === 'User')) references.add(field.internalName);
  }
  if (references.size > lookupThreshold) throw overLookupThreshold();
}
