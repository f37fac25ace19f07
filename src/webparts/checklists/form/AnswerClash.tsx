import * as React from 'react';
import { Answer } from '../../../domain/protocol/answer';
import { Question } from '../../../domain/protocol/question';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { AnswerText } from '../../../ui/questionForm/AnswerText';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import { questionId } from '../../../ui/questionForm/questionId';
import styles from './FormScreen.module.scss';

interface Props {
  readonly question: Question;
  readonly mine: Answer | undefined;
  readonly theirs: Answer | undefined;
  /** Who answered it meanwhile. */
  readonly by: string | undefined;
  readonly language: Language;
  onDecide(which: 'mine' | 'theirs'): void;
}

/** Two people answered it differently: both answers side by side, until one is chosen. The list holds theirs meanwhile. */
export function AnswerClash({ question, mine, theirs, by, language, onDecide }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const isDecided = React.useRef(false);
  // The button that was pressed goes with the clash.
  React.useEffect(() => () => { if (isDecided.current) document.getElementById(questionId(question.code))?.focus(); }, [question.code]);
  const decide = (which: 'mine' | 'theirs'): void => {
    isDecided.current = true;
    onDecide(which);
  };
  return (
    <div className={styles.clash} role="group" aria-label={`${words.clashTitle}: ${packTextIn(question.text, language).text}`}>
      <p className={styles.clashTitle}>{by === undefined ? words.clash : fill(words.clashBy, by)}</p>
      <dl className={styles.clashSides}>
        <dt>{words.yours}</dt><dd><AnswerText question={question} answer={mine} /></dd>
        <dt>{words.theirs}</dt><dd><AnswerText question={question} answer={theirs} /></dd>
      </dl>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={() => decide('mine')}>{words.takeYours}</button>
        <button type="button" className={styles.button} onClick={() => decide('theirs')}>{words.takeTheirs}</button>
      </div>
    </div>
  );
}
