import { addDays } from '../../../src/domain/calendar/day';
import { Person } from '../../tenant/directory/person';
import { anchorDay, importDay } from '../council/calendar';
import { Random, randomFor } from '../council/random';
import { PartnershipRow } from '../council/row';
import { Staffing } from '../people/staffing';

/** Who sits in a partnership for the council (B16), with the days a year that it takes (S12). */
export interface Representative {
  readonly partnership: string;
  readonly person: Person;
  readonly capacity: 'Councillor' | 'Officer';
  readonly voting: boolean;
  readonly position?: string;
  readonly daysAYear?: number;
  readonly fromDate?: string;
  readonly toDate?: string;
}

/** The annual meetings that appointed councillors after an election, and the day on which the old council ended. */
const appointedBefore = '2017-05-15';
const oldCouncilEnded = '2022-05-08';
const appointed = '2022-05-16';
/** A year's annual meeting: some councillors hand over there. */
const handedOver = '2025-05-12';

/** @param likely how likely somebody has been named at all. Nobody entered who sat in what had ended before the register came. */
export function representativesOf(row: PartnershipRow, staffing: Staffing, likely: number): Representative[] {
  const random = randomFor(`representatives ${row.Reference}`);
  const { StartDate: start, ClosedDate: closed } = row;
  if (!random.chance(likely) || !start || start > anchorDay || (closed && closed < importDay)) {
    return [];
  }
  const councillors = councillorsOf(row, start, staffing, random);
  return [...councillors, ...officersOf(row, start, councillors.length === 0, staffing, random)];
}

function councillorsOf(row: PartnershipRow, start: string, { councillors, formerCouncillors }: Staffing, random: Random): Representative[] {
  const seated = random.sample(councillors, seats(row, random));
  const seat = (person: Person, index: number, fromDate: string, toDate: string | undefined): Representative => ({
    partnership: row.Reference, person, capacity: 'Councillor', voting: row.CouncilRole !== 'Observer', position: chairOf(row, index),
    daysAYear: random.chance(0.9) ? random.between(4, 20) / 2 : undefined, fromDate, toDate
  });
  const rows = seated.map((person, index) => seat(person, index, later(start, appointed), row.ClosedDate));
  if (rows.length > 0 && start < oldCouncilEnded && random.chance(0.4)) {
    rows.push(seat(random.pick(formerCouncillors), 0, later(start, appointedBefore), oldCouncilEnded));
  }
  const follower = councillors.find(person => !seated.includes(person));
  if (rows.length > 0 && follower && start < handedOver && !row.ClosedDate && random.chance(0.2)) {
    rows[0] = { ...rows[0], toDate: handedOver };
    rows.push(seat(follower, 0, addDays(handedOver, 1), undefined));
  }
  return rows;
}

/** Two in a joint committee; a service that one council runs for others has mostly none. */
function seats({ Form, Model, Kind }: PartnershipRow, random: Random): number {
  if (Form === 'Joint committee' || Model === 'Joint committee') {
    return 2;
  }
  return random.chance(Kind === 'Partnership' ? 0.7 : 0.3) ? 1 : 0;
}

function chairOf({ CouncilRole }: PartnershipRow, index: number): string | undefined {
  if (index > 0 || !CouncilRole || CouncilRole === 'Observer') {
    return CouncilRole === 'Observer' ? 'Observer' : 'Member';
  }
  return CouncilRole === 'Lead' || CouncilRole === 'Co-ordinator' ? 'Chair' : CouncilRole === 'Major partner' ? 'Vice-chair' : 'Member';
}

/** The lead officer, often with the Head of Service; they vote where no councillor does. */
function officersOf(row: PartnershipRow, start: string, voting: boolean, { people }: Staffing, random: Random): Representative[] {
  const seat = (oid: string | undefined, chance: number, position: string): Representative[] => {
    const person = people.find(each => each.oid === oid);
    const days = random.between(4, 24) / 2;
    return person && random.chance(chance) ? [{
      partnership: row.Reference, person, capacity: 'Officer', voting, position: random.chance(0.8) ? position : undefined,
      daysAYear: row.StaffDays === undefined ? undefined : Math.min(days, row.StaffDays / 2),
      fromDate: random.chance(0.8) ? later(start, '2021-04-01') : undefined, toDate: row.ClosedDate
    }] : [];
  };
  return [
    ...seat(row.LeadOfficerOid, 0.85, row.CouncilRole === 'Lead' || row.CouncilRole === 'Co-ordinator' ? 'Secretary' : 'Adviser to the members'),
    ...seat(row.SponsoringOfficerOid, 0.4, 'Management board')
  ];
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
