import { storeErrorOf } from './restError';
import { StoreError } from './storeError';

/** The one place where the client's errors become ours. */
export async function told<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const response = (error as { response?: Response }).response;
    if (response) throw await storeErrorOf(response);
    throw new StoreError('unavailable', error instanceof Error ? error.message : String(error));
  }
}
