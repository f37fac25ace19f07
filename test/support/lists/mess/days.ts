import type { Day } from '../../../../src/domain/calendar/day';
import type { Random } from '../../../../local/seed/council/random';
import { ask, messyText, Messy } from '../listCell';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as such lists have it: most can be read, the others say a month, a year, or that nobody knows. */
export function messyDay(day: Day, random: Random): Messy<Day> {
  const [year, month, date] = day.split('-').map(Number);
  switch (random.between(1, 16)) {
    case 1: case 2: case 3: case 4: case 5: return { cell: { kind: 'day', day }, means: day };
    case 6: case 7: case 8: return messyText(day.split('-').reverse().join('/'), day);
    case 9: return messyText(`${date}${ending(date)} ${months[month - 1]} ${year}`, day);
    case 10: return messyText(` ${date}/${month}/${year} `, day);
    case 11: return messyText(`${months[month - 1]} ${year}`, ask);
    case 12: return messyText(`${year}/${String(year + 1).slice(2)}`, ask);
    case 13: return messyText(random.pick(['ongoing', 'Ongoing ', 'rolling']), ask);
    case 14: return messyText(random.pick(['tbc', 'TBC', 'not known']), ask);
    default: return messyText('', undefined);
  }
}

function ending(date: number): string {
  const last = date % 10;
  return date > 10 && date < 14 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
}
