import * as React from 'react';
import { MergePair, readMerge } from '../../../../data/organisation/readMerge';
import { mergeRefusal, textOf } from '../../../../domain/organisation/merge';
import { dayText } from '../../../../loc/calendar';
import { entryWords } from '../../../../loc/entry';
import { organisationWords } from '../../../../loc/organisation';
import { fill } from '../../../../loc/wording';
import { Notice } from '../../../../ui/form/notice/Notice';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { useLoad } from '../../../../ui/panel/useLoad';
import { Screen } from '../screen';
import { MergePreview } from './MergePreview';
import { MergeProgress } from './MergeProgress';
import { MergeResultView } from './MergeResultView';
import { mergeNote } from './mergeNote';
import { pairNames } from './pairNames';
import { refusalText } from './refusalText';
import { useMerge } from './useMerge';
import styles from '../Organisations.module.scss';

interface Props extends Screen {
  readonly pair: MergePair;
}

/** What merging would do, then doing it, then what came of it. */
export function MergeScreen({ place: { store, siteUrl, today, language }, organisations, go, pair }: Props): React.ReactElement {
  const words = organisationWords(language);
  const { leaving, changed } = go;
  const { state, retry } = useLoad(React.useCallback(() => readMerge(store, pair), [store, pair]));
  const merging = useMerge(store, pair, React.useCallback(() => { leaving.setDirty(false); changed(); }, [leaving, changed]));
  const [kept, merged] = pairNames(organisations, [pair.keptId, pair.mergedId], language);
  if (state.kind === 'loading') return <LoadingText text={words.loadingPreview} stillText={entryWords(language).stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={words.previewFailedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />;
  const refusal = mergeRefusal(state.value.kept.values, state.value.merged.values);
  if (refusal !== undefined && merging.state.kind === 'preview') return <Notice kind="problem" text={refusalText(refusal, { kept, merged }, words)} />;

  const run = (): void => {
    leaving.setDirty(true);
    merging.run({ today, note: mergeNote({ name: textOf(state.value.kept.values, 'name') ?? '', reference: textOf(state.value.kept.values, 'reference') ?? '' }, today) });
  };
  if (merging.state.kind === 'running') return <MergeProgress {...merging.state} leaving={leaving} language={language} />;
  if (merging.state.kind === 'ended') {
    return <MergeResultView result={merging.state.result} names={{ kept, merged }} language={language} onGoOn={run} onOpen={() => { const one = organisations.byId(pair.keptId); if (one) { go.task({ kind: 'look' }); go.view(one.reference); } }} />;
  }
  return (
    <div className={styles.after}>
      <MergePreview plan={state.value.plan} keptName={kept} siteUrl={siteUrl} language={language} onEntry={go.entry} />
      <p className={styles.text}>{fill(words.marks, merged, dayText(today, language), kept)}</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.mainButton} onClick={run}>{words.mergeNow}</button>
        <button type="button" className={styles.button} onClick={() => go.task({ kind: 'compare', ids: [pair.keptId, pair.mergedId] })}>{words.cancel}</button>
      </div>
    </div>
  );
}
