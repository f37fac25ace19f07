import { Day } from '../calendar/day';
import { fold } from '../register/fold';
import { Membership, Standing, standingOn } from './membership';

/** The members of one sector; `undefined` when an organisation's sector is not known. */
export interface SectorGroup {
  readonly sector: string | undefined;
  readonly members: readonly Membership[];
}

export type MembersByStanding = Readonly<Record<Standing, readonly Membership[]>>;

export function membersByStanding(memberships: readonly Membership[], today: Day): MembersByStanding {
  const having = (standing: Standing): readonly Membership[] =>
    memberships.filter((membership) => standingOn(membership, today) === standing);
  return { current: having('current'), notYet: having('notYet'), ended: having('ended') };
}

/** Members whose organisation has the text in its name, in either language; accents and capitals do not matter. */
export function membersNamed(memberships: readonly Membership[], text: string): readonly Membership[] {
  const wanted = fold(text.trim());
  return memberships.filter(({ organisation: { name, nameCy } }) => [name, nameCy ?? ''].some((each) => fold(each).includes(wanted)));
}

/** By the name that is shown: the Welsh one on a Welsh page, where there is one. */
export function sortedByName(memberships: readonly Membership[], language: 'en' | 'cy'): readonly Membership[] {
  const shown = ({ organisation: { name, nameCy } }: Membership): string => (language === 'cy' && nameCy) || name;
  return [...memberships].sort((one, other) => shown(one).localeCompare(shown(other), language));
}

/** Sectors with most members first; those without a known sector last. Within a sector the given order stays. */
export function groupBySector(memberships: readonly Membership[], sectors: ReadonlyMap<number, string>): readonly SectorGroup[] {
  const groups = new Map<string | undefined, Membership[]>();
  for (const membership of memberships) {
    const sector = sectors.get(membership.organisation.id);
    const group = groups.get(sector);
    if (group === undefined) {
      groups.set(sector, [membership]);
    } else {
      group.push(membership);
    }
  }
  return [...groups]
    .map(([sector, members]) => ({ sector, members }))
    .sort((one, other) => Number(one.sector === undefined) - Number(other.sector === undefined) || other.members.length - one.members.length);
}
