import * as React from 'react';
import type { StepUnderWay } from '../../../data/approval/stepsUnderWay';
import type { SubmittedForm } from '../../../data/approval/submittedForms';
import type { WaitingGroup } from '../../../domain/approval/waitingGroups';
import type { Day } from '../../../domain/calendar/day';
import { waitingStepsWords } from '../../../loc/approvals/waitingSteps';
import { fill, type Language } from '../../../loc/wording';
import styles from '../Approvals.module.scss';
import type { GoTo } from '../approvalsAddress';
import { WaitingRow } from './WaitingRow';

interface Props {
  readonly group: WaitingGroup<StepUnderWay>;
  readonly forms: ReadonlyMap<string, SubmittedForm>;
  /** Names of forms. */
  readonly damaged: ReadonlySet<string>;
  readonly today: Day;
  readonly go: GoTo;
  readonly language: Language;
}

/** One's own steps, or those of somebody whose deputy one is. */
export function WaitingSteps({ group: { deputyFor, isOn, steps }, forms, damaged, today, go, language }: Props): React.ReactElement {
  const words = waitingStepsWords(language);
  const id = `waiting-${deputyFor?.oid ?? 'mine'}-${isOn ? 'on' : 'off'}`;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.groupTitle}>{deputyFor === undefined ? words.mine : fill(words.deputyFor, deputyFor.name)} <span className={styles.count}>{steps.length}</span></h3>
      {deputyFor !== undefined && <p className={styles.groupNote}>{isOn ? words.isOn : words.isOff}</p>}
      <ul className={styles.rows}>
        {steps.map((step) => <WaitingRow key={step.id} step={step} submitted={forms.get(step.submission)} isDamaged={damaged.has(step.submission)} today={today} go={go} language={language} />)}
      </ul>
    </section>
  );
}
