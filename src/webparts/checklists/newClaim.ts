/** Names one intention, so that a second try after a lost answer finds what the first one made. */
export function newClaim(): string {
  return crypto.randomUUID();
}
