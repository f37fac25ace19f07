import * as React from 'react';
import { LeftReason, Plan } from '../../../domain/bulk/plan';
import { bulkWords } from '../../../loc/bulk';
import { Language } from '../../../loc/wording';
import { ChangeTable } from './ChangeTable';
import { countedText } from './countedText';
import { reasonText } from './itemText';
import { grouped, Reasons } from './Reasons';
import { StepHeading } from './StepHeading';
import styles from './Bulk.module.scss';

interface Props {
  readonly plan: Plan;
  readonly siteUrl: string;
  readonly language: Language;
  onCarryOut(): void;
  onBack(): void;
}

/** Everything that will happen and everything that will not, before anything does. */
export function Preview({ plan: { changes, left }, siteUrl, language, onCarryOut, onBack }: Props): React.ReactElement {
  const words = bulkWords(language);
  const willChange = changes.length === 0 ? words.nothingChanges : countedText(changes.length, words.willChangeOne, words.willChange);
  const reasons = grouped(left, ({ reason }) => reason, (reason) => reasonText(reason as LeftReason, language));
  return (
    <>
      <StepHeading text={words.check} />
      <p className={styles.summary}>{willChange}{left.length > 0 && ` ${countedText(left.length, words.willLeaveOne, words.willLeave)}`}</p>
      {left.length > 0 && (
        <section className={styles.left} aria-labelledby="bulk-left">
          <h4 id="bulk-left" className={styles.part}>{words.leftTitle}</h4>
          <Reasons reasons={reasons} idPrefix="bulk-left" siteUrl={siteUrl} language={language} />
        </section>
      )}
      {changes.length > 0 && (
        <section aria-labelledby="bulk-changes">
          <h4 id="bulk-changes" className={styles.part}>{words.changesTitle}</h4>
          <ChangeTable changes={changes} siteUrl={siteUrl} language={language} />
        </section>
      )}
      <div className={styles.bar}>
        {changes.length > 0 && <button type="button" className={styles.main} onClick={onCarryOut}>{countedText(changes.length, words.carryOutOne, words.carryOut)}</button>}
        <button type="button" className={styles.other} onClick={onBack}>{words.back}</button>
      </div>
    </>
  );
}
