import type { Decision } from '../../../domain/import/answering';
import type { Answers } from '../../../domain/import/answers';
import type { ImportFacts } from '../../../domain/import/importFacts';
import type { Mapping } from '../../../domain/import/mapping';
import type { Question } from '../../../domain/import/question';
import type { Language } from '../../../loc/wording';
import type { ImportGateway } from './importGateway';

/** What every question is answered from. */
export interface QuestionGround {
  readonly answers: Answers;
  readonly mapping: Mapping;
  readonly facts: ImportFacts;
  readonly language: Language;
  readonly findPeople: ImportGateway['findPeople'];
}

export interface QuestionProps<Kind extends Question['kind'] = Question['kind']> {
  /** Of the control. */
  readonly id: string;
  readonly question: Extract<Question, { kind: Kind }>;
  readonly ground: QuestionGround;
  onDecide(decision: Decision): void;
}
