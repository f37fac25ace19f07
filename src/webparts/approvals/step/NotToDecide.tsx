import * as React from 'react';
import type { StepToRead } from '../../../data/approval/stepToRead';
import { dayOfInstant } from '../../../data/day';
import { approvalProblemWords } from '../../../loc/approvalProblems';
import { decisionWords } from '../../../loc/approvals/decision';
import { stepWords } from '../../../loc/approvals/step';
import { dayText } from '../../../loc/calendar';
import { fill, type Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { NotToCorrect } from './NotToCorrect';
import styles from './Step.module.scss';
import type { Correction } from './useCorrection';

interface Props {
  readonly read: StepToRead;
  readonly correction: Correction;
  readonly language: Language;
  /** Offered to whoever made the decision, as long as nothing was built on it. */
  onCorrect?(): void;
}

/** Why the reader cannot decide this: it is decided, or somebody else's. */
export function NotToDecide({ read: { step, shown }, correction, language, onCorrect }: Props): React.ReactElement {
  const words = stepWords(language);
  const problems = approvalProblemWords(language);
  if (shown.decision !== null) {
    const titles = { approve: words.isApproved, return: words.isReturned, reject: words.isRejected };
    const { decision, comment, byName, at } = shown.decision;
    const text = <>{fill(words.byOn, byName, dayText(dayOfInstant(at), language))}{comment !== '' && <span className={styles.quoted}>{comment}</span>}</>;
    const { correct, looking } = decisionWords(language);
    const isOffered = onCorrect !== undefined && correction.kind !== 'begunAnew';
    return (
      <>
        <Notice kind="info" title={titles[decision]} text={text} actions={isOffered ? [{ text: correction.kind === 'looking' ? looking : correct, act: onCorrect }] : undefined} />
        {correction.kind === 'begunAnew' && <NotToCorrect language={language} />}
      </>
    );
  }
  if (shown.state === 'Closed') return <Notice kind="info" title={words.readOnly} text={words.closed} />;
  const because = shown.because === 'exception' && step.exception !== undefined && step.exception in exceptionCodes ? exceptionCodes[step.exception as keyof typeof exceptionCodes] : shown.because;
  const why = because === null ? '' : problems[because];
  const decides = shown.holder !== null && shown.because !== 'exception' ? ` ${fill(words.decides, shown.holder.name)}` : '';
  return <Notice kind="info" title={words.readOnly} text={`${why}${decides}`} />;
}

/** Exceptions of which more can be said than that there is one; the others speak to whoever they are about. */
const exceptionCodes = { nobody: 'nobody', severalHolders: 'severalHolders', ownRow: 'ownRow' } as const;
