/** What long work asks now and then, so that the page goes on answering: the page's policy allows no workers. */
export interface Breath {
  /** Resolves at once while the slice lasts, else after the page has had its turn. Rejects when the work was given up. */
  taken(): Promise<void>;
  /** Whether a slice is over: asked where waiting for a promise each time would cost more than the work. */
  isDue(): boolean;
}

const sliceMilliseconds = 25;

export function startBreath(signal?: AbortSignal): Breath {
  let since = performance.now();
  const isDue = (): boolean => performance.now() - since > sliceMilliseconds;
  return {
    isDue,
    async taken() {
      signal?.throwIfAborted();
      if (!isDue()) return;
      await turn();
      signal?.throwIfAborted();
      since = performance.now();
    }
  };
}

/** A message is a task of its own and, unlike a timer, is not held back in a tab that nobody looks at. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
