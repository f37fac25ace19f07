import { isAdverse, proposedAction, ProposedAction } from '../../../../src/domain/protocol/adverse';
import { Answers } from '../../../../src/domain/protocol/answer';
import { askedQuestions } from '../../../../src/domain/protocol/asked';
import { FormDefinition } from '../../../../src/domain/protocol/form';

/** What a form proposes to do about its answers, by question, as its page shows it. */
export function proposals(form: FormDefinition, answers: Answers, today: string): readonly (readonly [string, ProposedAction])[] {
  return askedQuestions(form, answers).filter((question) => isAdverse(question, answers[question.code])).flatMap((question) => {
    const proposal = proposedAction(question, today);
    return proposal === undefined ? [] : [[question.code, proposal] as const];
  });
}
