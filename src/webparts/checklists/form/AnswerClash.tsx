import * as React from 'react';
import { Answer } from '../../../domain/protocol/answer';
import { Question } from '../../../domain/protocol/question';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { AnswerText } from '../../../ui/questionForm/AnswerText';

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
  return (
    <div className={styles.clash} role="group" aria-label={words.clashTitle}>
      <p className={styles.clashTitle}>{by === undefined ? words.clash : fill(words.clashBy, by)}</p>
      <dl className={styles.clashSides}>
        <dt>{words.yours}</dt><dd><AnswerText question={question} answer={mine} /></dd>
        <dt>{words.theirs}</dt><dd><AnswerText question={question} answer={theirs} /></dd>
      </dl>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={() => onDecide('mine')}>{words.takeYours}</button>
        <button type="button" className={styles.button} onClick={() => onDecide('theirs')}>{words.takeTheirs}</button>
      </div>
    </div>
  );
}
