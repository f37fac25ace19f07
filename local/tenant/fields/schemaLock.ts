import { errors } from '../protocol/errors';

/**
 * SharePoint refuses to change one list's columns twice at the same moment. Adding a column takes it a while; here the
 * list is held for a moment too, so that a client that does not wait meets the same 409.
 */
const held = new Set<string>();
const moment = 5;

export async function holdingSchema<T>(listId: string, change: () => T): Promise<T> {
  if (held.has(listId)) throw errors.saveConflict();
  held.add(listId);
  try {
    await new Promise((resolve) => setTimeout(resolve, moment));
    return change();
  } finally {
    held.delete(listId);
  }
}
