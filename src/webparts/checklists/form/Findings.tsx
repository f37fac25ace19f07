import * as React from 'react';
import { Day } from '../../../domain/calendar/day';
import { Answers } from '../../../domain/protocol/answer';
import { assessSignificance } from '../../../domain/protocol/assessSignificance';
import { closedGates } from '../../../domain/protocol/gates';
import { verdictOf } from '../../../domain/protocol/verdict';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import type { OpenedForm } from '../checklistsGateway';
import { GateNotice } from './GateNotice';
import { SignificanceNotice } from './SignificanceNotice';
import { VerdictNotice } from './VerdictNotice';
import styles from './FormScreen.module.scss';

interface Props {
  readonly opened: OpenedForm;
  readonly answers: Answers;
  readonly today: Day;
  readonly language: Language;
}

/** What follows from the answers so far. */
export function Findings({ opened: { protocol, form, others, submission }, answers, today, language }: Props): React.ReactElement | null {
  const words = checklistsWords(language);
  const verdict = React.useMemo(() => verdictOf(form, answers), [form, answers]);
  const gates = React.useMemo(() => closedGates(protocol, form.code, answers), [protocol, form, answers]);
  const assessment = React.useMemo(() => assessSignificance(protocol, { ...others, ...answers }, today), [protocol, others, answers, today]);
  const showsSignificance = form.purpose === 'checklist';
  if (form.outcomes === undefined && !showsSignificance && gates.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="findings-title">
      <h3 className={styles.sectionTitle} id="findings-title" tabIndex={-1}>{words.findings}</h3>
      {form.outcomes !== undefined && <VerdictNotice verdict={verdict} language={language} />}
      {showsSignificance && <SignificanceNotice protocol={protocol} assessment={assessment} kept={submission.assessments} language={language} />}
      {gates.map((gate) => <GateNotice key={gate.code} gate={gate} protocol={protocol} language={language} />)}
    </section>
  );
}
