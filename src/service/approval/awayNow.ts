import { isAway } from '../../domain/approval/absence';
import { Approvals } from './approvals';

/** Of these people, those whom their calendar calls away. */
export async function awayNow({ store, now }: Pick<Approvals, 'store' | 'now'>, oids: readonly string[]): Promise<readonly string[]> {
  return Array.from(await store.automaticReplies(oids)).flatMap(([oid, replies]) => (isAway(replies, now) ? [oid] : []));
}
