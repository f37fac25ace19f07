import * as React from 'react';
import type { Gate, Protocol } from '../../../domain/protocol/protocol';
import { stepWords } from '../../../loc/approvals/step';
import { fill, type Language } from '../../../loc/wording';
import { Filled } from '../../../ui/Filled';
import { Icon } from '../../../ui/icons/Icon';
import styles from '../../../ui/questionForm/findings/Findings.module.scss';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import { PackWords } from '../../../ui/questionForm/PackWords';
import { SourceNote } from '../../../ui/questionForm/SourceNote';

interface Props {
  readonly gate: Gate;
  readonly protocol: Protocol;
  readonly language: Language;
}

/** What would have stopped the form, had the form not said that somebody lifted it. Whoever decides looks at what it says. */
export function LiftedGateNotice({ gate, protocol, language }: Props): React.ReactElement {
  const words = stepWords(language);
  return (
    <div className={`${styles.finding} ${styles.instead}`}>
      <p className={styles.findingTitle}><Icon name="lock" /><span><Filled text={words.liftedGate} parts={[<PackWords key="gate" of={gate.title} language={language} />]} /></span></p>
      <p><PackWords of={gate.because} language={language} /></p>
      {gate.liftedBy.map(({ role, how }) => <p key={role}>{fill(words.liftedBy, packTextIn(protocol.terms[role], language).text)} <PackWords of={how} language={language} />.</p>)}
      <SourceNote source={gate.source} language={language} />
    </div>
  );
}
