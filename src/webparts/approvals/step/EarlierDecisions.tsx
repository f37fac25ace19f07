import * as React from 'react';
import type { StepUnderWay } from '../../../data/approval/stepsUnderWay';
import { dayOfInstant, siteZone } from '../../../data/day';
import type { ChainRecord } from '../../../domain/approval/chainRecord';
import { stepWords } from '../../../loc/approvals/step';
import { dayText, timeText } from '../../../loc/calendar';
import { fill, type Language } from '../../../loc/wording';
import { decidedBefore } from './decidedBefore';
import styles from './Step.module.scss';

interface Props {
  /** Of the form's chain, in order. */
  readonly records: readonly ChainRecord[];
  readonly step: Pick<StepUnderWay, 'id'>;
  readonly language: Language;
}

/** Who has decided on the form before, in this round and in earlier ones, and what they said. */
export function EarlierDecisions({ records, step, language }: Props): React.ReactElement | null {
  const words = stepWords(language);
  const decided = decidedBefore(records, step.id);
  if (decided.length === 0) return null;
  const verbs = { approve: words.approved, return: words.returned, reject: words.rejected };
  return (
    <section aria-labelledby="earlier-title" className={styles.section}>
      <h3 id="earlier-title" className={styles.sectionTitle}>{words.earlier}</h3>
      <ol className={styles.plain}>
        {decided.map(({ position, byName, at, event: { decision, comment, onBehalfOf, supersedes }, isCorrected }) => (
          <li key={position} className={styles.earlier}>
            <p>
              <strong>{fill(verbs[decision], byName)}</strong>
              {[onBehalfOf !== undefined && words.asDeputy, `${dayText(dayOfInstant(at), language)}, ${timeText(at, siteZone)}`, isCorrected && words.corrected].filter(Boolean).map((part) => <React.Fragment key={String(part)}> · {part}</React.Fragment>)}
            </p>
            {comment !== '' && <blockquote className={styles.quoted}>{comment}</blockquote>}
            {supersedes && <p>{fill(words.correction, supersedes.reason)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
