import { StoreError } from '../../data/stores/storeError';
import { refuse } from './refusals';

/** As many as may reasonably meet at one form. */
const rounds = 5;

/** Does it again, on what is there by then, when somebody else was quicker. */
export async function untilClear<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let round = 1; round <= rounds; round++) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof StoreError && error.kind === 'conflict')) throw error;
    }
  }
  throw refuse('overtaken');
}
