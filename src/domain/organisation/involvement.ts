import { Membership } from '../partnership/membership';

/** An entry of the register, as what stands beside it names it. */
export interface EntryRef {
  readonly id: number;
  readonly reference: string;
  readonly name: string;
  readonly nameCy?: string;
}

export interface PlacedMembership extends Membership {
  readonly partnership: EntryRef;
}

/** Where an organisation takes part. */
export interface Involvement {
  readonly memberships: readonly PlacedMembership[];
  readonly led: readonly EntryRef[];
}
