import { randomFor, Random } from '../council/random';
import { PoolName } from '../organisations/pools';
import { CouncilRole, Draft, Footprint, Kind } from '../partnerships/draft';
import { basisFor, daysFor, formFor, moneyFor, reasonsFor, roleFor, stageMix } from './mix';
import { Place, places } from './places';
import { Theme, themes } from './themes';

interface Body {
  readonly kind: Kind;
  readonly name: string;
  readonly nameCy: string;
}

const bodies: readonly Body[] = [
  { kind: 'Partnership', name: 'Partnership', nameCy: 'Partneriaeth' },
  { kind: 'Partnership', name: 'Partnership Board', nameCy: 'Bwrdd Partneriaeth' },
  { kind: 'Partnership', name: 'Forum', nameCy: 'Fforwm' },
  { kind: 'Partnership', name: 'Alliance', nameCy: 'Cynghrair' },
  { kind: 'Partnership', name: 'Consortium', nameCy: 'Consortiwm' },
  { kind: 'Partnership', name: 'Programme Board', nameCy: 'Bwrdd Rhaglen' },
  { kind: 'Collaboration', name: 'Shared Service', nameCy: 'Cydwasanaeth' },
  { kind: 'Collaboration', name: 'Joint Committee', nameCy: 'Cyd-bwyllgor' },
  { kind: 'Collaboration', name: 'Joint Team', nameCy: 'Cyd-dîm' },
  { kind: 'Collaboration', name: 'Collaboration', nameCy: 'Cydweithrediad' }
];

/** So many more entries, as different from each other as the ones written by hand, and with names of their own. */
export function moreDrafts(count: number, firstNumber: number): Draft[] {
  if (count === 0) {
    return [];
  }
  const names = places.flatMap(place => themes.flatMap(theme => bodies.map(body => ({ place, theme, body }))));
  const order = randomFor('more entries').sample(names, count);
  return Array.from({ length: count }, (_, index) => {
    const { place, theme, body } = order[index % order.length];
    const again = Math.floor(index / order.length);
    return draftFor(firstNumber + index, place, theme, body, again === 0 ? '' : ` (${again + 1})`);
  });
}

function draftFor(number: number, place: Place, theme: Theme, body: Body, suffix: string): Draft {
  const random = randomFor(`more ${number}`);
  const stage = random.pick(stageMix);
  const { kind } = body;
  const role = roleFor(kind, stage, random);
  const basis = basisFor(stage, random);
  const welsh = random.chance(0.66);
  return {
    number, kind, stage, role, basis, service: theme.service,
    name: `${place.name} ${theme.name} ${body.name}${suffix}`,
    nameCy: welsh ? `${body.nameCy} ${theme.nameCy} ${place.nameCy}${suffix}` : undefined,
    purpose: random.chance(0.95) ? `${capital(theme.does)}. Members share one plan and report on it once a year. Area: ${place.name}.` : undefined,
    purposeCy: welsh && random.chance(0.85) ? `${capital(theme.doesCy)}. Mae’r aelodau’n rhannu un cynllun ac yn adrodd arno unwaith y flwyddyn. Ardal: ${place.nameCy}.` : undefined,
    footprint: random.chance(0.95) ? footprintFor(kind, place) : undefined,
    reasons: reasonsFor(stage, basis, random),
    priorities: random.chance(0.9) ? [theme.priority] : [],
    accountable: role === 'Lead' && random.chance(0.9),
    withoutLeadOfficer: random.chance(0.03),
    website: stage === 'Running' && random.chance(0.25),
    ledBy: leaderFor(kind, role, theme, random),
    members: membersFor(kind, theme, random),
    ...formFor(body.name, kind, stage, random),
    ...moneyFor(stage, role, random),
    ...daysFor(stage, random)
  };
}

function membersFor(kind: Kind, theme: Theme, random: Random): Partial<Record<PoolName, number>> {
  const pools = theme.pools.slice(0, random.between(1, theme.pools.length));
  return { ...Object.fromEntries(pools.map(pool => [pool, 1])), ...(kind === 'Collaboration' && { neighbour: random.between(1, 2) }) };
}

/** A collaboration is between authorities, so it reaches over the border of the county borough. */
function footprintFor(kind: Kind, place: Place): Footprint {
  return kind === 'Collaboration' && place.footprint === 'County borough' ? 'Gwent' : place.footprint;
}

const authorities = ['Aberlas City Council', 'Glyn Rhedyn County Borough Council', 'Bro Hafren County Council', 'Dorlan County Borough Council'] as const;

/** Who would lead in the company of such members. */
const leaders: Partial<Record<PoolName, string>> = {
  health: 'Hafren Valleys University Health Board', housing: 'Cartrefi Onnen', training: 'Coleg Cwm Onnen', school: 'Coleg Cwm Onnen', business: 'Onnen Chamber of Trade',
  care: 'Age Well Onnen', children: 'Play Onnen', hub: 'Voluntary Action Cwm Onnen', nature: 'Hafren Wildlife Trust', sport: 'Sports Clubs Alliance Onnen', police: 'Hafren Valleys Police'
};

function leaderFor(kind: Kind, role: CouncilRole | undefined, theme: Theme, random: Random): string | undefined {
  if (role === undefined || role === 'Lead') {
    return undefined;
  }
  return kind === 'Collaboration' ? random.pick(authorities) : random.pick([undefined, ...Array<string | undefined>(2).fill(leaders[theme.pools[0]])]);
}

function capital(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
