import * as React from 'react';
import { Protocol } from '../../../domain/protocol/protocol';
import { RuledResult, ShownSignificance } from '../../../domain/submission/shownSignificance';
import { dayText } from '../../../loc/calendar';
import { findingsWords } from '../../../loc/findings';
import { Language } from '../../../loc/wording';
import { Icon } from '../../icons/Icon';
import { groundText } from './groundText';
import { questionTextOf } from './questionTextOf';
import styles from './Findings.module.scss';

interface Props {
  readonly protocol: Protocol;
  readonly significance: ShownSignificance;
  readonly language: Language;
}

/** Significant or not, because of which facts and figures; what it rested on before stays readable. */
export function SignificanceNotice({ protocol, significance: { current, earlier }, language }: Props): React.ReactElement {
  const words = findingsWords(language);
  const { result, missing } = current;
  return (
    <div className={styles.finding}>
      <p className={styles.findingTitle}><Icon name={result === 'significant' ? 'warning' : 'info'} /><span>{words[result]}</span></p>
      {result === 'notYetKnown'
        ? <>{words.significanceMissing}<ul className={styles.reasons}>{missing.map((question) => <li key={question}>{questionTextOf(protocol, question, language)}</li>)}</ul></>
        : <ul className={styles.reasons}>{tellingGrounds(current, language).map((text, at) => <li key={at}>{text}</li>)}</ul>}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlierSignificance}</summary>
          <ul className={styles.reasons}>
            {earlier.map((before, at) => <li key={at}>{dayText(before.on, language)}: {words[before.result]}. {tellingGrounds(before, language).join(' ')}</li>)}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What speaks for the result, in words. */
function tellingGrounds({ result, grounds, rules }: RuledResult, language: Language): readonly string[] {
  return grounds.filter(({ significant }) => significant === (result === 'significant')).map((ground) => groundText(ground, rules, language));
}
