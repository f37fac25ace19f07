import * as React from 'react';
import { noticesWords } from '../../../loc/approvals/notices';
import type { Language } from '../../../loc/wording';
import { Confirmation } from '../../../ui/form/confirm/Confirmation';
import { ignoreHeldEnter } from '../../../ui/form/confirm/heldKey';
import styles from '../Approvals.module.scss';

interface Props {
  /** Of the mail. */
  readonly id: number;
  /** Of the button: which mail it sends. */
  readonly name: string;
  /** What the mail is about. */
  readonly about: React.ReactNode;
  /** Asked first, where whoever gets it has it already. */
  readonly asks?: string;
  readonly language: Language;
  /** Settles when there is an answer, whatever it is. */
  resend(): Promise<void>;
}

/** Sends a mail again; one that went out already only once that is confirmed. */
export function Resend({ id, name, about, asks, language, resend }: Props): React.ReactElement {
  const words = noticesWords(language);
  const [step, setStep] = React.useState<'idle' | 'asking' | 'sending'>('idle');
  const opener = React.useRef<HTMLButtonElement>(null);
  const wasAsking = React.useRef(false);
  React.useEffect(() => {
    // The question that had the focus has gone.
    if (wasAsking.current && step !== 'asking') opener.current?.focus();
    wasAsking.current = step === 'asking';
  }, [step]);
  const send = (): void => {
    setStep('sending');
    void resend().finally(() => setStep('idle'));
  };
  if (step === 'asking') {
    return (
      <Confirmation label={{ id: `resend-${id}` }}>
        <div id={`resend-${id}`}>
          <p className={styles.text}>{about}</p>
          <p className={styles.text}>{asks}</p>
        </div>
        <div className={styles.buttons}>
          <button type="button" className={styles.main} onKeyDown={ignoreHeldEnter} onClick={send}>{words.resendNow}</button>
          <button type="button" className={styles.button} onClick={() => setStep('idle')}>{words.notYet}</button>
        </div>
      </Confirmation>
    );
  }
  const isSending = step === 'sending';
  const press = (): void => {
    if (isSending) return;
    if (asks === undefined) send();
    else setStep('asking');
  };
  return <div className={styles.buttons}><button type="button" ref={opener} className={styles.button} aria-disabled={isSending} aria-label={isSending ? undefined : name} onClick={press}>{isSending ? words.resending : words.resend}</button></div>;
}
