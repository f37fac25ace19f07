import * as React from 'react';
import { submittingWords } from '../../../../loc/submitting';
import { Language } from '../../../../loc/wording';
import { serviceErrorText } from '../../../../ui/approvalService/serviceErrorText';
import { ignoreHeldEnter } from '../../../../ui/form/confirm/heldKey';
import { useKeptState } from '../../../../ui/form/drafts/useKeptState';
import { FormWork } from '../formWork';
import styles from './Standing.module.scss';

interface Props {
  readonly work: FormWork;
  readonly language: Language;
}

type Step = { readonly kind: 'idle' | 'asking' | 'reasonMissing' | 'sending' } | { readonly kind: 'failed'; readonly error: unknown };

const readReason = (content: unknown): string | undefined => (typeof content === 'string' ? content : undefined);

/** Takes the form back before anybody decides. What is typed as the reason is kept in the browser until it is done. */
export function Withdraw({ work, language }: Props): React.ReactElement {
  const words = submittingWords(language);
  const [step, setStep] = React.useState<Step>({ kind: 'idle' });
  const reason = useKeptState(`withdrawal of ${work.subject}`, '', readReason);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const opener = React.useRef<HTMLButtonElement>(null);
  const isOpen = step.kind !== 'idle';
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (isOpen !== wasOpen.current) (isOpen ? field : opener).current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) return <button type="button" ref={opener} className={styles.button} onClick={() => setStep({ kind: 'asking' })}>{words.withdraw}</button>;
  const withdraw = (): void => {
    if (step.kind === 'sending') return;
    if (reason.state.trim() === '') { setStep({ kind: 'reasonMissing' }); field.current?.focus(); return; }
    setStep({ kind: 'sending' });
    work.withdraw(reason.state.trim()).then(() => { reason.drop(); work.again(); }, (error: unknown) => setStep({ kind: 'failed', error }));
  };
  const isMissing = step.kind === 'reasonMissing';
  return (
    <div role="group" aria-labelledby="withdraw-follows">
      <p id="withdraw-follows">{words.withdrawFollows}</p>
      <label className={styles.label} htmlFor="withdraw-reason">{words.withdrawAsk}</label>
      <textarea
        ref={field} id="withdraw-reason" className={styles.reason} rows={2} maxLength={4000} aria-required aria-invalid={isMissing} aria-describedby={isMissing ? 'withdraw-problem' : undefined}
        value={reason.state} onChange={(event) => { reason.set(event.target.value); if (isMissing) setStep({ kind: 'asking' }); }}
      />
      {isMissing && <p className={styles.problem} id="withdraw-problem">{words.reasonMissing}</p>}
      {step.kind === 'failed' && <p className={styles.problem} role="alert">{words.notWithdrawn}: {serviceErrorText(step.error, language)}</p>}
      <div className={styles.buttons}>
        <button type="button" className={styles.main} aria-disabled={step.kind === 'sending'} onKeyDown={ignoreHeldEnter} onClick={withdraw}>{step.kind === 'sending' ? words.withdrawing : words.withdrawNow}</button>
        <button type="button" className={styles.button} onClick={() => setStep({ kind: 'idle' })}>{words.withdrawKeep}</button>
      </div>
    </div>
  );
}
