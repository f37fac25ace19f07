import * as React from 'react';
import { newOrganisationSource } from '../../../../data/organisation/newOrganisationSource';
import { entryWords } from '../../../../loc/entry';
import { organisationWords } from '../../../../loc/organisation';
import { NewOrganisation } from '../../../../ui/organisation/NewOrganisation';
import { Notice } from '../../../../ui/form/notice/Notice';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { useLoad } from '../../../../ui/panel/useLoad';
import { Screen } from '../screen';

/** A new organisation; whoever takes a known one instead is led to it. */
export function AddScreen({ place: { store, language, task }, go }: Screen): React.ReactElement {
  const words = organisationWords(language);
  const { state, retry } = useLoad(React.useCallback(() => newOrganisationSource(store), [store]));
  const { leaving } = go;
  if (state.kind === 'loading') return <LoadingText text={words.loading} stillText={entryWords(language).stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={words.failedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />;
  return (
    <div onInput={() => leaving.setDirty(true)}>
      {leaving.isAsked && <Notice kind="warning" text={words.unsaved} actions={[{ text: words.stay, act: leaving.stay, isMain: true }, { text: words.leave, act: leaving.leave }]} />}
      <NewOrganisation
        isAlone name={task.kind === 'add' ? task.name ?? '' : ''} source={state.value} onCancel={() => leaving.ask(() => go.task({ kind: 'look' }))}
        onDone={({ reference }) => { go.task({ kind: 'look' }); go.changed(); go.view(reference); }}
      />
    </div>
  );
}
