import * as React from 'react';
import type { Language } from '../../../../src/loc/wording';
import { problemText } from './words/problemWords';

interface Saving {
  readonly saving: boolean;
  /** In words, until the next try. */
  readonly problem: string | undefined;
  readonly save: (write: () => Promise<void>) => Promise<void>;
}

/** One write at a time; what goes wrong is told and nothing that was entered is lost. */
export function useSaving(language: Language): Saving {
  const [saving, setSaving] = React.useState(false);
  const [problem, setProblem] = React.useState<string>();
  async function save(write: () => Promise<void>): Promise<void> {
    setSaving(true);
    setProblem(undefined);
    try {
      await write();
    } catch (error) {
      setProblem(problemText(error, language));
    }
    setSaving(false);
  }
  return { saving, problem, save };
}
