/** Work that lasts longer is felt while typing. */
const sliceInMilliseconds = 10;

/** Does something for each item without holding up the page. Stops when aborted; without a signal, never. */
export async function inSlices<T>(items: readonly T[], each: (item: T) => void, signal?: AbortSignal): Promise<void> {
  let started = performance.now();
  for (let at = 0; at < items.length; at++) {
    if (at % 64 === 63 && performance.now() - started > sliceInMilliseconds) {
      await nextTask();
      if (signal?.aborted) return;
      started = performance.now();
    }
    each(items[at]);
  }
}

/** Lets input, layout and paint go first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
