import * as React from 'react';
import { Assessment } from '../../../domain/protocol/assessSignificance';
import { KeptAssessments } from '../../../domain/protocol/keptAssessments';
import { Protocol } from '../../../domain/protocol/protocol';
import { dayText } from '../../../loc/calendar';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { groundText } from './groundText';
import { questionTextOf } from './questionTextOf';
import styles from './Findings.module.scss';

interface Props {
  readonly protocol: Protocol;
  readonly assessment: Assessment;
  readonly kept: KeptAssessments;
  readonly language: Language;
}

/** Significant or not, because of which facts and figures; what it rested on before stays readable. */
export function SignificanceNotice({ protocol, assessment: { result, grounds, missing }, kept, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const telling = grounds.filter(({ significant }) => significant === (result === 'significant'));
  const earlier = kept.assessments.slice(0, -1).reverse();
  return (
    <div className={styles.finding}>
      <p className={styles.findingTitle}><Icon name={result === 'significant' ? 'warning' : 'info'} /><span>{words[result]}</span></p>
      {result === 'notYetKnown'
        ? <ul className={styles.reasons}>{missing.map((question) => <li key={question}>{fill(words.significanceMissing, questionTextOf(protocol, question, language))}</li>)}</ul>
        : <ul className={styles.reasons}>{telling.map((ground) => <li key={ground.rule}>{groundText(ground, protocol.significance, language)}</li>)}</ul>}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlierSignificance}</summary>
          <ul className={styles.reasons}>
            {earlier.map(({ on, result: before, grounds: why, by }, at) => (
              <li key={at}>{dayText(on, language)}: {words[before]}. {why.filter(({ significant }) => significant === (before === 'significant')).map((ground) => groundText(ground, kept.rules[by], language)).join(' ')}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
