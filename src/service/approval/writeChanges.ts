import { Written } from '../../data/stores/editing';
import { ItemEditing, ItemWrite } from '../../data/stores/itemStore';
import { StoreError } from '../../data/stores/storeError';

/** Ways to write one thing: what SharePoint does not accept is tried in the next way. Without any there is nothing to write. */
export type Change = readonly ItemWrite[];

/** The only one. */
export function waysOf(write: ItemWrite | undefined): Change {
  return write === undefined ? [] : [write];
}

/** All first ways in one batch. Resolves with what came of each change; rejects with the first failure, when the others have been carried out. */
export async function writeChanges(editing: ItemEditing, changes: readonly Change[]): Promise<readonly Written[]> {
  const firsts = changes.flatMap(([first]) => first ?? []);
  const outcomes = firsts.length === 0 ? [] : await editing.writeAll(firsts);
  const written: Written[] = [];
  const failures: StoreError[] = [];
  for (const [first, ...others] of changes) {
    const outcome = first === undefined ? undefined : outcomes[firsts.indexOf(first)];
    if (outcome?.kind !== 'failed') written.push(outcome?.written ?? {});
    else if (outcome.error.kind === 'refused' && others.length > 0) written.push(await firstAccepted(editing, others));
    else failures.push(outcome.error);
  }
  if (failures.length > 0) throw failures[0];
  return written;
}

async function firstAccepted(editing: ItemEditing, [write, ...others]: Change): Promise<Written> {
  try {
    return await editing.write(write);
  } catch (error) {
    if (others.length > 0 && error instanceof StoreError && error.kind === 'refused') return firstAccepted(editing, others);
    throw error;
  }
}
