import { KnownOrganisation } from './knownOrganisation';

/**
 * How much two names are alike, the most alike first:
 * the same name written otherwise; the same words in another order; a word or two spelt nearly the same; one name the initials of the other;
 * one name a part of the other.
 */
export const likenesses = ['sameName', 'sameWords', 'nearSpelling', 'abbreviation', 'partOfName'] as const;
export type Likeness = (typeof likenesses)[number];

export interface OrganisationNames {
  readonly name: string;
  readonly nameCy?: string;
}

export interface NearDuplicate {
  /** One that was merged is never here: the one that it turned out to be stands for it. */
  readonly organisation: KnownOrganisation;
  readonly likeness: Likeness;
}
