export const fieldProblemCodes = [
  'required', 'tooLong', 'unprintable', 'notMoney', 'notANumber', 'negative', 'tooMuch', 'tooManyDecimals', 'notADay', 'dayOutOfRange', 'noAddress', 'notAnAddress',
  'notAChoice', 'endBeforeStart', 'closedBeforeStart', 'closedInFuture', 'closedDayMissing', 'closedDayTooMany', 'stageNotReachable', 'modelOfCollaboration',
  'entryClosed', 'organisationEnded', 'memberTwice', 'personGone', 'organisationGone', 'choiceGone'
] as const;
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** Why a field cannot be saved as it is; its words are found by the code (`src/loc/form.ts`). */
export interface FieldProblem<Name extends string = string> {
  readonly field: Name;
  readonly code: FieldProblemCode;
  /** What is allowed at most: characters, pence, decimals. */
  readonly limit?: number;
  /** How much it is. */
  readonly actual?: number;
}
