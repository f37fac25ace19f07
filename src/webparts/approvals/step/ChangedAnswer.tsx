import * as React from 'react';
import type { Action } from '../../../domain/action/action';
import type { AnswerChange } from '../../../domain/approval/changesBetween';
import type { Question } from '../../../domain/protocol/question';
import { stepWords } from '../../../loc/approvals/step';
import { fill, type Language } from '../../../loc/wording';
import { AnswerText } from '../../../ui/questionForm/AnswerText';
import { PackWords } from '../../../ui/questionForm/PackWords';
import { ActionSaid } from './ActionSaid';
import styles from './Step.module.scss';

interface Props {
  readonly question: Question;
  readonly change: AnswerChange;
  readonly actions: readonly Action[];
  readonly language: Language;
}

/** A question with its answer, and with the one that was decided on last. */
export function ChangedAnswer({ question, actions, change: { before, after, replacedDocuments }, language }: Props): React.ReactElement {
  const words = stepWords(language);
  return (
    <div className={styles.changed}>
      <h4 className={styles.changedName}><PackWords of={question.text} language={language} /> <span className={styles.mark}>{words.changed}</span></h4>
      <dl className={styles.sides}>
        <dt>{words.was}</dt>
        <dd><AnswerText question={question} answer={before} /><ActionSaid answer={before} actions={actions} language={language} /></dd>
        <dt>{words.now}</dt>
        <dd>{after === undefined ? words.notAsked : <><AnswerText question={question} answer={after} /><ActionSaid answer={after} actions={actions} language={language} /></>}</dd>
      </dl>
      {replacedDocuments.map((address) => <p key={address} className={styles.said}>{fill(words.replaced, address)}</p>)}
    </div>
  );
}
