import * as React from 'react';
import type { StepToRead } from '../../../data/approval/stepToRead';
import { dayOfInstant } from '../../../data/day';
import { approvalProblemWords } from '../../../loc/approvalProblems';
import { stepWords } from '../../../loc/approvals/step';
import { dayText } from '../../../loc/calendar';
import { fill, type Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import styles from './Step.module.scss';

interface Props {
  readonly read: StepToRead;
  readonly language: Language;
}

/** Why the reader cannot decide this: it is decided, or somebody else's. */
export function NotToDecide({ read: { step, shown, records }, language }: Props): React.ReactElement {
  const words = stepWords(language);
  const problems = approvalProblemWords(language);
  const decided = records.filter(({ event }) => event.kind === 'decided' && event.step === step.id).pop();
  if (decided?.event.kind === 'decided') {
    const titles = { approve: words.isApproved, return: words.isReturned, reject: words.isRejected };
    const { decision, comment } = decided.event;
    const by = fill(words.byOn, decided.byName, dayText(dayOfInstant(decided.at), language));
    return <Notice kind="info" title={titles[decision]} text={<>{by}{comment !== '' && <span className={styles.quoted}>{comment}</span>}</>} />;
  }
  if (shown.state === 'Closed') return <Notice kind="info" title={words.readOnly} text={words.closed} />;
  const because = shown.because === 'exception' && step.exception !== undefined && step.exception in exceptionCodes ? exceptionCodes[step.exception as keyof typeof exceptionCodes] : shown.because;
  const why = because === null ? '' : problems[because];
  const decides = shown.holder !== null && shown.because !== 'exception' ? ` ${fill(words.decides, shown.holder.name)}` : '';
  return <Notice kind="info" title={words.readOnly} text={`${why}${decides}`} />;
}

/** Exceptions of which more can be said than that there is one; the others speak to whoever they are about. */
const exceptionCodes = { nobody: 'nobody', severalHolders: 'severalHolders', ownRow: 'ownRow' } as const;
