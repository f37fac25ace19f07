import type { Person } from '../../../../local/tenant/directory/person';
import type { Random } from '../../../../local/seed/council/random';
import { ask, Messy, messyText } from '../listCell';

/** An officer as such lists name them; `means` is the mail address. */
export function messyOfficer({ name, mail, givenName, surname }: Person, leaver: Person, random: Random): Messy<string> {
  switch (random.between(1, 16)) {
    case 1: case 2: case 3: case 4: case 5: case 6: return messyText(name, mail);
    case 7: case 8: case 9: return messyText(`${surname}, ${givenName}`, mail);
    case 10: case 11: case 12: return messyText(random.chance(0.5) ? mail : mail.toUpperCase(), mail);
    case 13: return messyText(`${givenName[0]}. ${surname}`, ask);
    case 14: return messyText(random.chance(0.5) ? `${leaver.givenName[0]}. ${leaver.surname} (retired)` : `${leaver.name} (left)`, ask);
    case 15: return messyText(`${name} / ${leaver.name}`, ask);
    default: return random.chance(0.5) ? messyText('vacant', ask) : messyText('', undefined);
  }
}
