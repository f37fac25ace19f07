import { FoundPerson } from './importFacts';
import { ImportFieldName } from './importField';

/**
 * What somebody decided about texts that cannot be read by themselves, by field and text as the file has it (trimmed). Plain data, kept with the
 * mapping. A text that has no answer refuses its rows.
 */
export interface Answers {
  /** Choices, yes or no (`yes`, `no`), days (`2026-04-01`) and amounts as people type them; `''` leaves the field empty. */
  readonly values: Readonly<Partial<Record<ImportFieldName, Readonly<Record<string, string>>>>>;
  readonly people: Readonly<Record<string, PersonAnswer>>;
  /** By the key of the name (`organisationKey`). */
  readonly organisations: Readonly<Record<string, OrganisationAnswer>>;
  /** Keys of rows that are not to be imported (`rowKey`). */
  readonly leftRows?: readonly string[];
}

export type PersonAnswer = { readonly kind: 'person'; readonly person: FoundPerson } | { readonly kind: 'none' };

export type OrganisationAnswer =
  | { readonly kind: 'known'; readonly id: number }
  | { readonly kind: 'new'; readonly sector: string }
  | { readonly kind: 'none' };

export const noAnswers: Answers = { values: {}, people: {}, organisations: {} };

/** Texts of a file may be the names of what every object has. */
export function answerTo<Answer>(answers: Readonly<Record<string, Answer>> | undefined, text: string): Answer | undefined {
  return answers !== undefined && Object.prototype.hasOwnProperty.call(answers, text) ? answers[text] : undefined;
}
