import { addDays, Day } from '../calendar/day';
import { Answer, Answers } from './answer';
import { answerTo } from './answerTo';
import { askedQuestions } from './asked';
import { FormDefinition } from './form';
import { PackText } from './packText';
import { Adverse, Question } from './question';

export interface ProposedAction {
  readonly question: string;
  readonly text: PackText;
  readonly due: Day;
  /** What became of it; nothing while somebody still has to say. */
  readonly decided?: Answer['action'];
}

const usualDays = 28;
const usuallyAdverse: readonly string[] = ['no', 'unknown'];

/** What the pack proposes to do about answers that are not what they should be. */
export function proposedActions(form: FormDefinition, answers: Answers, today: Day): readonly ProposedAction[] {
  return askedQuestions(form, answers).flatMap((question) => {
    const answer = answerTo(answers, question.code);
    const { action, dueInDays = usualDays } = adverseOf(question) ?? {};
    if (action === undefined || !isAdverse(question, answer)) return [];
    return [{ question: question.code, text: action, due: addDays(today, dueInDays), decided: answer?.action }];
  });
}

export function isAdverse(question: Question, answer: Answer | undefined): boolean {
  return answer?.value?.kind === 'choice' && adverseAnswers(question).includes(answer.value.code);
}

/** Codes. A yes-or-no of which the pack says nothing should be a yes. */
function adverseAnswers(question: Question): readonly string[] {
  return adverseOf(question)?.answers ?? (question.kind === 'yesNo' ? usuallyAdverse : []);
}

function adverseOf(question: Question): Adverse | undefined {
  return question.kind === 'yesNo' || question.kind === 'scale' || question.kind === 'choice' ? question.adverse : undefined;
}
