/** Told when a call starts to wait for a busy SharePoint (seconds), and with 0 when it asks again. */
export type WaitListener = (seconds: number) => void;

/**
 * How we meet a busy SharePoint, decided here alone: every request, and every part of a batch, is asked at most five times in all, and no sooner than
 * SharePoint says. What is refused five times is told to the caller.
 */
export const mostTries = 5;

const busy: readonly number[] = [429, 503, 504];
/** After a 504 nobody knows whether a write was carried out; SharePoint says 429 and 503 before it begins. */
const busyForWrites: readonly number[] = [429, 503];

export function isBusy(status: number | undefined, isWrite: boolean): boolean {
  return status !== undefined && (isWrite ? busyForWrites : busy).includes(status);
}

/** @param asked seconds of Retry-After, when SharePoint sent any. At least a second. */
export function secondsToWait(asked: number | undefined, attempt: number): number {
  return Math.max(1, asked ?? 2 ** attempt);
}

/** Says that it waits, so that a person sees why nothing comes. */
export async function wait(seconds: number, onWait: WaitListener): Promise<void> {
  onWait(seconds);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  onWait(0);
}
