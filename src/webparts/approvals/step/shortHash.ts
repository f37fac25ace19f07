/** Enough of a SHA-256 for people to compare by eye. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 12)}…`;
}
