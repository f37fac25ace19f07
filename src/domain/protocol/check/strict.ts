import * as v from 'valibot';

/** An object of these fields and no others. Valibot's own strict object names only the first field that it does not know; this one names them all. */
export function strict<const Entries extends v.ObjectEntries>(entries: Entries): v.StrictObjectSchema<Entries, undefined> {
  return v.objectWithRest(entries, v.never()) as unknown as v.StrictObjectSchema<Entries, undefined>;
}
