import type { Random } from '../../../../local/seed/council/random';
import { ask, Messy, messyText } from '../listCell';

/** Whether it is statutory, in the words of whoever was asked. "No – good practice" answers two questions at once. */
export function messyStanding(isStatutory: boolean, random: Random): Messy<boolean> {
  if (random.chance(0.1)) return messyText(random.pick(['TBC', '?', 'Part']), ask);
  if (random.chance(0.05)) return messyText('', undefined);
  if (isStatutory) return random.chance(0.7) ? messyText(random.pick(['Yes', 'Y', 'yes ']), true) : messyText('Statutory', ask);
  return random.chance(0.7) ? messyText(random.pick(['No', 'N', 'no']), false) : messyText(random.pick(['No – good practice', 'Non-statutory']), ask);
}
