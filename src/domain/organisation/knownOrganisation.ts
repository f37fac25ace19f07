import { Day } from '../calendar/day';
import { OrganisationRef } from '../partnership/entry';

/** What choosing and comparing need to know of an organisation. */
export interface KnownOrganisation extends OrganisationRef {
  readonly reference: string;
  readonly sector?: string;
  readonly significant: boolean;
  readonly town?: string;
  /** The day on which it ended; of one that was merged, the day of the merger. */
  readonly endedOn?: Day;
  /** Reference of the organisation that this one turned out to be. */
  readonly mergedInto?: string;
}

export function hasEnded({ endedOn, mergedInto }: Pick<KnownOrganisation, 'endedOn' | 'mergedInto'>, today: Day): boolean {
  return mergedInto !== undefined || (endedOn !== undefined && endedOn <= today);
}
