/*
 * Which of the browser's tabs works on a draft: each holds a lock of the draft's name as long as its form is open. A lock goes with its tab, also
 * when that crashes, so a draft without one has been left behind and may be taken up. Browsers without locks take every draft for left behind.
 */

interface LockManager {
  request(name: string, hold: () => Promise<void>): Promise<unknown>;
  query(): Promise<{ readonly held?: readonly { readonly name?: string }[] }>;
}

function locks(): LockManager | undefined {
  return (navigator as unknown as { locks?: LockManager }).locks;
}

/** A lock is released some time after its form has closed, so the names stay. */
const ownNames = new Set<string>();

/** Holds the lock until the returned function is called. */
export function holdLock(name: string): () => void {
  ownNames.add(name);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { release = resolve; });
  locks()?.request(name, () => held).catch(() => undefined);
  return release;
}

export async function heldLocks(): Promise<readonly string[]> {
  const answer = await locks()?.query().catch(() => undefined);
  return answer?.held?.map(({ name }) => name ?? '') ?? [];
}

/** Whether this tab took the lock, be it for a form that has closed since. Only for names that no two tabs choose. */
export function isOfThisTab(name: string): boolean {
  return ownNames.has(name);
}
