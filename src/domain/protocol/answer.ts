import { Day } from '../calendar/day';
import { OrganisationRef, PersonRef } from '../partnership/entry';
import { Pence } from '../partnership/money';

/** Answers of one form, by question code. JSON as it is: a Note column keeps it. A question that is not asked any longer keeps its answer. */
export type Answers = Readonly<Record<string, Answer>>;

export interface Answer {
  readonly value?: AnswerValue;
  readonly comment?: string;
  /** Why the question does not apply. */
  readonly reason?: string;
  /** What became of the action that an adverse answer proposes. */
  readonly action?: { readonly state: 'accepted'; readonly id: number } | { readonly state: 'declined'; readonly because: string };
}

export type AnswerValue =
  | { readonly kind: 'text'; readonly text: string }
  /** Of yes or no, a scale, a choice: the option's code. */
  | { readonly kind: 'choice'; readonly code: string }
  /** Of several: in no order. */
  | { readonly kind: 'choices'; readonly codes: readonly string[] }
  /** The most important first; options that were not ranked are absent. */
  | { readonly kind: 'ranking'; readonly codes: readonly string[] }
  | { readonly kind: 'money'; readonly pence: Pence }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'person'; readonly person: PersonRef }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationRef }
  | { readonly kind: 'documents'; readonly documents: readonly EvidenceDocument[] }
  /** Level code by priority code. */
  | { readonly kind: 'priorities'; readonly levels: Readonly<Record<string, string>> }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  /** What was typed for an amount or a day and cannot be read as one yet: kept, and shown as a problem. */
  | { readonly kind: 'typed'; readonly text: string };

export interface EvidenceDocument {
  readonly address: string;
  readonly title: string;
  /** Code of a document kind of the pack. */
  readonly documentKind?: string;
  readonly signedOn?: Day;
  readonly signedBy?: string;
  readonly expires?: Day;
}

export interface TableRow {
  /** Made when the row is added, so that two people's rows are told apart. */
  readonly id: string;
  readonly cells: Readonly<Record<string, AnswerValue>>;
}

/** Characters of one answer's texts together. */
export const mostOfAnswer = 10_000;
/** Documents of one answer. */
export const mostDocuments = 20;
/** Characters of all answers of a form as JSON: a Note holds 63,999. */
export const mostOfForm = 60_000;
