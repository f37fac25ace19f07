import { Day } from '../calendar/day';
import { Term } from '../protocol/protocol';
import { Approver, isCurrent, mayHaveWritten, roleChoices, RoleHolding } from './roleHolding';

/** Whose decision a step is. */
export interface Seat {
  readonly holder: Approver;
  readonly deputy?: Deputy;
}

export interface Deputy extends Approver {
  /** Without either day there is no dated cover; with one, it is open on the other side. */
  readonly coverFrom?: Day;
  readonly coverTo?: Day;
}

/** Of the entry that the form was submitted for, as it was then. */
export interface Place {
  readonly service?: string;
  readonly directorate?: string;
}

/** Why there is nobody to decide. The policy unit settles it; nothing is ever approved by default. */
export type SeatProblem = 'nobody' | 'severalHolders' | 'ownRow';

/** Who holds the role for this place today: for the service, else for the directorate, else for the whole council. */
export function seatOfRole(role: Term, place: Place, holdings: readonly RoleHolding[], today: Day): Seat | SeatProblem {
  const held = nearest(holdings.filter((each) => each.role === roleChoices[role] && isCurrent(each, today)), place);
  const holders = new Set(held.map(({ holder }) => holder?.oid));
  if (holders.size > 1) return 'severalHolders';
  const holder = held[0]?.holder;
  if (holder === undefined) return 'nobody';
  const row = held.find((each) => !mayHaveWritten(each, holder.oid));
  return row === undefined ? 'ownRow' : { holder, deputy: deputyOf(row) };
}

export function covers({ coverFrom, coverTo }: Deputy, today: Day): boolean {
  return (coverFrom !== undefined || coverTo !== undefined) && (coverFrom ?? today) <= today && (coverTo ?? today) >= today;
}

function nearest(holdings: readonly RoleHolding[], { service, directorate }: Place): readonly RoleHolding[] {
  const rings = [
    holdings.filter((each) => each.service !== undefined && each.service === service),
    holdings.filter((each) => each.service === undefined && each.directorate !== undefined && each.directorate === directorate),
    holdings.filter((each) => each.service === undefined && each.directorate === undefined)
  ];
  return rings.find(({ length }) => length > 0) ?? [];
}

/** Whoever wrote the row cannot make themselves the deputy. */
function deputyOf(row: RoleHolding): Deputy | undefined {
  const { deputy, coverFrom, coverTo } = row;
  return deputy === undefined || mayHaveWritten(row, deputy.oid) ? undefined : { ...deputy, coverFrom, coverTo };
}
