import * as React from 'react';
import type { SubmittedContent } from '../../../domain/approval/submittedContent';
import type { FormDefinition } from '../../../domain/protocol/form';
import { closedGates, liftedGates } from '../../../domain/protocol/gates';
import type { Protocol } from '../../../domain/protocol/protocol';
import { verdictOf } from '../../../domain/protocol/verdict';
import { stepWords } from '../../../loc/approvals/step';
import type { Language } from '../../../loc/wording';
import { GateNotice } from '../../../ui/questionForm/findings/GateNotice';
import { SignificanceNotice } from '../../../ui/questionForm/findings/SignificanceNotice';
import { VerdictNotice } from '../../../ui/questionForm/findings/VerdictNotice';
import { LiftedGateNotice } from './LiftedGateNotice';
import styles from './Step.module.scss';

interface Props {
  readonly content: SubmittedContent;
  readonly protocol: Protocol;
  readonly form: FormDefinition;
  readonly language: Language;
}

/** What weighs most in deciding: significance as it was submitted, with the rules of then, and the gates. */
export function StepFindings({ content: { significance, answers }, protocol, form, language }: Props): React.ReactElement {
  const words = stepWords(language);
  const closed = React.useMemo(() => closedGates(protocol, form.code, answers), [protocol, form, answers]);
  const lifted = React.useMemo(() => liftedGates(protocol, form.code, answers), [protocol, form, answers]);
  return (
    <section aria-labelledby="findings-title" className={styles.section}>
      <h3 id="findings-title" className={styles.sectionTitle}>{words.findings}</h3>
      {form.outcomes !== undefined && <VerdictNotice verdict={verdictOf(form, answers)} language={language} />}
      <SignificanceNotice protocol={protocol} significance={{ current: { ...significance, missing: [] }, earlier: [] }} language={language} />
      {closed.map((gate) => <GateNotice key={gate.code} gate={gate} protocol={protocol} language={language} />)}
      {lifted.map((gate) => <LiftedGateNotice key={gate.code} gate={gate} protocol={protocol} language={language} />)}
    </section>
  );
}
