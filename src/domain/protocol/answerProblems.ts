import { PersonRef } from '../partnership/entry';
import { callsForAction } from './adverse';
import { Answer, Answers, AnswerValue, mostOfAnswer, mostOfForm } from './answer';
import { AnswerProblem } from './answerProblem';
import { answerTo, isFilled, isTyped } from './answerTo';
import { askedQuestions } from './asked';
import { commentRule, needsReason } from './commentRule';
import { FormDefinition } from './form';
import { mostCharacters, textProblems, ValueProblem } from './plainProblems';
import { Protocol } from './protocol';
import { Question } from './question';
import { formLength, textLength } from './textLength';
import { valueProblems } from './valueProblems';

/**
 * Everything that keeps the form from being submitted or concluded, in the order of the form. Gates are not looked at here. Only a form that is
 * too long cannot even be kept.
 */
export function answerProblems(protocol: Protocol, form: FormDefinition, answers: Answers): readonly AnswerProblem[] {
  const actual = formLength(answers);
  return [
    ...askedQuestions(form, answers).flatMap((question) => {
      const answer = answerTo(answers, question.code);
      return [...questionProblems(protocol, question, answer), ...samePersonProblems(question, answers), ...actionProblems(form, question, answer)];
    }),
    ...(actual > mostOfForm ? [{ code: 'formTooLong', limit: mostOfForm, actual } as const] : [])
  ];
}

/** Of one question, as if it were asked. Whether its action is decided is no matter of whether the answer is in order. */
export function questionProblems(protocol: Protocol, question: Question, answer: Answer = {}): readonly AnswerProblem[] {
  const problems = [...presenceProblems(protocol, question, answer.value), ...wordsMissing(question, answer), ...lengthProblems(question, answer)];
  return problems.map((problem) => ({ question: question.code, ...problem }));
}

/** Nobody assesses their own work. Somebody without a directory id is known by the id that the site gives them. */
function samePersonProblems(question: Question, answers: Answers): readonly AnswerProblem[] {
  const other = question.kind === 'person' && question.otherThan !== undefined ? personIn(answers, question.otherThan) : undefined;
  const named = personIn(answers, question.code);
  if (other === undefined || named === undefined) return [];
  const isSame = named.oid === undefined || other.oid === undefined ? named.id === other.id : named.oid === other.oid;
  return isSame ? [{ question: question.code, code: 'samePerson' }] : [];
}

function personIn(answers: Answers, question: string): PersonRef | undefined {
  const value = answerTo(answers, question)?.value;
  return value?.kind === 'person' ? value.person : undefined;
}

function actionProblems(form: FormDefinition, question: Question, answer: Answer | undefined): readonly AnswerProblem[] {
  return answer?.action === undefined && callsForAction(form, question, answer) ? [{ question: question.code, code: 'actionUndecided' }] : [];
}

function presenceProblems(protocol: Protocol, question: Question, value: AnswerValue | undefined): readonly ValueProblem[] {
  if (isTyped(value)) return [{ code: 'typed' }];
  if (isFilled(value)) return valueProblems(protocol, question, value);
  return question.required ? [{ code: 'required' }] : [];
}

function wordsMissing(question: Question, answer: Answer): readonly ValueProblem[] {
  const { value, comment = '', reason = '' } = answer;
  return [
    ...(needsReason(question, answer) && reason.trim() === '' ? [{ code: 'reasonMissing' } as const] : []),
    ...(commentRule(question) === 'required' && isFilled(value) && comment.trim() === '' ? [{ code: 'commentMissing' } as const] : [])
  ];
}

function lengthProblems(question: Question, answer: Answer): readonly ValueProblem[] {
  const ofText = answer.value?.kind === 'text' ? textProblems(answer.value.text, mostCharacters(question)) : [];
  const actual = textLength(answer);
  return ofText.length > 0 || actual <= mostOfAnswer ? ofText : [{ code: 'tooLong', limit: mostOfAnswer, actual }];
}
