import { addDays, Day } from '../calendar/day';
import { Answer } from './answer';
import { FormDefinition } from './form';
import { PackText } from './packText';
import { Adverse, Question } from './question';

export interface ProposedAction {
  readonly text: PackText;
  readonly due: Day;
}

const usualDays = 28;
const usuallyAdverse: readonly string[] = ['no', 'unknown'];

/** What the pack proposes to do about an adverse answer; nothing where it proposes nothing. */
export function proposedAction(question: Question, today: Day): ProposedAction | undefined {
  const { action, dueInDays = usualDays } = adverseOf(question) ?? {};
  return action && { text: action, due: addDays(today, dueInDays) };
}

/** An answer that is not what it should be, where the pack proposes something to do about it. Actions are for everybody to read, so what few may read leads to none. */
export function callsForAction({ restricted = false }: Pick<FormDefinition, 'restricted'>, question: Question, answer: Answer | undefined): boolean {
  return !restricted && adverseOf(question)?.action !== undefined && isAdverse(question, answer);
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
