import { Condition } from './condition';
import { PackText, Source } from './packText';
import { Question } from './question';

/** What a form is for; the product leads to it at the right stage (C7). Registering (K4), withdrawing (K10), and `other` for what only some councils ask, such as K3 and B18. */
export const formPurposes = [
  'screening', 'checklist', 'conversation', 'registration', 'withdrawal', 'selfAssessment', 'evaluation', 'fiveMinuteReview', 'governanceCheck', 'other'
] as const;
export type FormPurpose = (typeof formPurposes)[number];

export interface FormDefinition {
  /** camelCase, unique in the pack, never renamed. */
  readonly code: string;
  readonly purpose: FormPurpose;
  readonly title: PackText;
  readonly introduction?: PackText;
  readonly source: Source;
  /** Answers are kept in Restricted submissions, not in Submissions (K6). */
  readonly restricted?: boolean;
  readonly sections: readonly Section[];
  /** Of a screening: in the order of their weight. The first that holds is the verdict; others of the same answer are further reasons. The last has no condition. */
  readonly outcomes?: readonly Outcome[];
}

export interface Section {
  readonly code: string;
  readonly title: PackText;
  readonly guidance?: PackText;
  readonly when?: Condition;
  readonly questions: readonly Question[];
}

/** Go on with the checklist; stop; or answer the invitation in another way (S5). */
export const outcomeAnswers = ['goOn', 'stop', 'instead'] as const;
export type OutcomeAnswer = (typeof outcomeAnswers)[number];

export interface Outcome {
  readonly code: string;
  readonly answer: OutcomeAnswer;
  readonly title: PackText;
  readonly because: PackText;
  /** Absent = always. */
  readonly when?: Condition;
  readonly source: Source;
}
