import * as React from 'react';
import { Answer } from '../../domain/protocol/answer';
import { Question } from '../../domain/protocol/question';
import { AnswerText } from './AnswerText';
import { PackWords } from './PackWords';
import { useQuestionGround } from './questionControl';
import styles from './AnswerText.module.scss';

interface Props {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** A question with its answer, to be read. */
export function QuestionText({ question, answer }: Props): React.ReactElement {
  const { language } = useQuestionGround();
  return (
    <div className={styles.read}>
      <h4 className={styles.readName}><PackWords of={question.text} language={language} /></h4>
      <div><AnswerText question={question} answer={answer} /></div>
    </div>
  );
}
