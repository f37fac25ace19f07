import * as React from 'react';
import { serviceSetupWords } from '../../../loc/serviceSetup';
import { setupWording } from '../../../loc/setup';
import { Language, wordsFor } from '../../../loc/wording';
import { failureOf } from '../../../provisioning/failure';
import { Notice } from '../../../ui/form/notice/Notice';
import { useLoad } from '../../../ui/panel/useLoad';
import { failureText } from '../reportText';
import styles from '../Setup.module.scss';
import { AddressForm } from './AddressForm';
import type { ServiceSetup } from './serviceSetup';

interface Props {
  readonly setup: ServiceSetup;
  /** Courtesy only: SharePoint itself refuses whoever may not. */
  readonly mayChange: boolean;
  readonly language: Language;
}

/** Where the approval service is, on a site that is set up: owners set and test it, others see what is set. */
export function ServiceSection({ setup, mayChange, language }: Props): React.ReactElement {
  const words = serviceSetupWords(language);
  const { state, retry, refresh } = useLoad(setup.read);
  const set = state.kind === 'ready' ? state.value : undefined;
  return (
    <section aria-labelledby="service-title">
      <h2 id="service-title" className={styles.title}>{words.title}</h2>
      <p className={styles.purpose}>{words.purpose}</p>
      {state.kind === 'loading' && <p role="status">{words.loading}</p>}
      {state.kind === 'failed' && <Notice kind="problem" text={failureText(failureOf(state.error), wordsFor(setupWording, language))} actions={[{ text: wordsFor(setupWording, language).tryAgain, act: retry }]} />}
      {state.kind === 'ready' && <p>{set === undefined ? words.notSet : <>{words.isSet} <span lang="en">{set.url} · {set.audience}</span></>}</p>}
      {!mayChange && <p className={styles.note}>{words.ownersOnly}</p>}
      {mayChange && state.kind === 'ready' && <AddressForm set={set} setup={setup} language={language} onSaved={refresh} />}
    </section>
  );
}
