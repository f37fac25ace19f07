export const protocolProblemCodes = [
  // What it is
  'notJson', 'tooBig', 'tooDeep', 'tooMany', 'tooManyQuestions', 'wrongFormat', 'andMore',
  // Its shape
  'missing', 'wrongType', 'unknownField', 'unknownValue', 'outOfRange', 'codeInvalid', 'idInvalid', 'versionInvalid', 'dayInvalid', 'dayOrder', 'empty', 'twice',
  // Its words
  'markup', 'unprintable', 'textTooLong', 'noWords', 'noWelsh', 'noEnglish',
  // Its conditions
  'unknownQuestion', 'questionOfOtherForm', 'questionStandsLater', 'circular', 'wrongQuestionKind', 'unknownAnswer', 'ruleOverOptional', 'questionIsRestricted', 'countImpossible', 'unreachable',
  // Its forms, rules and routes
  'unknownScale', 'unknownForm', 'unknownTerm', 'unknownDocumentKind', 'noPriorities', 'noScreening', 'noOutcomes', 'lastHasCondition', 'noSignificance', 'noLowestBand', 'cannotFill', 'unknownColumn', 'restrictedFills', 'routeOfOther'
] as const;
export type ProtocolProblemCode = (typeof protocolProblemCodes)[number];

/** Why a pack is refused; its words are found by the code. */
export interface ProtocolProblem {
  /** `forms[checklist].sections[head].questions[amount].when`; empty for all of it. What has no code of its own is named by its number, from 0. */
  readonly place: string;
  readonly code: ProtocolProblemCode;
  /** What stands there, or what is allowed: a code, a number. */
  readonly detail?: string;
}

export type Path = readonly (string | number)[];

/** As the rules find it, before its place is written out. */
export interface Found {
  readonly path: Path;
  readonly code: ProtocolProblemCode;
  readonly detail?: string;
}
