/** Somebody's automatic replies, as their calendar has them; instants in UTC. */
export type AutomaticReplies =
  | { readonly status: 'disabled' | 'alwaysEnabled' }
  | { readonly status: 'scheduled'; readonly from?: string; readonly to?: string };

/** Whoever has automatic replies switched on is away; on a schedule, from its beginning until its end. A schedule without either is none. */
export function isAway(replies: AutomaticReplies, now: Date): boolean {
  if (replies.status !== 'scheduled') return replies.status === 'alwaysEnabled';
  const { from, to } = replies;
  return from !== undefined && to !== undefined && new Date(from) <= now && now < new Date(to);
}
