import * as React from 'react';
import { ListStore } from '../../../../data/stores/listStore';
import { entryWords } from '../../../../loc/entry';
import { Language } from '../../../../loc/wording';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { QuietLoading } from '../../../../ui/panel/quietLoading';
import { Section } from '../../../../ui/panel/Section';
import { useLoad } from '../../../../ui/panel/useLoad';
import { BringBack } from '../../../../domain/partnership/bringBack';
import styles from './HistorySection.module.scss';

interface Props {
  readonly entryId: number;
  readonly store: ListStore;
  readonly language: Language;
  readonly onBroughtBack: (back: BringBack) => void;
}

/** Versions, and the part of the program that tells them, are asked for only when somebody wants to see them: an entry may have hundreds. */
export function HistorySection(props: Props): React.ReactElement {
  const words = entryWords(props.language);
  const [wanted, setWanted] = React.useState(false);
  return (
    <Section id="entry-history" title={words.history}>
      {wanted
        ? <QuietLoading.Provider value={false}><Opened {...props} /></QuietLoading.Provider>
        : <button type="button" className={styles.show} onClick={() => setWanted(true)}>{words.showHistory}</button>}
    </Section>
  );
}

const load = (): Promise<typeof import('./History')['History']> => import(/* webpackChunkName: 'entry-history' */ './History').then(({ History }) => History);

function Opened(props: Props): React.ReactElement {
  const words = entryWords(props.language);
  const { state, retry } = useLoad(load);
  if (state.kind === 'loading') return <LoadingText text={words.loadingHistory} stillText={words.stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={words.historyFailedTitle} error={state.error} words={words} onRetry={retry} />;
  return <state.value {...props} />;
}
