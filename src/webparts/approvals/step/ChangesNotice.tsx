import * as React from 'react';
import type { StepToRead } from '../../../data/approval/stepToRead';
import { dayOfInstant } from '../../../data/day';
import type { ChainRecord } from '../../../domain/approval/chainRecord';
import { lastDecision } from '../../../domain/approval/contentDecidedBefore';
import { stepWords } from '../../../loc/approvals/step';
import { dayText } from '../../../loc/calendar';
import { fill, type Language } from '../../../loc/wording';
import styles from './Step.module.scss';

interface Props {
  readonly read: StepToRead;
  /** Answers that are different. */
  readonly count: number;
  readonly isOnlyChanges: boolean;
  readonly language: Language;
  onToggle(isOnlyChanges: boolean): void;
}

/** How much is different from what was decided on before this was submitted, and whose decision that was; nothing where there was none. */
export function ChangesNotice({ read: { records, step, shown, before }, count, isOnlyChanges, language, onToggle }: Props): React.ReactElement | null {
  const words = stepWords(language);
  const decided = lastDecision(records.filter(({ position }) => position < step.round));
  if (decided === undefined) return null;
  const isGone = before === undefined && decided.event.contentHash !== shown.contentHash;
  const said = count === 0 ? words.noChanges : count === 1 ? words.oneChange : fill(words.someChanges, count);
  const byOn = (text: string, { byName, at }: ChainRecord): string => fill(text, byName, dayText(dayOfInstant(at), language));
  const inThisRound = lastDecision(records.filter(({ position }) => position > step.round));
  const isApproved = inThisRound?.event.decision === 'approve' && inThisRound.event.step !== step.id && inThisRound.event.contentHash === shown.contentHash;
  return (
    <section aria-labelledby="changes-title" className={styles.section}>
      <h3 id="changes-title" className={styles.sectionTitle}>{words.changes}</h3>
      <p className={styles.said}>{isGone ? words.beforeGone : `${said} ${byOn(words.comparedWith, decided.record)}`}</p>
      {isApproved && <p className={styles.said}>{byOn(words.sinceApproved, inThisRound.record)}</p>}
      {count > 0 && <label className={styles.option}><input type="checkbox" checked={isOnlyChanges} onChange={(event) => onToggle(event.target.checked)} />{words.onlyChanges}</label>}
    </section>
  );
}
