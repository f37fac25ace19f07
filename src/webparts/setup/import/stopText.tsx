import * as React from 'react';
import type { ImportStop } from '../../../data/import/importOutcome';
import { importRunWords } from '../../../loc/importExport/importRun';
import { Language } from '../../../loc/wording';
import { WithTheirWords } from '../../../ui/WithTheirWords';

/** Why something stopped before its end, and what to do. */
export function stopText(stopped: ImportStop, message: string | undefined, language: Language): React.ReactNode {
  const text = importRunWords(language)[`stop_${stopped}`];
  return stopped === 'refused' ? <WithTheirWords text={text} theirs={message ?? ''} /> : text;
}
