import * as React from 'react';
import { AnswerProblem } from '../../../domain/protocol/answerProblem';
import { FormDefinition } from '../../../domain/protocol/form';
import { Question } from '../../../domain/protocol/question';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { ProblemSummary } from '../../../ui/form/problemSummary/ProblemSummary';
import { answerProblemText } from '../../../ui/questionForm/answerProblemText';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import { partId, questionId } from '../../../ui/questionForm/questionId';
import { leadIn } from '../../../ui/questionForm/leadIn';
import { actionId } from './actionId';

interface Props {
  readonly form: FormDefinition;
  readonly problems: readonly AnswerProblem[];
  /** Counts how often somebody asked what is missing: each brings the focus here. */
  readonly attempt: number;
  readonly language: Language;
}

/** Everything that is still to be done before the form is complete, each leading to its question. */
export const FormProblems = React.memo(({ form, problems, attempt, language }: Props): React.ReactElement => {
  const words = checklistsWords(language);
  const questions = new Map(form.sections.flatMap((section) => section.questions).map((question): [string, Question] => [question.code, question]));
  const summed = problems.map((problem) => {
    const question = problem.question === undefined ? undefined : questions.get(problem.question);
    if (question === undefined) return { text: answerProblemText(problem, { kind: 'longText' }, language) };
    const { text } = packTextIn(question.text, language);
    return { target: targetOf(problem, question), text: `${text}${leadIn(text)}${answerProblemText(problem, question, language)}` };
  });
  return <ProblemSummary id="form-problems" title={words.problemsTitle} problems={summed} attempt={attempt} />;
});
FormProblems.displayName = 'FormProblems';

function targetOf({ code, row, column, at = 0 }: AnswerProblem, question: Question): string {
  if (code === 'actionUndecided') return actionId(question.code);
  const id = partId(questionId(question.code), at);
  if (row !== undefined) return `${id}-${row}-${column ?? ''}`;
  if (code === 'reasonMissing') return `${id}-reason`;
  if (question.kind === 'document' && code === 'unsigned') return `${id}-signedOn`;
  if (question.kind === 'document' && code === 'notAnOption') return `${id}-kind`;
  return code === 'commentMissing' ? `${id}-comment` : id;
}
