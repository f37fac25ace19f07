const longestInMilliseconds = 10_000;
const pauseInMilliseconds = 50;

/** Tries what a page must come to show until it holds: a page answers an action when it can, not at once. What was wrong at the last try is why the test fails. */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  const until = Date.now() + longestInMilliseconds;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() >= until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseInMilliseconds));
  }
}
