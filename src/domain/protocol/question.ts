import { EntryFieldName } from '../partnership/entryField';
import { Condition } from './condition';
import { Option, PackText, Source } from './packText';

/** Answers of a yes-or-no question. *Don't know* is an answer; *not applicable* only where the pack allows it, with a reason. */
export const yesNoAnswers = ['yes', 'no', 'unknown', 'notApplicable'] as const;
export type YesNoAnswer = (typeof yesNoAnswers)[number];

interface QuestionBase {
  /** camelCase, unique in the pack, never reused and never renamed: answers are kept under it. */
  readonly code: string;
  readonly text: PackText;
  readonly guidance?: PackText;
  readonly source: Source;
  /** Must be answered before the form can be submitted or concluded. Asked only while `when` holds. */
  readonly required?: boolean;
  readonly when?: Condition;
  /** Default `offered` for questions that are chosen from, `never` for those that are written. */
  readonly comment?: 'never' | 'offered' | 'required';
  /** Field of the register that this answer fills in once the form is approved, and is filled in from when the form is begun. */
  readonly fills?: EntryFieldName;
  /** The pack's risk library stands below it. */
  readonly showsRisks?: true;
}

/** What follows from an answer that is not what it should be. */
export interface Adverse {
  /** Codes of such answers; default `no` and `unknown`; none = the question has no adverse answer. */
  readonly answers: readonly string[];
  /** Proposed to the officer, who accepts, changes or declines it. */
  readonly action?: PackText;
  /** Proposed day, counted from today; default 28. */
  readonly dueInDays?: number;
}

export interface TextQuestion extends QuestionBase {
  readonly kind: 'shortText' | 'longText';
  /** Characters; default 255 and 10,000. */
  readonly most?: number;
}

export interface YesNoQuestion extends QuestionBase {
  readonly kind: 'yesNo';
  readonly adverse?: Adverse;
  /** Default true. */
  readonly unknown?: boolean;
  readonly notApplicable?: boolean;
}

export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'scale';
  /** Code of one of the pack's scales. */
  readonly scale: string;
  readonly adverse?: Adverse;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly adverse?: Adverse;
}

export interface SeveralQuestion extends QuestionBase {
  readonly kind: 'several';
  readonly options: readonly Option[];
  /** How many at least, when the question is required; default 1. */
  readonly least?: number;
}

/** Options put into an order, the most important first. */
export interface RankingQuestion extends QuestionBase {
  readonly kind: 'ranking';
  readonly options: readonly Option[];
}

export interface AmountQuestion extends QuestionBase {
  readonly kind: 'money' | 'number';
  /** Of money: pence. */
  readonly most?: number;
  /** Of a number; default 0. */
  readonly decimals?: number;
  /** Behind a number: days, people. */
  readonly unit?: PackText;
}

export interface SimpleQuestion extends QuestionBase {
  readonly kind: 'day' | 'organisation';
}

export interface PersonQuestion extends QuestionBase {
  readonly kind: 'person';
  /** Code of a question of the same form that names somebody: it has to be somebody else. */
  readonly otherThan?: string;
}

/** Documents as evidence: a link to where each already is, or an upload to Governance documents. */
export interface DocumentQuestion extends QuestionBase {
  readonly kind: 'document';
  /** Codes of the pack's document kinds that fit; absent = all. */
  readonly documentKinds?: readonly string[];
  /** Each says when it was signed and by whom, or it is no evidence. */
  readonly signed?: boolean;
  /** What else may be said of each. */
  readonly asks?: readonly ('signedOn' | 'signedBy' | 'expires')[];
}

/** The pack's priorities, each with a level. */
export interface PrioritiesQuestion extends QuestionBase {
  readonly kind: 'priorities';
  /** Code of one of the pack's scales; the first level says that it contributes nothing. */
  readonly scale: string;
}

export interface TableQuestion extends QuestionBase {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** Rows; default 50. */
  readonly most?: number;
  /** Once the form is approved, each row adds its organisation to the members of the entry. */
  readonly members?: MemberColumns;
}

/** Codes of the columns that say who takes part, and how. */
export interface MemberColumns {
  /** Of an organisation; a row without one adds nobody. */
  readonly organisation: string;
  /** Of a choice: an option's `choice` is the role. */
  readonly role?: string;
  /** Of money: pounds a year. */
  readonly contribution?: string;
  /** Only rows in which this choice has been answered with one of these. */
  readonly only?: { readonly column: string; readonly is: readonly string[] };
}

/** What is one thing: nothing nests. */
export const columnKinds = ['shortText', 'longText', 'yesNo', 'money', 'number', 'day', 'choice', 'person', 'organisation'] as const satisfies readonly QuestionKind[];
export type ColumnKind = (typeof columnKinds)[number];

export interface TableColumn {
  readonly code: string;
  readonly kind: ColumnKind;
  readonly text: PackText;
  /** Of a choice. */
  readonly options?: readonly Option[];
  readonly required?: boolean;
}

export type Question =
  | TextQuestion | YesNoQuestion | ScaleQuestion | ChoiceQuestion | SeveralQuestion | RankingQuestion
  | AmountQuestion | SimpleQuestion | PersonQuestion | DocumentQuestion | PrioritiesQuestion | TableQuestion;

export type QuestionKind = Question['kind'];

export const questionKinds = [
  'shortText', 'longText', 'yesNo', 'scale', 'choice', 'several', 'ranking', 'money', 'number', 'day', 'person', 'organisation', 'document', 'priorities', 'table'
] as const satisfies readonly QuestionKind[];
