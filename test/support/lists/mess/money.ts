import type { Random } from '../../../../local/seed/council/random';
import { ask, Messy, messyText } from '../listCell';

/** Pounds as such lists have them. */
export function messyMoney(pounds: number, random: Random): Messy<number> {
  const grouped = pounds.toLocaleString('en-GB');
  switch (random.between(1, 20)) {
    case 1: case 2: case 3: case 4: case 5: case 6: return { cell: { kind: 'number', number: pounds }, means: pounds };
    case 7: case 8: case 9: case 10: return { cell: { kind: 'number', number: pounds, money: true }, means: pounds };
    case 11: case 12: return messyText(`£${grouped}`, pounds);
    case 13: return messyText(` £ ${grouped}.00`, pounds);
    case 14: return messyText(random.pick(['nil', 'Nil', '£0']), 0);
    case 15: return messyText(pounds % 1000 === 0 ? `${pounds / 1000}k` : `approx £${grouped}`, ask);
    case 16: return messyText(`£${grouped} + officer time`, ask);
    case 17: return messyText(random.pick(['N/A', 'n/a', 'tbc']), ask);
    default: return messyText('', undefined);
  }
}
