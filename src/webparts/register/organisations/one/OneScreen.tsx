import * as React from 'react';
import { organisationById } from '../../../../data/organisation/organisationRecords';
import { entryWords } from '../../../../loc/entry';
import { organisationWords } from '../../../../loc/organisation';
import { fill } from '../../../../loc/wording';
import { Notice } from '../../../../ui/form/notice/Notice';
import { nameIn } from '../../../../ui/organisation/nameIn';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { useLoad } from '../../../../ui/panel/useLoad';
import { ScreenOfOne } from '../screen';
import { OrganisationFacts } from './OrganisationFacts';
import { Places } from './Places';
import styles from '../Organisations.module.scss';

/** One organisation: what is recorded about it, and where it takes part. */
export function OneScreen({ place: { store, siteUrl, task, language }, organisations, go, one }: ScreenOfOne): React.ReactElement {
  const words = organisationWords(language);
  // The list is read anew after a change, and `one` with it.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const { state, retry } = useLoad(React.useCallback(() => organisationById(store, one.id), [store, one]));
  const into = one.mergedInto === undefined ? undefined : organisations.byReference(one.mergedInto);
  if (state.kind === 'loading') return <LoadingText text={words.loadingOne} stillText={entryWords(language).stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={words.oneFailedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />;
  const isMerged = one.mergedInto !== undefined;
  return (
    <div className={styles.after}>
      {task.kind === 'look' && task.told !== undefined && <Notice kind="success" text={task.told} />}
      {isMerged && (
        <Notice
          kind="info" text={fill(words.isMerged, into === undefined ? one.mergedInto ?? '' : nameIn(language, into))}
          actions={into === undefined ? [] : [{ text: fill(words.openThis, nameIn(language, into)), act: () => go.view(into.reference) }]}
        />
      )}
      {organisations.mayChange && (
        <div className={styles.buttons}>
          <button type="button" className={styles.button} onClick={() => go.task({ kind: 'edit' })}>{words.edit}</button>
          {organisations.mayMerge && !isMerged && <button type="button" className={styles.button} onClick={() => go.task({ kind: 'choose' })}>{words.merge}</button>}
          {one.endedOn === undefined && !isMerged && <button type="button" className={styles.button} onClick={() => go.task({ kind: 'edit', startAt: 'ended' })}>{words.markEnded}</button>}
        </div>
      )}
      <OrganisationFacts record={state.value} language={language} />
      <Places organisation={one} store={store} siteUrl={siteUrl} language={language} onEntry={go.entry} />
    </div>
  );
}
