import * as React from 'react';
import { itemKey } from '../../../domain/bulk/heldItem';
import { settledCount, Task } from '../../../domain/bulk/task';
import type { StopReason } from '../../../data/bulk/outcomes';
import { bulkWords, BulkWords } from '../../../loc/bulk';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { countedText } from './countedText';
import { outcomeText } from './itemText';
import { grouped, Reasons } from './Reasons';
import { StepHeading } from './StepHeading';
import styles from './Bulk.module.scss';

interface Props {
  readonly task: Task;
  readonly stopped?: StopReason;
  readonly siteUrl: string;
  readonly language: Language;
  onContinue(): void;
  onLeave(): void;
  onClose(): void;
}

const whyStopped: Readonly<Record<StopReason, keyof BulkWords>> = { connection: 'stoppedConnection', busy: 'stoppedBusy', signedOut: 'stoppedSignedOut', asked: 'stoppedAsked' };

/** What was done, what was not and why, and whether there is a rest. */
export function Ended({ task, stopped, siteUrl, language, onContinue, onLeave, onClose }: Props): React.ReactElement {
  const words = bulkWords(language);
  const { changes, states, refusals } = task;
  const items = changes.map((change, at) => ({ ...change, state: states[at], said: refusals[at] }));
  const done = items.filter(({ state }) => state === 'done');
  const said = new Map(items.map((item) => [itemKey(item), item.said as string | undefined]));
  const others = grouped(items.filter(({ state }) => state !== 'done'), ({ state }) => state, (state) => outcomeText(state as 'changed', language)).map((reason) => ({ ...reason, noteOf: (item: Parameters<typeof itemKey>[0]) => said.get(itemKey(item)) }));
  const title = stopped !== undefined ? fill(words.stoppedTitle, settledCount(task), changes.length) : others.length > 0 ? words.endedPartlyTitle : words.endedTitle;
  return (
    <>
      <StepHeading text={title} />
      <p className={styles.summary}>{done.length === 0 ? words.doneNone : countedText(done.length, words.doneOne, words.done)}</p>
      {stopped !== undefined && (
        <Notice
          kind={stopped === 'asked' ? 'info' : 'problem'} text={words[whyStopped[stopped]]}
          actions={[{ text: words.continue, isMain: true, act: onContinue }, { text: words.leaveRest, act: onLeave }]}
        />
      )}
      {others.length > 0 && (
        <section aria-labelledby="bulk-others">
          <h4 id="bulk-others" className={styles.part}>{words.notDoneTitle}</h4>
          <Reasons reasons={others} idPrefix="bulk-others" siteUrl={siteUrl} language={language} />
        </section>
      )}
      {done.length > 0 && <Reasons reasons={[{ key: 'done', text: words.doneTitle, items: done }]} idPrefix="bulk-done" siteUrl={siteUrl} language={language} />}
      <div className={styles.bar}><button type="button" className={stopped === undefined ? styles.main : styles.other} onClick={onClose}>{words.close}</button></div>
    </>
  );
}
