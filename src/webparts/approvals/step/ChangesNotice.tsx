import * as React from 'react';
import type { StepToRead } from '../../../data/approval/stepToRead';
import { contentDecidedBefore } from '../../../domain/approval/contentDecidedBefore';
import { stepWords } from '../../../loc/approvals/step';
import { fill, type Language } from '../../../loc/wording';
import styles from './Step.module.scss';

interface Props {
  readonly read: StepToRead;
  /** Answers that are different. */
  readonly count: number;
  readonly isOnlyChanges: boolean;
  readonly language: Language;
  onToggle(isOnlyChanges: boolean): void;
}

/** How much is different from what was decided on last; nothing where nobody has decided before this was submitted. */
export function ChangesNotice({ read: { records, step, shown, before }, count, isOnlyChanges, language, onToggle }: Props): React.ReactElement | null {
  const words = stepWords(language);
  const decided = contentDecidedBefore(records, step.round);
  if (decided === undefined) return null;
  const isGone = before === undefined && decided !== shown.contentHash;
  const said = count === 0 ? words.noChanges : count === 1 ? words.oneChange : fill(words.someChanges, count);
  return (
    <section aria-labelledby="changes-title" className={styles.section}>
      <h3 id="changes-title" className={styles.sectionTitle}>{words.changes}</h3>
      <p className={styles.said}>{isGone ? words.beforeGone : said}</p>
      {count > 0 && <label className={styles.option}><input type="checkbox" checked={isOnlyChanges} onChange={(event) => onToggle(event.target.checked)} />{words.onlyChanges}</label>}
    </section>
  );
}
