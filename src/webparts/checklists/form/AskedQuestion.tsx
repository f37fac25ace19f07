import * as React from 'react';
import { Action } from '../../../domain/action/action';
import { Answer } from '../../../domain/protocol/answer';
import { AnswerProblem } from '../../../domain/protocol/answerProblem';
import { callsForAction } from '../../../domain/protocol/adverse';
import { Question } from '../../../domain/protocol/question';
import { AnswerClash as Clash } from '../../../domain/submission/formDraft';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { QuestionField } from '../../../ui/questionForm/QuestionField';
import { QuestionText } from '../../../ui/questionForm/QuestionText';
import { SpokenChange } from '../../../ui/SpokenChange';
import { ActionProposal } from './ActionProposal';
import { AnswerClash } from './AnswerClash';
import { DecidedAction } from './DecidedAction';
import { FormSession } from './formSession';
import { FormWork } from './formWork';
import styles from './FormScreen.module.scss';

interface Props {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly problem: AnswerProblem | undefined;
  readonly clash: Clash | undefined;
  readonly session: FormSession;
  /** Of the entry. */
  readonly actions?: readonly Action[];
  readonly work: FormWork;
  /** What cannot be changed is shown as text. */
  readonly isReadOnly: boolean;
  readonly language: Language;
  onAnswer(question: string, answer: Answer): void;
}

/** A question in its form, with the clash that it may have and the action that its answer may call for. */
export const AskedQuestion = React.memo(({ question, answer, problem, clash, session, actions, work, isReadOnly, language, onAnswer }: Props): React.ReactElement => {
  if (isReadOnly) return <><QuestionText question={question} answer={answer} /><DecidedAction answer={answer} actions={actions} language={language} /></>;
  const isOfAction = problem?.code === 'actionUndecided';
  const isCalledFor = callsForAction(session.held, question, answer);
  return (
    <QuestionField question={question} answer={answer} problem={isOfAction ? undefined : problem} onAnswer={onAnswer}>
      {clash && <AnswerClash question={question} mine={answer} theirs={clash.theirs} by={session.held.changedBy?.name} language={language} onDecide={(which) => session.decide(question.code, which)} />}
      {hasAction(question) && <SpokenChange text={isCalledFor && answer?.action === undefined ? checklistsWords(language).actionTitle : ''} className={styles.spoken} />}
      {(answer?.action !== undefined || isCalledFor) && <ActionProposal question={question} answer={answer} isAwaited={isOfAction} actions={actions} work={work} language={language} onAnswer={onAnswer} />}
    </QuestionField>
  );
});
AskedQuestion.displayName = 'AskedQuestion';

function hasAction(question: Question): boolean {
  return 'adverse' in question && question.adverse?.action !== undefined;
}
