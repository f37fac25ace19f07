import * as React from 'react';
import { submittingWords } from '../../../../loc/submitting';
import { checklistsWords } from '../../../../loc/checklists';
import { Language } from '../../../../loc/wording';
import { Notice } from '../../../../ui/form/notice/Notice';
import { ignoreHeldEnter } from '../../../../ui/form/confirm/heldKey';
import type { Hindered } from '../../checklistsGateway';
import { HindranceNotice } from '../../start/HindranceNotice';
import { startErrorText } from '../../start/startErrorText';
import { FormWork } from '../formWork';
import styles from './Standing.module.scss';

interface Props {
  readonly work: FormWork;
  readonly language: Language;
}

type Step = { readonly kind: 'idle' | 'beginning' } | { readonly kind: 'failed'; readonly error: unknown } | Hindered;

/** Begins another form with the answers of this one, which has come to its end, and opens it. */
export function BeginAgain({ work, language }: Props): React.ReactElement {
  const words = submittingWords(language);
  const [step, setStep] = React.useState<Step>({ kind: 'idle' });
  const begin = (): void => {
    if (step.kind === 'beginning') return;
    setStep({ kind: 'beginning' });
    work.beginAgain().then((begun) => (begun.kind === 'begun' ? work.open(begun.place) : setStep(begun)), (error: unknown) => setStep({ kind: 'failed', error }));
  };
  return (
    <>
      <button type="button" className={styles.main} aria-disabled={step.kind === 'beginning'} onKeyDown={ignoreHeldEnter} onClick={begin}>{step.kind === 'beginning' ? checklistsWords(language).beginning : words.beginAgain}</button>
      {step.kind === 'failed' && <Notice kind="problem" title={checklistsWords(language).notBegun} text={startErrorText(step.error, language)} />}
      {step.kind === 'hindered' && <HindranceNotice hindered={step} screening={undefined} go={work.go} language={language} />}
    </>
  );
}
