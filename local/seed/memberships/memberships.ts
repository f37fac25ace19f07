import { formatReference } from '../../../src/domain/partnership/reference';
import { addDays } from '../../../src/domain/calendar/day';
import { anchorDay } from '../council/calendar';
import { Random, randomFor } from '../council/random';
import { KnownOrganisations } from '../organisations/knownOrganisations';
import { Organisation } from '../organisations/organisations';
import { PoolName } from '../organisations/pools';
import { Draft } from '../partnerships/draft';
import { contributionsOf, pays } from './contributions';

/** An organisation in a partnership. The council itself has no row: its part stands in the entry (role, accountable body). */
export interface Membership {
  readonly partnership: string;
  readonly organisation: Organisation;
  readonly role: MemberRole;
  readonly fromDate?: string;
  readonly toDate?: string;
  /** Pounds a year. */
  readonly contribution?: number;
  readonly contributionNote?: string;
}

type MemberRole = 'Lead' | 'Member' | 'Funder' | 'Accountable body' | 'Observer';

const inKind = ['Volunteers’ time, about two days a month', 'Rooms free of charge', 'A seconded officer, half time', 'Publicity & translation', 'Training places', 'Use of a minibus'];

/** Members of one entry: who leads, who is named, and others of the kinds that its purpose asks for. */
export function membershipsOf(draft: Draft, organisations: KnownOrganisations): Membership[] {
  const random = randomFor(`members ${draft.number}`);
  const leader = draft.ledBy === undefined ? undefined : organisations.named(draft.ledBy);
  const members = chosen(draft, leader, organisations, random);
  const contributions = contributionsOf(draft, members);
  const accountable = publicBodyBeside(leader, members, draft);
  return members.map(organisation => ({
    partnership: formatReference(draft.number),
    organisation,
    role: organisation === leader ? 'Lead' : organisation === accountable ? 'Accountable body' : roleOf(organisation, draft, random),
    ...datesOf(draft, organisation, organisation === leader || organisation === accountable || isNamed(organisation, draft) || pays(organisation), random),
    contribution: contributions.get(organisation.reference),
    contributionNote: organisation.sector.startsWith('Voluntary') && random.chance(0.3) ? random.pick(inKind) : undefined
  }));
}

function isNamed(organisation: Organisation, draft: Draft): boolean {
  return draft.named?.includes(organisation.name) ?? false;
}

/** Who sometimes only watches, and who comes and goes: nobody that pays or has a duty. */
const watching: readonly PoolName[] = ['town', 'hub', 'military', 'business', 'heritage', 'equality'];

/** Public bodies of which there are few are taken in their order: the local health board before the distant one. */
const inOrder: readonly PoolName[] = ['health', 'police', 'commissioner', 'fire', 'military', 'government', 'university', 'college'];

function chosen(draft: Draft, leader: Organisation | undefined, organisations: KnownOrganisations, random: Random): Organisation[] {
  const members = new Set<Organisation>(leader && [leader]);
  draft.named?.forEach(name => members.add(organisations.named(name)));
  for (const [pool, count] of Object.entries(draft.members) as [PoolName, number][]) {
    const wanted = leader?.pool === pool ? count - 1 : count;
    const others = organisations.inPool(pool).filter(organisation => !members.has(organisation) && wasThere(organisation, draft));
    const taken = inOrder.includes(pool) ? others.slice(0, wanted) : random.sample(others, wanted);
    taken.forEach(organisation => members.add(organisation));
  }
  return [...members];
}

/** A body that is no more can only have joined what began before its end. */
function wasThere(organisation: Organisation, draft: Draft): boolean {
  return organisation.endedDate === undefined || (draft.start !== undefined && draft.start < organisation.endedDate);
}

/** Where a company or a voluntary body leads, a public one answers for the money. */
function publicBodyBeside(leader: Organisation | undefined, members: readonly Organisation[], draft: Draft): Organisation | undefined {
  const needed = leader && !draft.accountable && draft.money && ['Private sector', 'Voluntary and community sector'].includes(leader.sector);
  return needed ? members.find(member => member !== leader && ['neighbour', 'region', 'health', 'college', 'university'].includes(member.pool)) : undefined;
}

function roleOf(organisation: Organisation, draft: Draft, random: Random): MemberRole {
  if (organisation.pool === 'commissioner' || (organisation.pool === 'government' && draft.basis?.includes('grant'))) {
    return 'Funder';
  }
  return watching.includes(organisation.pool) && random.chance(0.1) ? 'Observer' : 'Member';
}

function datesOf(draft: Draft, organisation: Organisation, staying: boolean, random: Random): Pick<Membership, 'fromDate' | 'toDate'> {
  const { start, closed } = draft;
  if (!start || start > anchorDay) {
    return {};
  }
  const end = closed ?? anchorDay;
  const later = addDays(start, random.between(90, 1200));
  const joinedLater = !staying && random.chance(0.25) && later < addDays(end, -200) && (!organisation.endedDate || later < organisation.endedDate);
  const fromDate = joinedLater ? later : start;
  if (organisation.endedDate && organisation.endedDate < end) {
    return { fromDate, toDate: organisation.endedDate };
  }
  if (closed) {
    return { fromDate, toDate: closed };
  }
  if (staying) {
    return { fromDate };
  }
  const fate = random.next();
  const left = addDays(end, -random.between(30, 900));
  if (fate < 0.04 && left > addDays(fromDate, 100)) {
    return { fromDate, toDate: left };
  }
  return fate > 0.985 ? { fromDate: '2027-01-04' } : { fromDate };
}
