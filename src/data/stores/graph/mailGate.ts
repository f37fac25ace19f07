import { mostTries, secondsToWait } from '../patience';
import { StoreError } from '../storeError';

/** As many as Exchange answers at once for one mailbox. */
const mostAtOnce = 4;

/** Who is told to wait longer comes again another time. */
const longestWait = 30;

type Sleep = (seconds: number) => Promise<void>;

const sleep: Sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/**
 * Lets four requests through at once. When Exchange says 429, all of them wait as long as it says: only that answer is sure to have done nothing, so that the same
 * request may be sent again.
 */
export function mailGate(wait: Sleep = sleep): <T>(request: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  let pause: Promise<void> = Promise.resolve();

  const enter = async (): Promise<void> => {
    if (inside < mostAtOnce) inside += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) inside -= 1;
    else next();
  };

  return async (request) => {
    await enter();
    try {
      for (let attempt = 1; ; attempt++) {
        await pause;
        try {
          return await request();
        } catch (error) {
          if (!(error instanceof StoreError) || error.status !== 429 || attempt === mostTries) throw error;
          const seconds = secondsToWait(error.retryAfter, attempt);
          if (seconds > longestWait) throw error;
          pause = wait(seconds);
        }
      }
    } finally {
      leave();
    }
  };
}
