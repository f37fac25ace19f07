import * as React from 'react';
import { LoadedEntry } from '../../../data/entry';
import { ListStore } from '../../../data/stores/listStore';
import { StoreError } from '../../../data/stores/storeError';
import { entryWords } from '../../../loc/entry';
import { Language, fill } from '../../../loc/wording';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { Load } from '../../../ui/panel/useLoad';
import { EntryDetails } from './EntryDetails';
import styles from './EntryPanel.module.scss';

interface Props extends Load<LoadedEntry> {
  readonly reference: string;
  readonly store: ListStore;
  readonly siteUrl: string;
  readonly subject: string;
  readonly language: Language;
  readonly onChanged: () => void;
}

export function EntryState({ state, retry, reference, store, siteUrl, subject, language, onChanged }: Props): React.ReactElement {
  const words = entryWords(language);
  if (state.kind === 'loading') {
    return <LoadingText text={words.loading} stillText={words.stillLoading} />;
  }
  if (state.kind === 'ready') {
    return <EntryDetails entry={state.value.entry} store={store} siteUrl={siteUrl} subject={subject} language={language} onChanged={onChanged} />;
  }
  if (state.error instanceof StoreError && state.error.kind === 'notFound') {
    return (
      <div role="alert" className={styles.notFound}>
        <p className={styles.notFoundTitle}>{fill(words.notFoundTitle, reference)}</p>
        <p>{words.notFound}</p>
      </div>
    );
  }
  return <LoadProblem title={words.entryFailedTitle} error={state.error} words={words} onRetry={retry} />;
}
