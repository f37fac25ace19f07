import * as React from 'react';
import type { StepUnderWay } from '../../../data/approval/stepsUnderWay';
import { dayOfInstant } from '../../../data/day';
import type { Day } from '../../../domain/calendar/day';
import { dayText } from '../../../loc/calendar';
import { damagedRecordWords } from '../../../loc/damagedRecord';
import { underWayWords } from '../../../loc/approvals/underWay';
import { fill, type Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import styles from '../Approvals.module.scss';
import { dueText } from '../dueText';

interface Props {
  readonly step: StepUnderWay;
  readonly role: string;
  readonly today: Day;
  /** The form's record is damaged, so that nobody decides. */
  readonly isDamaged?: boolean;
  readonly language: Language;
}

/** Whose turn it is, since when, and until when. */
export function StepFacts({ step: { holder, state, openedAt, due }, role, today, isDamaged = false, language }: Props): React.ReactElement {
  const words = underWayWords(language);
  if (isDamaged) return <p className={styles.facts}><Mark text={damagedRecordWords(language).line} /></p>;
  const isLate = due < today;
  const isStuck = state === 'Exception';
  const who = isStuck ? fill(words.decisionOf, role) : holder === undefined || holder.name === '' ? fill(words.turnOfRole, role) : fill(words.turnOf, holder.name, role);
  const facts = [who, fill(words.since, dayText(dayOfInstant(openedAt), language)), ...(isLate ? [] : [dueText(due, today, language)])];
  return (
    <p className={styles.facts}>
      {isStuck && <Mark text={words.stuck} />}
      {isLate && <Mark text={dueText(due, today, language)} />}
      <span>{facts.join(' · ')}</span>
    </p>
  );
}

function Mark({ text }: { readonly text: string }): React.ReactElement {
  return <span className={styles.mark}><Icon name="warning" />{text}</span>;
}
