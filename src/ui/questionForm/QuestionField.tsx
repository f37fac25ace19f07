import * as React from 'react';
import { Answer, AnswerValue } from '../../domain/protocol/answer';
import { AnswerProblem } from '../../domain/protocol/answerProblem';
import { Question } from '../../domain/protocol/question';
import { questionFormWords } from '../../loc/questionForm';
import { Icon } from '../icons/Icon';
import fieldStyles from '../form/Field.module.scss';
import { answerProblemText } from './answerProblemText';
import { Comment } from './Comment';
import { packTextIn } from './packTextIn';
import { PackWords } from './PackWords';
import { QuestionControlProps, useQuestionGround } from './questionControl';
import { isSingle, questionControlOf } from './questionControlOf';
import { questionId } from './questionId';
import { RiskLibrary } from './RiskLibrary';
import styles from './QuestionForm.module.scss';
import { SourceNote } from './SourceNote';

export interface QuestionFieldProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly problem: AnswerProblem | undefined;
  /** Below the answer: what follows from it. */
  readonly children?: React.ReactNode;
  onAnswer(code: string, answer: Answer): void;
}

/** One question: what is asked, what helps to answer it, its control, its comment, and what is wrong with the answer. Drawn again only when its own answer changes. */
export const QuestionField = React.memo(({ question, answer = none, problem, children, onAnswer }: QuestionFieldProps): React.ReactElement => {
  const { language } = useQuestionGround();
  const words = questionFormWords(language);
  const id = questionId(question.code);
  const single = isSingle(question.kind);
  const guidanceId = question.guidance && `${id}-guidance`;
  const problemId = problem && `${id}-problem`;
  const describedBy = [guidanceId, problemId].filter(Boolean).join(' ') || undefined;
  const Control = questionControlOf[question.kind] as React.ComponentType<QuestionControlProps>;
  const set = (change: Partial<Answer>): void => onAnswer(question.code, { ...answer, ...change });
  const control = (
    <Control
      id={id} question={question} label={packTextIn(question.text, language).text} value={answer.value} describedBy={single ? describedBy : undefined} isInvalid={problem !== undefined}
      onChange={(value: AnswerValue | undefined) => set({ value })}
    />
  );
  const name = <><PackWords of={question.text} language={language} />{question.required && <span className={fieldStyles.required}> ({words.required})</span>}</>;
  const about = (
    <>
      {question.guidance && <p className={fieldStyles.help} id={guidanceId}><PackWords of={question.guidance} language={language} /></p>}
      {problem && <p className={fieldStyles.problem} id={problemId}><Icon name="warning" /><span>{answerProblemText(problem, question, language)}</span></p>}
    </>
  );
  const comment = <Comment question={question} answer={answer} id={id} onChange={set} />;
  return (
    <div className={`${styles.question} ${problem ? fieldStyles.wrong : ''}`} data-question={question.code}>
      {single
        ? <><label className={fieldStyles.label} htmlFor={id}>{name}</label>{about}{control}</>
        : <fieldset className={styles.group} aria-describedby={describedBy}><legend className={fieldStyles.label}>{name}</legend>{about}{control}</fieldset>}
      <div className={styles.below}>
        {comment}
        <SourceNote source={question.source} language={language} />
        {question.showsRisks && <RiskLibrary />}
      </div>
      {children}
    </div>
  );
});
QuestionField.displayName = 'QuestionField';

const none: Answer = {};
