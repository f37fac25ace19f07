export const answerProblemCodes = [
  'required', 'typed', 'wrongKind', 'notAnOption', 'tooLong', 'formTooLong', 'reasonMissing', 'commentMissing', 'tooFew', 'rankingIncomplete', 'prioritiesIncomplete',
  'tooMuch', 'negative', 'tooManyDecimals', 'notAnAddress', 'unsigned', 'tooManyRows', 'tooManyDocuments', 'actionUndecided', 'samePerson'
] as const;
export type AnswerProblemCode = (typeof answerProblemCodes)[number];

/** What keeps a form from being submitted or concluded; its words are found by the code. */
export interface AnswerProblem {
  /** Absent when it is about the whole form. */
  readonly question?: string;
  readonly code: AnswerProblemCode;
  /** What is allowed or wanted: characters, pence, decimals, rows, documents, options. */
  readonly limit?: number;
  /** How much it is. */
  readonly actual?: number;
  /** Of documents and priorities: which one, from 0. */
  readonly at?: number;
  /** Of a table: id of the row, and code of its column. */
  readonly row?: string;
  readonly column?: string;
}
