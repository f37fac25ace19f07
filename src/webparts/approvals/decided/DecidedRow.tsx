import * as React from 'react';
import type { OwnDecision } from '../../../data/approval/decisionsBy';
import { dayOfInstant, siteZone } from '../../../data/day';
import { courseWords } from '../../../loc/approvals/course';
import { decidedWords } from '../../../loc/approvals/decided';
import { damagedRecordWords } from '../../../loc/damagedRecord';
import { dayText, timeText } from '../../../loc/calendar';
import { stateText } from '../../../loc/submissionState';
import { fill, type Language } from '../../../loc/wording';
import { AddressLink } from '../../../ui/place/AddressLink';
import { placeHref } from '../../../ui/place/addressPlace';
import { FormTitle } from '../../../ui/questionForm/FormTitle';
import { formName } from '../../../ui/questionForm/formName';
import styles from '../Approvals.module.scss';
import { approvalsPlaces, type GoTo, type Place } from '../approvalsAddress';

interface Props {
  readonly decision: OwnDecision;
  /** Another decision has taken its place. */
  readonly isCorrected: boolean;
  readonly go: GoTo;
  readonly language: Language;
}

/** One decision: on what, how, when, with which words, and how the form stands now. */
export function DecidedRow({ decision: { title, record, submitted, isDamaged = false }, isCorrected, go, language }: Props): React.ReactElement {
  const words = decidedWords(language);
  const { event: { decision, comment, step, onBehalfOf, supersedes }, at, submission } = record;
  const [place, course]: readonly [Place, Place] = [{ kind: 'step', id: Number(step) }, { kind: 'course', form: Number(submission) }];
  const facts = [
    submitted?.head.entry?.reference, words[decision], isCorrected && words.corrected, supersedes !== undefined && words.correction, onBehalfOf !== undefined && words.asDeputy, `${dayText(dayOfInstant(at), language)}, ${timeText(at, siteZone)}`,
    isDamaged ? damagedRecordWords(language).line : submitted === undefined ? words.formGone : submitted.head.state === 'Submitted' ? words.formWaits : fill(words.formNow, stateText(submitted.head.state, language))
  ];
  return (
    <li className={styles.row}>
      <AddressLink className={styles.name} href={placeHref(approvalsPlaces, place)} open={() => go(place)}><FormTitle head={submitted?.head} form={submitted?.form} title={title} language={language} /></AddressLink>
      <p className={styles.rowFacts}>{facts.filter(Boolean).join(' · ')}</p>
      {comment !== '' && <p className={styles.rowComment}>{fill(words.yourComment, comment)}</p>}
      <AddressLink href={placeHref(approvalsPlaces, course)} label={fill(courseWords(language).courseOf, formName({ ...submitted, title }, language))} open={() => go(course)}>{words.course}</AddressLink>
    </li>
  );
}
