import * as React from 'react';
import { Verdict } from '../../../domain/protocol/verdict';
import { findingsWords } from '../../../loc/findings';
import { Language } from '../../../loc/wording';
import { Icon } from '../../icons/Icon';
import { PackWords } from '../PackWords';
import styles from './Findings.module.scss';

interface Props {
  readonly verdict: Verdict | undefined;
  readonly language: Language;
}

const icons = { goOn: 'check', stop: 'warning', instead: 'info' } as const;

/** What the answers come to, and why; all reasons, not only the weightiest. */
export function VerdictNotice({ verdict, language }: Props): React.ReactElement {
  const words = findingsWords(language);
  if (verdict === undefined) return <p className={styles.open}>{words.verdictOpen}</p>;
  return (
    <div className={`${styles.finding} ${styles[verdict.outcome.answer]}`}>
      <p className={styles.findingTitle}><Icon name={icons[verdict.outcome.answer]} /><span>{words.verdict}: <PackWords of={verdict.outcome.title} language={language} /></span></p>
      <ul className={styles.reasons}>{verdict.reasons.map(({ code, because }) => <li key={code}><PackWords of={because} language={language} /></li>)}</ul>
    </div>
  );
}
