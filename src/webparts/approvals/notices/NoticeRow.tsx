import * as React from 'react';
import type { Notice } from '../../../data/approval/notices';
import { dayOfInstant, siteZone } from '../../../data/day';
import { dayText, timeText } from '../../../loc/calendar';
import { choiceText } from '../../../loc/choices';
import { noticeProblemText, noticesWords, type NoticesWords } from '../../../loc/approvals/notices';
import { underWayWords } from '../../../loc/approvals/underWay';
import { fill, type Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { AddressLink } from '../../../ui/place/AddressLink';
import { placeHref } from '../../../ui/place/addressPlace';
import { approvalsPlaces, Place } from '../approvalsAddress';
import type { ApprovalsParts } from '../approvalsParts';
import styles from '../inFlight/Flight.module.scss';

interface Props extends Pick<ApprovalsParts, 'go' | 'language'> {
  readonly notice: Notice;
  /** Settles when there is an answer, whatever it is. */
  resend(notice: Notice): Promise<void>;
}

/** One mail: what of, to whom, how far; sent again where it failed or never arrived. */
export function NoticeRow({ notice, go, language, resend }: Props): React.ReactElement {
  const words = noticesWords(language);
  const [isSending, setSending] = React.useState(false);
  const { about, kind, state, problem, form } = notice;
  const to = notice.to ?? words.somebody;
  const isFailed = state === 'Failed';
  const course: Place | undefined = form === undefined ? undefined : { kind: 'course', form };
  const send = (): void => {
    if (isSending) return;
    setSending(true);
    void resend(notice).finally(() => setSending(false));
  };
  return (
    <li className={styles.row}>
      <p className={styles.event}><span className={styles.name}>{choiceText(kind, language)}</span> <span>{fill(words.to, to)}</span></p>
      <p className={styles.text}>{course === undefined ? about : <AddressLink href={placeHref(approvalsPlaces, course)} open={() => go(course)} label={fill(underWayWords(language).courseOf, about)}>{about}</AddressLink>}</p>
      <p className={styles.facts}>
        {isFailed && <span className={styles.mark}><Icon name="warning" />{words.state_Failed}</span>}
        <span>{[!isFailed && stateText(state, words), timeOf(notice, words, language), notice.attempts > 1 && fill(words.attempts, notice.attempts)].filter(Boolean).join(' · ')}</span>
      </p>
      {problem !== undefined && <p className={styles.text}>{noticeProblemText(problem, language)}</p>}
      {(isFailed || state === 'Sent') && <div className={styles.buttons}><button type="button" className={styles.button} aria-disabled={isSending} aria-label={isSending ? undefined : fill(words.resendOf, choiceText(kind, language), to)} onClick={send}>{isSending ? words.resending : words.resend}</button></div>}
    </li>
  );
}

function stateText(state: string, words: NoticesWords): string {
  const key = `state_${state}`;
  return Object.prototype.hasOwnProperty.call(words, key) ? words[key as keyof NoticesWords] : state;
}

function timeOf({ sentAt, createdAt }: Notice, words: NoticesWords, language: Language): string {
  const at = sentAt ?? createdAt;
  return fill(sentAt === undefined ? words.begun : words.at, dayText(dayOfInstant(at), language), timeText(at, siteZone));
}
