import * as React from 'react';
import { dayOfInstant } from '../../../data/day';
import { openPlaces, settledCount, Task } from '../../../domain/bulk/task';
import { bulkWords } from '../../../loc/bulk';
import { fill, Language } from '../../../loc/wording';
import { Reasons } from './Reasons';
import { StepHeading } from './StepHeading';
import { unfinishedText } from './unfinishedText';
import styles from './Bulk.module.scss';

interface Props {
  readonly task: Task;
  readonly siteUrl: string;
  readonly language: Language;
  onContinue(): void;
  onLeave(): void;
}

/** Offered before anything else is begun: something that was broken off. */
export function Unfinished({ task, siteUrl, language, onContinue, onLeave }: Props): React.ReactElement {
  const words = bulkWords(language);
  const { begun, changes } = task;
  return (
    <>
      <StepHeading text={fill(words.unfinishedTitle, settledCount(task), changes.length)} takesFocus={false} />
      <p className={styles.summary}>{unfinishedText(task, dayOfInstant(begun), language)}</p>
      <p className={styles.help}>{words.unfinishedHelp}</p>
      <Reasons reasons={[{ key: 'rest', text: words.restTitle, items: openPlaces(task).map((at) => changes[at]) }]} idPrefix="bulk-rest" siteUrl={siteUrl} language={language} />
      <div className={styles.bar}>
        <button type="button" className={styles.main} onClick={onContinue}>{words.continue}</button>
        <button type="button" className={styles.other} onClick={onLeave}>{words.leaveRest}</button>
      </div>
    </>
  );
}
