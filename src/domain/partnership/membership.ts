import { Day } from '../calendar/day';
import { OrganisationRef } from './entry';
import { Pence } from './money';

/** An organisation in a partnership: as what, and from when to when. */
export interface Membership {
  readonly id: number;
  readonly organisation: OrganisationRef;
  readonly role?: string;
  readonly from?: Day;
  /** The last day on which it is a member. */
  readonly to?: Day;
  readonly contribution?: Pence;
  readonly contributionNote?: string;
}

export type Standing = 'current' | 'ended' | 'notYet';

/** Both days count in; without a first day it has always been a member, without a last day it still is. */
export function standingOn(membership: Pick<Membership, 'from' | 'to'>, day: Day): Standing {
  if (membership.to !== undefined && membership.to < day) {
    return 'ended';
  }
  return membership.from !== undefined && membership.from > day ? 'notYet' : 'current';
}
