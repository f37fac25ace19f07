/** Stands for one time that somebody means to decide. */
export function newNonce(): string {
  return crypto.randomUUID();
}
