import type { Database } from '../storage/database';

export const replyStatuses = ['disabled', 'alwaysEnabled', 'scheduled'] as const;

/** Somebody's out-of-office, in Graph's form. */
export interface AutomaticReplies {
  readonly status: (typeof replyStatuses)[number];
  readonly externalAudience: string;
  readonly internalReplyMessage: string;
  readonly externalReplyMessage: string;
  readonly scheduledStartDateTime?: ZonedTime;
  readonly scheduledEndDateTime?: ZonedTime;
}

/** A wall clock's time without an offset, and whose wall. */
interface ZonedTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

const none: AutomaticReplies = { status: 'disabled', externalAudience: 'all', internalReplyMessage: '', externalReplyMessage: '' };

export function automaticReplies(database: Database, oid: string): AutomaticReplies {
  const row = database.get<{ replies: string }>('SELECT replies FROM automatic_replies WHERE oid = ?', oid);
  return row === undefined ? none : { ...none, ...(JSON.parse(row.replies) as AutomaticReplies) };
}

export function setAutomaticReplies(database: Database, oid: string, replies: Partial<AutomaticReplies>): void {
  database.run('INSERT INTO automatic_replies (oid, replies) VALUES (?, ?) ON CONFLICT (oid) DO UPDATE SET replies = excluded.replies', oid, JSON.stringify(replies));
}
