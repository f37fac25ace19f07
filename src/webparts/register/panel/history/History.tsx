import * as React from 'react';
import { loadHistory } from '../../../../data/history/loadHistory';
import { ListStore } from '../../../../data/stores/listStore';
import { BringBack } from '../../../../domain/partnership/bringBack';
import { entryWords } from '../../../../loc/entry';
import { historyWords } from '../../../../loc/history';
import { Language, fill } from '../../../../loc/wording';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { useLoad } from '../../../../ui/panel/useLoad';
import { fieldText } from '../../../../ui/record/fieldText';
import { fieldLabel } from './changeText';
import { HistoryContext } from './historyContext';
import { HistoryList } from './HistoryList';
import styles from './HistorySection.module.scss';
import { useHistoryRights } from './useHistoryRights';

interface Props {
  readonly entryId: number;
  readonly store: ListStore;
  readonly language: Language;
  readonly onBroughtBack: (back: BringBack) => void;
}

/** Who changed what in an entry, its members and its representatives, and when. Older values can be brought back from it. */
export function History({ entryId, store, language, onBroughtBack }: Props): React.ReactElement {
  const words = entryWords(language);
  const { state, retry, refresh } = useLoad(React.useCallback(() => loadHistory(store, entryId), [store, entryId]));
  const [done, setDone] = React.useState<BringBack>();
  const told = React.useRef<HTMLParagraphElement>(null);
  const rights = useHistoryRights(store);
  const history = state.kind === 'ready' ? state.value : undefined;
  const around = React.useMemo(() => history && {
    ...rights, store, language, state: history.state,
    onBroughtBack: (back: BringBack) => {
      setDone(back);
      // The question had the focus, and goes.
      told.current?.focus();
      refresh();
      onBroughtBack(back);
    }
  }, [rights, store, language, history, refresh, onBroughtBack]);

  if (state.kind === 'failed') return <LoadProblem title={words.historyFailedTitle} error={state.error} words={words} onRetry={retry} />;
  if (around === undefined || history === undefined) return <LoadingText text={words.loadingHistory} stillText={words.stillLoading} />;
  return (
    <HistoryContext.Provider value={around}>
      <p ref={told} tabIndex={-1} className={styles.done}>{done && fill(historyWords(language).done, fieldLabel(done.part, done.field, language), fieldText(done.value, language))}</p>
      <HistoryList changes={history.changes} language={language} />
    </HistoryContext.Provider>
  );
}
