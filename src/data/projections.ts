import { stageOf } from '../domain/partnership/stage';
import { statusOf } from '../domain/partnership/status';
import type { ItemValues } from './stores/editing';

/**
 * What the lists' views show and sort by is derived, never typed in. Whoever writes a stage writes with it the status that follows from it,
 * so that no view is wrong in between; the service compares and restores.
 */
export function projectionsOf(stage: string): { readonly Status?: string } {
  const known = stageOf(stage);
  return known === undefined ? {} : { Status: statusOf(known) };
}

/** Of an entry that is new: nobody has assessed it yet. */
export const firstProjections: ItemValues = { Significance: 'Not assessed' };
