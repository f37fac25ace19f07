/** How many mails went out, and how many will not unless somebody does something. */
export interface Tally {
  readonly sent: number;
  readonly failed: number;
}

export const none: Tally = { sent: 0, failed: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((total, { sent, failed }) => ({ sent: total.sent + sent, failed: total.failed + failed }), none);
}
