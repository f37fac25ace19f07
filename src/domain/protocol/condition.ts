/**
 * What has to hold of the answers of one form. An unanswered question makes `is` and `over` false;
 * whether enough is known says `knownAnswers`.
 */
export type Condition =
  /** A choice or a yes-or-no is one of these; of several or ranked options, one of these is among them. */
  | { readonly question: string; readonly is: readonly string[] }
  /** Pence, or a number as it is: more than this. */
  | { readonly question: string; readonly over: number }
  | { readonly question: string; readonly answered: boolean }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
