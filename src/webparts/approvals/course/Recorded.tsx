import * as React from 'react';
import type { RecordedDecision } from '../../../data/approval/formCourse';
import { dayOfInstant } from '../../../data/day';
import { dayText } from '../../../loc/calendar';
import { courseWords } from '../../../loc/approvals/course';
import { fill, type Language } from '../../../loc/wording';
import { webAddress } from '../../../ui/panel/address';
import styles from '../Approvals.module.scss';
import courseStyles from './Course.module.scss';

interface Props {
  readonly recorded: readonly RecordedDecision[];
  readonly language: Language;
}

/** What bodies decided before this system, apart from what was decided here. */
export function Recorded({ recorded, language }: Props): React.ReactElement | null {
  const words = courseWords(language);
  if (recorded.length === 0) return null;
  return (
    <section aria-labelledby="course-recorded">
      <h3 id="course-recorded" className={courseStyles.partTitle}>{words.recordedTitle}</h3>
      <p className={styles.quiet}>{words.recordedAbout}</p>
      <ul className={styles.rows}>
        {recorded.map(({ record: { position, at, byName }, event: { body, date, decision, comment, document } }) => {
          const address = webAddress(document.address);
          return (
            <li key={position} className={styles.row}>
              <p className={styles.line}><span className={styles.name}>{fill(words[`recorded_${decision}`], body)}</span></p>
              <p className={styles.quiet}>{fill(words.recordedBy, dayText(date, language), byName, dayText(dayOfInstant(at), language))}</p>
              {comment !== '' && <p className={courseStyles.said}>{comment}</p>}
              <p className={styles.links}>{address === undefined ? document.address : <a href={address} target="_blank" rel="noopener noreferrer" aria-label={fill(words.documentOf, body)}>{words.document}</a>}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
