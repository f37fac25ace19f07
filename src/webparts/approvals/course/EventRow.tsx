import * as React from 'react';
import { dayOfInstant, siteZone } from '../../../data/day';
import type { CourseEvent, Known } from '../../../domain/approval/courseEvents';
import type { Protocol } from '../../../domain/protocol/protocol';
import { dayText, timeText } from '../../../loc/calendar';
import { courseWords, type CourseWords } from '../../../loc/approvals/course';
import { fill, type Language } from '../../../loc/wording';
import { roleName } from '../../../ui/approval/roleName';
import styles from '../Approvals.module.scss';
import courseStyles from './Course.module.scss';

interface Props {
  readonly event: CourseEvent;
  readonly protocol: Protocol | undefined;
  readonly language: Language;
}

/** One thing that happened: who did what, when, why. What people wrote stays as it is. */
export function EventRow({ event, protocol, language }: Props): React.ReactElement {
  const words = courseWords(language);
  const { position, at, kind } = event;
  const role = (kind === 'decided' || kind === 'reassigned') && event.role !== undefined ? fill(words.inRole, roleName(event.role, protocol, language)) : undefined;
  const isCorrected = kind === 'decided' && event.isCorrected;
  return (
    <li className={styles.row} value={position}>
      <p className={styles.line}>
        <span className={isCorrected ? courseStyles.struck : styles.name}>{sentence(event, words)}</span>
        {isCorrected && <> <span className={styles.quiet}>({words.corrected})</span></>}
      </p>
      <p className={styles.quiet}>{[fill(words.at, dayText(dayOfInstant(at), language), timeText(at, siteZone)), role].filter(Boolean).join(' · ')}</p>
      {kind === 'decided' && event.corrects !== undefined && <Said as={words.correction} text={event.corrects} />}
      {kind === 'decided' && event.comment !== '' && <Said as={words.comment} text={event.comment} />}
      {(kind === 'reassigned' || kind === 'withdrawn') && event.reason !== '' && <Said as={words.reason} text={event.reason} />}
    </li>
  );
}

function Said({ as, text }: { readonly as: string; readonly text: string }): React.ReactElement {
  return <p className={courseStyles.said}><span className={courseStyles.saidAs}>{as}:</span> {text}</p>;
}

function sentence(event: CourseEvent, words: CourseWords): string {
  const nameOf = (known: Known): string => known.name || words.somebody;
  switch (event.kind) {
    case 'submitted': return event.round === 1 ? fill(words.submitted, event.by) : fill(words.submittedAgain, event.by, event.round);
    case 'decided': return [fill(words[event.decision], event.by), event.insteadOf && fill(words.insteadOf, nameOf(event.insteadOf))].filter(Boolean).join(', ');
    case 'reassigned': return event.from === undefined ? fill(words.assigned, event.by, nameOf(event.to)) : fill(words.reassigned, event.by, nameOf(event.from), nameOf(event.to));
    case 'withdrawn': return fill(words.withdrawn, event.by);
    case 'other': return fill(words.otherEvent, event.by);
  }
}
