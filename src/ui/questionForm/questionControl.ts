import { createContext, useContext } from 'react';
import { DocumentLibrary } from '../../data/document/documentLibrary';
import { AnswerValue } from '../../domain/protocol/answer';
import { Protocol } from '../../domain/protocol/protocol';
import { Question } from '../../domain/protocol/question';
import { Language } from '../../loc/wording';
import type { NewOrganisationSource } from '../organisation/newOrganisationProps';

/** What each control is given, whatever its question asks. */
export interface QuestionControlProps<Q extends Question = Question> {
  /** Of the element that takes the focus; the error summary leads there. */
  readonly id: string;
  readonly question: Q;
  /** Name of the question, for controls inside it. */
  readonly label: string;
  readonly value: AnswerValue | undefined;
  /** Ids of guidance and problem. */
  readonly describedBy?: string;
  readonly isInvalid: boolean;
  onChange(value: AnswerValue | undefined): void;
}

/** What the questions of a form share. */
export interface QuestionGround {
  readonly language: Language;
  readonly protocol: Pick<Protocol, 'scales' | 'priorities' | 'documentKinds' | 'risks'>;
  /** Where one that the register does not know is added; absent for whoever may not. */
  readonly organisations?: NewOrganisationSource;
  /** Absent where a form has none. */
  readonly library?: DocumentLibrary;
}

export const QuestionContext = createContext<QuestionGround | undefined>(undefined);

export function useQuestionGround(): QuestionGround {
  const ground = useContext(QuestionContext);
  if (ground === undefined) {
    throw new Error('Questions stand inside a QuestionContext.');
  }
  return ground;
}
