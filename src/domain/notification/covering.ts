import { Approver, isCurrent, mayHaveWritten, RoleHolding } from '../approval/roleHolding';
import { covers } from '../approval/seat';
import { Day } from '../calendar/day';

export interface Cover {
  readonly role: string;
  /** Directory id of whoever is away. */
  readonly of: string;
  readonly deputy: Approver;
}

/** Who stands in for whom today, by rows that neither of them wrote: cover is dated. */
export function coversOn(holdings: readonly RoleHolding[], today: Day): readonly Cover[] {
  return holdings.flatMap((each) => {
    const { role, holder, deputy, coverFrom, coverTo } = each;
    if (holder === undefined || deputy === undefined || mayHaveWritten(each, holder.oid) || mayHaveWritten(each, deputy.oid)) return [];
    return isCurrent(each, today) && covers({ ...deputy, coverFrom, coverTo }, today) ? [{ role, of: holder.oid, deputy }] : [];
  });
}
