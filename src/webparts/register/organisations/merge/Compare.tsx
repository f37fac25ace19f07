import * as React from 'react';
import { readMerge } from '../../../../data/organisation/readMerge';
import { mergeRefusal } from '../../../../domain/organisation/merge';
import { whichStays } from '../../../../domain/organisation/whichStays';
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

/** Two organisations side by side: are they one, and if so, which record stays? The one with more is chosen until somebody chooses the other. */
export function Compare({ place: { store, language }, organisations, go, ids }: Props): React.ReactElement {
  const words = organisationWords(language);
  const [firstId, secondId] = ids;
  const [chosen, setChosen] = React.useState<number>();
  const { state, retry } = useLoad(React.useCallback(() => readMerge(store, { keptId: firstId, mergedId: secondId }), [store, firstId, secondId]));
  if (state.kind === 'loading') return <LoadingText text={words.loadingOne} stillText={entryWords(language).stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={words.oneFailedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />;
  const { kept: first, merged: second, facts } = state.value;
  const { mayMerge } = organisations;
  const names = pairNames(organisations, ids, language);
  const name = (id: number): string => names[ids.indexOf(id)];
  const both = [{ values: first.values, involvement: facts.involvementOfKept }, { values: second.values, involvement: facts.involvementOfMerged }] as const;
  const [kept, merged] = (chosen ?? ids[whichStays(...both)]) === first.id ? [first, second] : [second, first];
  const refusal = mergeRefusal(kept.values, merged.values);
  const choice = (id: number): React.ReactElement => (
    <label className={styles.keep}>
      <input type="radio" name="merge-keep" checked={kept.id === id} onChange={() => setChosen(id)} />
      <span>{fill(words.keepThis, name(id))}</span>
    </label>
  );
  return (
    <div className={styles.after}>
      <p className={styles.text}>{words.compareText}</p>
      {!mayMerge && <Notice kind="warning" text={words.saveDenied} />}
      <SideBySide columns={[{ name: name(first.id), ...both[0] }, { name: name(second.id), ...both[1] }]} actions={mayMerge ? [choice(first.id), choice(second.id)] : undefined} language={language} />
      {mayMerge && refusal !== undefined && <Notice kind="warning" text={refusalText(refusal, { kept: name(kept.id), merged: name(merged.id) }, words)} />}
      <div className={styles.buttons}>
        {mayMerge && refusal === undefined && <button type="button" className={styles.mainButton} onClick={() => go.task({ kind: 'merge', pair: { keptId: kept.id, mergedId: merged.id } })}>{words.previewMerge}</button>}
        <button type="button" className={styles.button} onClick={() => go.task({ kind: 'look' })}>{words.notDuplicates}</button>
      </div>
    </div>
  );
}
