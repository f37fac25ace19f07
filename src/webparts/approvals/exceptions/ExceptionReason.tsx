import * as React from 'react';
import type { StepUnderWay } from '../../../data/approval/stepsUnderWay';
import { exceptionsWords, exceptionText } from '../../../loc/approvals/exceptions';
import { fill, type Language } from '../../../loc/wording';
import styles from '../Approvals.module.scss';

interface Props {
  readonly step: Pick<StepUnderWay, 'exception' | 'holder'>;
  readonly language: Language;
}

/** Why nobody can decide a step, and what to do. */
export function ExceptionReason({ step: { exception = 'nobody', holder }, language }: Props): React.ReactElement {
  const { what, toDo } = exceptionText(exception, language);
  return <p className={styles.text}><strong>{fill(what, holder?.name || exceptionsWords(language).somebody)}</strong> {toDo}</p>;
}
