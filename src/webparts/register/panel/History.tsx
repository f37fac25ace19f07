import * as React from 'react';
import { ListStore } from '../../../data/stores/listStore';
import { versionsOfEntry } from '../../../data/versions';
import { savedChanges } from '../../../domain/partnership/entryVersion';
import { entryWords } from '../../../loc/entry';
import { Language, fill } from '../../../loc/wording';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { useLoad } from '../../../ui/panel/useLoad';
import { SavedChangeItem } from './SavedChangeItem';
import styles from './HistorySection.module.scss';

interface Props {
  readonly entryId: number;
  readonly store: ListStore;
  readonly language: Language;
}

const shownAtOnce = 20;

export function History({ entryId, store, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const [shown, setShown] = React.useState(shownAtOnce);
  const list = React.useRef<HTMLOListElement>(null);
  const { state, retry } = useLoad(React.useCallback(() => versionsOfEntry(store, entryId).then(savedChanges), [store, entryId]));
  const loaded = state.kind === 'ready';

  // The button that asked for it is gone: the list takes its focus.
  React.useEffect(() => {
    list.current?.focus();
  }, [loaded]);

  if (state.kind === 'loading') {
    return <LoadingText text={words.loadingHistory} stillText={words.stillLoading} />;
  }
  if (state.kind === 'failed') {
    return <LoadProblem title={words.historyFailedTitle} error={state.error} words={words} onRetry={retry} />;
  }
  const older = state.value.length - shown;
  return (
    <>
      <ol className={styles.versions} ref={list} tabIndex={-1} aria-labelledby="entry-history">
        {state.value.slice(0, shown).map((change) => <SavedChangeItem key={change.label} change={change} language={language} />)}
      </ol>
      {older > 0 && (
        <button type="button" className={styles.show} onClick={() => setShown(shown + shownAtOnce)}>{fill(words.olderVersions, older)}</button>
      )}
    </>
  );
}
