import * as React from 'react';
import type { StepUnderWay } from '../../../data/approval/stepsUnderWay';
import type { SubmittedForm } from '../../../data/approval/submittedForms';
import { dayOfInstant } from '../../../data/day';
import type { Day } from '../../../domain/calendar/day';
import { waitingStepsWords } from '../../../loc/approvals/waitingSteps';
import { damagedRecordWords } from '../../../loc/damagedRecord';
import { dayText } from '../../../loc/calendar';
import { fill, type Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { AddressLink } from '../../../ui/place/AddressLink';
import { placeHref } from '../../../ui/place/addressPlace';
import { FormTitle } from '../../../ui/questionForm/FormTitle';
import styles from '../Approvals.module.scss';
import { approvalsPlaces, type GoTo, type Place } from '../approvalsAddress';
import { dueText } from '../dueText';
import { stepText } from '../stepText';

interface Props {
  readonly step: StepUnderWay;
  readonly submitted: SubmittedForm | undefined;
  /** The form's record is damaged, so that nobody decides. */
  readonly isDamaged: boolean;
  readonly today: Day;
  readonly go: GoTo;
  readonly language: Language;
}

/** One step: which form of which entry, what is asked, since when, until when. */
export function WaitingRow({ step, submitted, isDamaged, today, go, language }: Props): React.ReactElement {
  const words = waitingStepsWords(language);
  const place: Place = { kind: 'step', id: Number(step.id) };
  const facts = [submitted?.head.entry?.reference, stepText(submitted?.protocol, step, language), fill(words.since, dayText(dayOfInstant(step.openedAt), language))];
  const isOverdue = step.due < today;
  const mark = isDamaged ? damagedRecordWords(language).line : isOverdue ? dueText(step.due, today, language) : undefined;
  return (
    <li className={styles.row}>
      <AddressLink className={styles.name} href={placeHref(approvalsPlaces, place)} open={() => go(place)}><FormTitle head={submitted?.head} form={submitted?.form} title={step.title} language={language} /></AddressLink>
      <p className={styles.rowFacts}>{facts.filter(Boolean).join(' · ')}{mark === undefined && ` · ${dueText(step.due, today, language)}`}</p>
      {mark !== undefined && <p className={styles.overdue}><Icon name="warning" />{mark}</p>}
    </li>
  );
}
