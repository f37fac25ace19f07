import { randomFor } from '../council/random';
import { NamedOrganisation } from '../organisations/namedOrganisation';
import { PoolName } from '../organisations/pools';
import { localPlaces } from './places';

/** What such bodies are called, after the place that they are in. */
const kinds: readonly (readonly [pool: PoolName, called: readonly string[]])[] = [
  ['training', ['Skills Centre', 'Apprenticeship Agency', 'Training Ltd', 'Learning Company']],
  ['housing', ['Homes', 'Housing Association', 'Supported Living']],
  ['business', ['Business Club', 'Traders’ Association', 'Engineering Ltd', 'Distribution Ltd', 'Pharmacy', 'Care Homes Ltd', 'Dental Practice', 'Nurseries & Crèche']],
  ['transport', ['Coaches', 'Taxis']],
  ['food', ['Farm Shop', 'Growers']],
  ['care', ['Carers’ Group', 'Good Neighbours', 'Befriending Scheme', 'Stroke Club', 'Memory Café']],
  ['children', ['Playgroup', 'Youth Club', 'Parents and Toddlers', 'Cylch Meithrin']],
  ['nature', ['Nature Group', 'Allotment Society', 'Community Woodland', "Anglers' Club"]],
  ['heritage', ['History Society', 'Male Voice Choir', 'Brass Band', 'Theatre Company']],
  ['sport', ['R.F.C.', 'A.F.C.', 'Harriers', 'Bowls Club', 'Cricket Club']],
  ['advice', ['Advice Centre', 'Credit Union', 'Food Bank']],
  ['learning', ["Men's Shed", 'Institute', 'Repair Café', 'Welsh Learners']],
  ['equality', ['Women’s Group', 'Access Group']]
];

/** So many more organisations, no name twice: every place with every kind, in a shuffled order. */
export function moreOrganisations(count: number): NamedOrganisation[] {
  if (count === 0) {
    return [];
  }
  const random = randomFor('more organisations');
  const all = localPlaces.flatMap(place => kinds.flatMap(([pool, called]) => called.map(noun => ({ pool, name: `${place.name} ${noun}` }))));
  return random.sample(all, count).map(organisation => ({ ...organisation, significant: random.chance(0.45) }));
}
