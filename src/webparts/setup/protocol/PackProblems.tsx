import * as React from 'react';
import type { ProtocolProblem } from '../../../domain/protocol/check/protocolProblem';
import { protocolSetupWords } from '../../../loc/protocolSetup';
import { fill, Language } from '../../../loc/wording';
import { placeText } from './placeText';
import { problemText } from './problemText';
import styles from './Protocol.module.scss';
import { useArrival } from './useArrival';

/** A file made to be broken can have a hundred thousand. */
const mostShown = 500;

interface Props {
  readonly name: string;
  readonly problems: readonly ProtocolProblem[];
  readonly language: Language;
}

export function PackProblems({ name, problems, language }: Props): React.ReactElement {
  const words = protocolSetupWords(language);
  return (
    <div>
      <h3 ref={useArrival(problems)} tabIndex={-1} className={styles.part}>{fill(words.broken, name)}</h3>
      <p className={styles.text}>{fill(words.problemCount, problems.length)}</p>
      <ol className={styles.problems}>
        {problems.slice(0, mostShown).map(({ place, code, detail }, index) => (
          <li key={index}><span className={styles.place}>{placeText(place, language)}</span> {problemText({ code, detail }, language)}</li>
        ))}
      </ol>
      {problems.length > mostShown && <p className={styles.text}>{fill(words.more, problems.length - mostShown)}</p>}
    </div>
  );
}
