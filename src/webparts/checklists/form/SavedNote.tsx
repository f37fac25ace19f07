import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { usePaused } from '../../../ui/usePaused';
import { FormSession } from './formSession';
import styles from './FormScreen.module.scss';

interface Props {
  readonly session: FormSession;
  readonly isOnline: boolean;
  readonly language: Language;
}

/** Shown at once, said once typing pauses. */
export function SavedNote({ session: { state }, isOnline, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const text = !isOnline ? words.keptOffline : { saved: words.saved, waiting: words.notSavedYet, saving: words.saving, failed: words.keptHere, tooLong: words.keptHere, closed: words.keptHere, gone: words.keptHere }[state.kind];
  const spoken = usePaused(state.kind === 'waiting' || state.kind === 'saving' ? '' : text);
  return <span className={styles.saved}><span aria-hidden="true">{text}</span><span role="status" className={styles.spoken}>{spoken}</span></span>;
}
