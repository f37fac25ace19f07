import * as React from 'react';
import { Day } from '../../../domain/calendar/day';
import { Answers } from '../../../domain/protocol/answer';
import { assessSignificance } from '../../../domain/protocol/assessSignificance';
import { closedGates } from '../../../domain/protocol/gates';
import { verdictOf } from '../../../domain/protocol/verdict';
import { shownSignificance } from '../../../domain/submission/shownSignificance';
import { Submission } from '../../../domain/submission/submission';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import { PackWords } from '../../../ui/questionForm/PackWords';
import { SpokenChange } from '../../../ui/SpokenChange';
import type { OpenedForm } from '../checklistsGateway';
import { GateNotice } from '../../../ui/questionForm/findings/GateNotice';
import { SignificanceNotice } from '../../../ui/questionForm/findings/SignificanceNotice';
import { VerdictNotice } from '../../../ui/questionForm/findings/VerdictNotice';
import styles from './FormScreen.module.scss';

interface Props {
  readonly opened: OpenedForm;
  /** As the list holds it, as far as is known here. */
  readonly held: Submission;
  readonly answers: Answers;
  readonly today: Day;
  readonly language: Language;
}

/** What follows from the answers so far. */
export function Findings({ opened: { protocol, form, others }, held, answers, today, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const verdict = React.useMemo(() => verdictOf(form, answers), [form, answers]);
  const gates = React.useMemo(() => closedGates(protocol, form.code, answers), [protocol, form, answers]);
  const showsSignificance = form.purpose === 'checklist';
  const significance = React.useMemo(
    () => (showsSignificance ? shownSignificance(held, protocol.significance, () => assessSignificance(protocol, { ...others, ...answers }, today)) : undefined),
    [showsSignificance, held, protocol, others, answers, today]
  );
  const titles = [...(verdict ? [verdict.outcome] : []), ...gates].map(({ title }) => title);
  const spoken = (
    <SpokenChange text={titles.map((title) => packTextIn(title, language).text).join('. ')} className={styles.spoken}>
      {titles.map((title, at) => <React.Fragment key={at}><PackWords of={title} language={language} />. </React.Fragment>)}
    </SpokenChange>
  );
  if (form.outcomes === undefined && significance === undefined && gates.length === 0) return spoken;
  return (
    <>
      {spoken}
      <section className={styles.section} aria-labelledby="findings-title">
        <h3 className={styles.sectionTitle} id="findings-title" tabIndex={-1}>{words.findings}</h3>
        {form.outcomes !== undefined && <VerdictNotice verdict={verdict} language={language} />}
        {significance && <SignificanceNotice protocol={protocol} significance={significance} language={language} />}
        {gates.map((gate) => <GateNotice key={gate.code} gate={gate} protocol={protocol} language={language} />)}
      </section>
    </>
  );
}
