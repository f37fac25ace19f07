import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const everyMilliseconds = 250;

/** The most that is held while something happens, above what was held before, in bytes: what a collection of garbage leaves, four times a second. */
export async function heapDuring(act: () => Promise<unknown>): Promise<number> {
  const before = held();
  let most = before;
  const timer = setInterval(() => { most = Math.max(most, held()); }, everyMilliseconds);
  try {
    await act();
  } finally {
    clearInterval(timer);
  }
  return Math.max(most, held()) - before;
}

function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
