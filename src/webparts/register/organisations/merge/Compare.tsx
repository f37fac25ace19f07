import * as React from 'react';
import { readMerge } from '../../../../data/organisation/readMerge';
import { mergeRefusal } from '../../../../domain/organisation/merge';
import { entryWords } from '../../../../loc/entry';
import { organisationWords } from '../../../../loc/organisation';
import { fill } from '../../../../loc/wording';
import { Notice } from '../../../../ui/form/notice/Notice';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { useLoad } from '../../../../ui/panel/useLoad';
import { Screen } from '../screen';
import { SideBySide } from './SideBySide';
import { pairNames } from './pairNames';
import { refusalText } from './refusalText';
import styles from '../Organisations.module.scss';

interface Props extends Screen {
  readonly ids: readonly [number, number];
}

/** Two organisations side by side: are they one, and if so, which record stays? */
export function Compare({ place: { store, language }, organisations, go, ids }: Props): React.ReactElement {
  const words = organisationWords(language);
  const [firstId, secondId] = ids;
  const { state, retry } = useLoad(React.useCallback(() => readMerge(store, { keptId: firstId, mergedId: secondId }), [store, firstId, secondId]));
  if (state.kind === 'loading') return <LoadingText text={words.loadingOne} stillText={entryWords(language).stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={words.oneFailedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />;
  const { kept: first, merged: second, facts } = state.value;
  const { mayMerge } = organisations;
  const names = pairNames(organisations, ids, language);
  const name = (id: number): string => names[ids.indexOf(id)];
  const keep = (keptId: number, mergedId: number): React.ReactElement => {
    const [kept, merged] = keptId === first.id ? [first, second] : [second, first];
    const refusal = mergeRefusal(kept.values, merged.values);
    return refusal === undefined
      ? <button type="button" className={styles.mainButton} onClick={() => go.task({ kind: 'merge', pair: { keptId, mergedId } })}>{fill(words.keepThis, name(keptId))}</button>
      : <p className={styles.subtext}>{refusalText(refusal, { kept: name(keptId), merged: name(mergedId) }, words)}</p>;
  };
  return (
    <div className={styles.after}>
      <p className={styles.text}>{words.compareText}</p>
      {!mayMerge && <Notice kind="warning" text={words.saveDenied} />}
      <SideBySide
        columns={[{ name: name(first.id), values: first.values, involvement: facts.involvementOfKept }, { name: name(second.id), values: second.values, involvement: facts.involvementOfMerged }]}
        actions={mayMerge ? [keep(first.id, second.id), keep(second.id, first.id)] : undefined} language={language}
      />
      <div className={styles.buttons}><button type="button" className={styles.button} onClick={() => go.task({ kind: 'look' })}>{words.notDuplicates}</button></div>
    </div>
  );
}
