import { localities } from '../council/place';
import { randomFor } from '../council/random';
import { moreOrganisations } from '../scale/moreOrganisations';
import { NamedOrganisation } from './namedOrganisation';
import { Name, PoolName, pools } from './pools';

export interface Organisation {
  readonly reference: string;
  readonly name: string;
  readonly nameCy?: string;
  readonly sector: string;
  readonly significant: boolean;
  readonly town?: string;
  readonly website?: string;
  readonly email?: string;
  readonly telephone?: string;
  /** Works under the voluntary sector compact (W7). */
  readonly compact: boolean;
  readonly endedDate?: string;
  readonly notes?: string;
  /** What it is asked to join; not a column. */
  readonly pool: PoolName;
}

/** Bodies that are no more. Their memberships ended with them. */
const ended: Readonly<Record<string, string>> = {
  'Springboard Valleys': '2024-07-31',
  'Silurian Steel Fabrications': '2025-11-28',
  'Papurau Bro Onnen': '2025-03-31'
};

const notes: Readonly<Record<string, string>> = {
  'Ashgrove Regeneration LLP': 'Two directors have declared interests in land at O’Brien’s Mill; see the register of interests.',
  'Food Bank Network Onnen': 'Asks for papers by post <not e-mail>.',
  'Elder Park Retirement Homes': 'Correspondence in Welsh & English.',
  'Springboard Valleys': 'Wound up; its learners moved to Coleg Cwm Onnen.',
  'Jones the Coach': "Also trades as \"Jones' Travel\"."
};

/** 312 of them, 146 significant; `extra` more for the enlarged council. */
export function organisations(extra: number): Organisation[] {
  const named = (Object.keys(pools) as PoolName[]).flatMap(pool =>
    namesOf(pool).map((name, index) => ({ pool, name, significant: index < pools[pool].significant, town: townOf(pool, index) }))
  );
  return [...named, ...moreOrganisations(extra)].map((organisation, index) => organisationIn(organisation, index + 1));
}

function namesOf(pool: PoolName): readonly Name[] {
  if (pool === 'town') {
    return localities.map((place, index) => index < 3 ? [`${place} Town Council`, `Cyngor Tref ${place}`] as const : [`${place} Community Council`, `Cyngor Cymuned ${place}`] as const);
  }
  return pool === 'hub' ? localities.slice(0, 20).map(place => [`${place} Community Hub`, `Hwb Cymunedol ${place}`] as const) : pools[pool].names;
}

function organisationIn({ pool, name, significant, town }: NamedOrganisation, number: number): Organisation {
  const [english, welsh] = typeof name === 'string' ? [name, undefined] : name;
  const random = randomFor(`organisation ${english}`);
  const reference = `O-${String(number).padStart(4, '0')}`;
  const voluntary = pools[pool].sector.startsWith('Voluntary');
  const address = `${english.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase().slice(0, 60)}.example`;
  const located = localities.find(place => english.includes(place));
  return {
    reference,
    name: english,
    nameCy: welsh,
    sector: pools[pool].sector,
    significant,
    town: located ?? town ?? (random.chance(0.9) ? random.pick(localities.slice(0, 12)) : undefined),
    website: random.chance(voluntary ? 0.5 : 0.8) ? `https://www.${address}` : undefined,
    email: random.chance(0.75) ? `${voluntary ? 'hello' : 'partnerships'}@${address}` : undefined,
    // Ofcom keeps 01632 960xxx for stories.
    telephone: random.chance(0.7) ? `01632 960${String(random.between(0, 999)).padStart(3, '0')}` : undefined,
    compact: voluntary && random.chance(0.7),
    endedDate: ended[english],
    notes: notes[english],
    pool
  };
}

function townOf(pool: PoolName, index: number): string | undefined {
  const { town } = pools[pool] as { town?: string | readonly string[] };
  return typeof town === 'string' ? town : town?.[index];
}
