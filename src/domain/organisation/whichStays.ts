import { Involvement } from './involvement';
import { OrganisationValues } from './merge';

export interface ToMerge {
  readonly values: OrganisationValues;
  readonly involvement: Involvement;
}

/** Of two records of one organisation, the one that it is easier to keep: with more that hangs on it, then with more recorded; else the first. */
export function whichStays(one: ToMerge, other: ToMerge): 0 | 1 {
  const difference = hangsOn(one) - hangsOn(other) || isAlive(one) - isAlive(other) || recorded(one) - recorded(other);
  return difference < 0 ? 1 : 0;
}

function hangsOn({ involvement: { memberships, led } }: ToMerge): number {
  return memberships.length + led.length;
}

function isAlive({ values }: ToMerge): number {
  return values.ended === undefined ? 1 : 0;
}

function recorded({ values }: ToMerge): number {
  return Object.values(values).filter((value) => value !== undefined && !(value.kind === 'yesNo' && !value.yes)).length;
}
