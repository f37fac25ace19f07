import * as React from 'react';
import type { ServiceTrial } from '../../../data/approvalService/tryService';
import { serviceSetupWords } from '../../../loc/serviceSetup';
import { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { WithTheirWords } from '../../../ui/WithTheirWords';

interface Props {
  readonly trial: ServiceTrial;
  readonly isSaved: boolean;
  readonly language: Language;
}

/** What came of the test, and what IT looks at when it failed. */
export function TrialNotice({ trial, isSaved, language }: Props): React.ReactElement {
  const words = serviceSetupWords(language);
  const saved = isSaved ? `${words.saved} ` : '';
  if (trial.kind === 'works') return <Notice kind="success" text={`${saved}${words.works}`} />;
  return <Notice kind="problem" title={`${saved}${words.testFailed}`} text={'theirs' in trial ? <WithTheirWords text={words[trial.kind]} theirs={trial.theirs} /> : words[trial.kind]} />;
}
