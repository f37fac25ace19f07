import * as React from 'react';
import { ServiceProblem } from '../../data/approvalService/serviceProblem';
import { loadingWords } from '../../loc/approvals/loading';
import type { Language } from '../../loc/wording';
import { serviceErrorText } from '../../ui/approvalService/serviceErrorText';
import { errorText } from '../../ui/errorText';

/** Why something of the approvals could not be loaded, be it SharePoint or the service that did not give it. */
export function loadingErrorText(error: unknown, language: Language): React.ReactNode {
  return error instanceof ServiceProblem ? serviceErrorText(error, language) : errorText(error, loadingWords(language));
}
