import * as React from 'react';
import type { ServiceTrial } from '../../../data/approvalService/tryService';
import { ServiceAddress, ServiceAddressProblem, serviceAddressProblem, trimmedAddress } from '../../../domain/approval/serviceAddress';
import { serviceSetupWords } from '../../../loc/serviceSetup';
import { setupWording } from '../../../loc/setup';
import { Language, wordsFor } from '../../../loc/wording';
import { failureOf } from '../../../provisioning/failure';
import { Notice } from '../../../ui/form/notice/Notice';
import { failureText } from '../reportText';
import styles from '../Setup.module.scss';
import { AddressField } from './AddressField';
import type { ServiceSetup } from './serviceSetup';
import { TrialNotice } from './TrialNotice';

interface Props {
  readonly set: ServiceAddress | undefined;
  readonly setup: ServiceSetup;
  readonly language: Language;
  onSaved(): void;
}

type Step =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'testing'; readonly isSaved: boolean }
  | { readonly kind: 'refused'; readonly problem: ServiceAddressProblem }
  | { readonly kind: 'notSaved'; readonly error: unknown }
  | { readonly kind: 'tested'; readonly isSaved: boolean; readonly trial: ServiceTrial };

/** Address and Application ID URI of the service. What is saved is tested at once; a test that fails keeps nobody from saving, since IT may not be done yet. */
export function AddressForm({ set, setup, language, onSaved }: Props): React.ReactElement {
  const words = serviceSetupWords(language);
  const [typed, setTyped] = React.useState<ServiceAddress>(set ?? { url: '', audience: '' });
  const [step, setStep] = React.useState<Step>({ kind: 'idle' });
  const isBusy = step.kind === 'saving' || step.kind === 'testing';
  const change = (changed: Partial<ServiceAddress>): void => {
    setTyped({ ...typed, ...changed });
    if (!isBusy) setStep({ kind: 'idle' });
  };
  const carryOut = async (isSaved: boolean): Promise<void> => {
    const address = trimmedAddress(typed);
    const problem = serviceAddressProblem(address);
    if (problem !== undefined) {
      setStep({ kind: 'refused', problem });
      document.getElementById(problem === 'noAudience' ? 'service-audience' : 'service-url')?.focus();
      return;
    }
    if (isSaved) {
      setStep({ kind: 'saving' });
      await setup.save(address);
      onSaved();
    }
    setStep({ kind: 'testing', isSaved });
    setStep({ kind: 'tested', isSaved, trial: await setup.test(address) });
  };
  const press = (isSaved: boolean): void => { if (!isBusy) carryOut(isSaved).catch((error: unknown) => setStep({ kind: 'notSaved', error })); };
  const problem = step.kind === 'refused' ? step.problem : undefined;
  return (
    <form className={styles.members} noValidate onSubmit={(event) => { event.preventDefault(); press(true); }}>
      <AddressField id="service-url" label={words.url} help={words.urlHelp} value={typed.url} problem={problem !== undefined && problem !== 'noAudience' ? words[problem] : undefined} onType={(url) => change({ url })} />
      <AddressField id="service-audience" label={words.audience} help={words.audienceHelp} value={typed.audience} problem={problem === 'noAudience' ? words.noAudience : undefined} onType={(audience) => change({ audience })} />
      <div className={styles.buttons}>
        <button type="submit" className={styles.primary} aria-disabled={isBusy}>{words.save}</button>
        <button type="button" className={styles.button} aria-disabled={isBusy} onClick={() => press(false)}>{words.test}</button>
      </div>
      <p role="status">{step.kind === 'saving' ? words.saving : step.kind === 'testing' ? words.testing : ''}</p>
      {step.kind === 'notSaved' && <Notice kind="problem" title={words.notSaved} text={failureText(failureOf(step.error), wordsFor(setupWording, language))} />}
      {step.kind === 'tested' && <TrialNotice trial={step.trial} isSaved={step.isSaved} language={language} />}
    </form>
  );
}
