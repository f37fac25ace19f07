import { ChainRecord } from './chainRecord';

/** What has happened since the form was last submitted, that included. @param records of its chain, in order. */
export function recordsOfRound(records: readonly ChainRecord[]): readonly ChainRecord[] {
  const begun = records.map(({ event }) => event.kind).lastIndexOf('submitted');
  return begun < 0 ? [] : records.slice(begun);
}

/**
 * Directory ids of whoever has decided in this round, and of those for whom they did. A decision that was corrected does not count.
 * @param except position of a decision that is being superseded.
 */
export function decidersOf(round: readonly ChainRecord[], except?: number): readonly string[] {
  const corrected = [except, ...round.map(({ event }) => (event.kind === 'decided' ? event.supersedes?.position : undefined))];
  return round.flatMap(({ by, position, event }) => (event.kind !== 'decided' || corrected.includes(position) ? [] : [by, ...(event.onBehalfOf === undefined ? [] : [event.onBehalfOf])]));
}
