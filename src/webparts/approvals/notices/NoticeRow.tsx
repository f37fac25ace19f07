import * as React from 'react';
import type { Notice } from '../../../data/approval/notices';
import type { NoticeToRead } from '../../../data/approval/noticesToRead';
import { dayOfInstant, siteZone } from '../../../data/day';
import { dayText, timeText } from '../../../loc/calendar';
import { choiceText } from '../../../loc/choices';
import { noticeProblemText, noticesWords, type NoticesWords } from '../../../loc/approvals/notices';
import { underWayWords } from '../../../loc/approvals/underWay';
import { fill, type Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { AddressLink } from '../../../ui/place/AddressLink';
import { placeHref } from '../../../ui/place/addressPlace';
import { FormTitle } from '../../../ui/questionForm/FormTitle';
import { formName } from '../../../ui/questionForm/formName';
import { approvalsPlaces, Place } from '../approvalsAddress';
import type { ApprovalsParts } from '../approvalsParts';
import styles from '../Approvals.module.scss';
import { Resend } from './Resend';

interface Props extends Pick<ApprovalsParts, 'go' | 'language'> {
  readonly read: NoticeToRead;
  /** Settles when there is an answer, whatever it is. Absent for whoever may not. */
  resend?(notice: Notice): Promise<void>;
}

/** One mail: what of, to whom, how far; sent again where it failed or never arrived. */
export function NoticeRow({ read: { notice, submitted }, go, language, resend }: Props): React.ReactElement {
  const words = noticesWords(language);
  const { kind, state, problem, form, sending, attempts } = notice;
  const to = notice.to ?? words.somebody;
  const isFailed = state === 'Failed';
  const what = kind === 'Handed over' ? words.handedOver : choiceText(kind, language);
  const ofDay = aboutDay(notice, words, language);
  const named = { ...submitted, title: notice.about };
  const course: Place | undefined = form === undefined ? undefined : { kind: 'course', form };
  const about = ofDay ?? formName(named, language);
  const name = ofDay ?? <FormTitle head={named.head} form={named.form} title={named.title} language={language} />;
  return (
    <li className={styles.row}>
      <p className={styles.line}><span className={styles.name}>{what}</span> <span>{fill(words.to, to)}</span></p>
      <p className={styles.text}>{course === undefined ? name : <AddressLink href={placeHref(approvalsPlaces, course)} open={() => go(course)} label={fill(underWayWords(language).courseOf, about)}>{name}</AddressLink>}</p>
      <p className={styles.facts}>
        {isFailed && <span className={styles.mark}><Icon name="warning" />{words.state_Failed}</span>}
        <span>{[!isFailed && stateText(state, words), timeOf(notice, words, language), sending > 1 && fill(words.resent, sending - 1), attempts > 1 && fill(words.attempts, attempts)].filter(Boolean).join(' · ')}</span>
      </p>
      {problem !== undefined && <p className={styles.text}>{noticeProblemText(problem, language)}</p>}
      {resend !== undefined && (isFailed || state === 'Sent') && <Resend name={fill(words.resendOf, what, to, about)} about={name} asks={isFailed ? undefined : fill(words.resendAgain, to)} id={notice.id} language={language} resend={() => resend(notice)} />}
    </li>
  );
}

/** Of a mail that is about a day and no form: `Reminder 2026-12-15`. */
function aboutDay({ kind, about, form }: Notice, words: NoticesWords, language: Language): string | undefined {
  const [day] = /\d{4}-\d{2}-\d{2}$/.exec(about) ?? [];
  const text = { 'Reminder': words.allWaiting, 'Record seals': words.sealsOf }[kind];
  return day === undefined || text === undefined || form !== undefined ? undefined : fill(text, dayText(day, language));
}

function stateText(state: string, words: NoticesWords): string {
  const key = `state_${state}`;
  return Object.prototype.hasOwnProperty.call(words, key) ? words[key as keyof NoticesWords] : state;
}

function timeOf({ sentAt, createdAt }: Notice, words: NoticesWords, language: Language): string {
  const at = sentAt ?? createdAt;
  return fill(sentAt === undefined ? words.begun : words.at, dayText(dayOfInstant(at), language), timeText(at, siteZone));
}
