import type { AutomaticReplies } from '../../../domain/approval/absence';
import { instantOfZoned } from '../../day';
import type { GraphCall } from './graphCall';
import type { GraphSite } from './graphReading';
import { sendAsBatches } from './sendGraph';

/** Nobody's absence is guessed: a mailbox that is closed to us, or gone, tells nothing. */
export async function automaticReplies({ client, onWait }: GraphSite, oids: readonly string[]): Promise<ReadonlyMap<string, AutomaticReplies>> {
  const calls = oids.map((oid): GraphCall<AutomaticReplies> => ({ method: 'GET', path: `/users/${encodeURIComponent(oid)}/mailboxSettings/automaticRepliesSetting`, read: (answer) => repliesIn(answer as Setting) }));
  const outcomes = await sendAsBatches(client, calls, { isWrite: false, onWait });
  return new Map(outcomes.flatMap((outcome, at) => (outcome.kind === 'done' ? [[oids[at], outcome.value] as const] : [])));
}

interface Setting {
  readonly status?: string;
  readonly scheduledStartDateTime?: ZonedTime;
  readonly scheduledEndDateTime?: ZonedTime;
}

interface ZonedTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

function repliesIn({ status, scheduledStartDateTime, scheduledEndDateTime }: Setting): AutomaticReplies {
  if (status === 'scheduled') return { status, from: instantIn(scheduledStartDateTime), to: instantIn(scheduledEndDateTime) };
  return { status: status === 'alwaysEnabled' ? status : 'disabled' };
}

/** A mailbox has its own zone: UTC, or that of the council's people. Another one's time is not understood. */
function instantIn(time: ZonedTime | undefined): string | undefined {
  if (time === undefined) return undefined;
  if (time.timeZone === 'UTC') return `${time.dateTime.replace(/Z$/, '')}Z`;
  return ['GMT Standard Time', 'Europe/London'].includes(time.timeZone) ? instantOfZoned(time.dateTime) : undefined;
}
