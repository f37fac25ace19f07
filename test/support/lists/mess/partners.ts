import type { Random } from '../../../../local/seed/council/random';
import type { ListCell } from '../listCell';

export interface MessyPartner {
  /** As it stands in the cell. */
  readonly text: string;
  /** Its name in the register. */
  readonly organisation: string;
}

export interface MessyPartners {
  readonly cell?: ListCell;
  readonly partners: readonly MessyPartner[];
}

/** All partners in one cell; which sign stands between them changes from row to row, as do their names. */
export function messyPartners(organisations: readonly string[], random: Random): MessyPartners {
  const partners = organisations.slice(0, 6).map((organisation): MessyPartner => ({ text: spelt(organisation, random), organisation }));
  const between = random.pick(['; ', ';', '\n', '\r\n', ', ', ' / ']);
  const texts = partners.map(({ text }) => text);
  const last = texts.length > 1 && random.chance(0.25) ? ` and ${texts[texts.length - 1]}` : undefined;
  const joined = last === undefined ? texts.join(between) : `${texts.slice(0, -1).join(between)}${last}`;
  return { cell: joined === '' ? undefined : { kind: 'text', text: random.chance(0.1) ? `${joined};` : joined }, partners };
}

/** Two in three as the register has them. */
function spelt(name: string, random: Random): string {
  switch (random.between(1, 15)) {
    case 1: return name.replace(/ and /g, ' & ');
    case 2: return name.replace('County Borough Council', 'CBC').replace('County Council', 'CC');
    case 3: return name.replace(/[’']/g, '');
    case 4: return swapped(name, random);
    case 5: return `${name} Ltd.`;
    default: return name;
  }
}

/** Two letters in the wrong order, as fast fingers have it. */
function swapped(name: string, random: Random): string {
  const at = random.between(1, Math.max(1, name.length - 3));
  return `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
}
