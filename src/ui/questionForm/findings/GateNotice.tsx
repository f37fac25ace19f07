import * as React from 'react';
import { Gate, Protocol } from '../../../domain/protocol/protocol';
import { findingsWords } from '../../../loc/findings';
import { fill, Language } from '../../../loc/wording';
import { Icon } from '../../icons/Icon';
import { packTextIn } from '../packTextIn';
import { PackWords } from '../PackWords';
import { SourceNote } from '../SourceNote';
import styles from './Findings.module.scss';

interface Props {
  readonly gate: Gate;
  readonly protocol: Protocol;
  readonly language: Language;
}

/** Why the form cannot go on, and who can change that. */
export function GateNotice({ gate, protocol, language }: Props): React.ReactElement {
  const words = findingsWords(language);
  return (
    <div className={styles.gate}>
      <p className={styles.findingTitle}><Icon name="lock" /><span><PackWords of={gate.title} language={language} /></span></p>
      <p><PackWords of={gate.because} language={language} /></p>
      <SourceNote source={gate.source} language={language} />
      {gate.liftedBy.map(({ role, how, source }, at) => (
        <React.Fragment key={role}>
          <p>{fill(at === 0 ? words.liftedBy : words.alsoLiftedBy, packTextIn(protocol.terms[role], language).text)} <PackWords of={how} language={language} />.</p>
          {source && <SourceNote source={source} language={language} />}
        </React.Fragment>
      ))}
    </div>
  );
}
