import { Day } from '../calendar/day';
import { hasEnded, KnownOrganisation } from '../organisation/knownOrganisation';
import { Likeness, NearDuplicate } from '../organisation/likeness';

/** One name may be a part of many, and says little. */
const telling: readonly Likeness[] = ['sameName', 'sameWords', 'nearSpelling', 'abbreviation'];

/** The organisation that a name most likely means, where no other is as like: a slip of spelling, an abbreviation. Somebody has to confirm it. */
export function suggestOrganisation(near: readonly NearDuplicate[], today: Day): KnownOrganisation | undefined {
  const living = near.filter(({ organisation }) => !hasEnded(organisation, today));
  const [best, ...others] = living.filter(({ likeness }) => telling.includes(likeness));
  return best !== undefined && others.every(({ likeness }) => likeness !== best.likeness) ? best.organisation : undefined;
}
