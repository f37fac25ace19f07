import * as React from 'react';
import { organisationById } from '../../../../data/organisation/organisationRecords';
import { organisationColumns } from '../../../../data/organisations';
import { choicesFor, siteLists } from '../../../../data/siteLists';
import { entryWords } from '../../../../loc/entry';
import { organisationWords } from '../../../../loc/organisation';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { useLoad } from '../../../../ui/panel/useLoad';
import { ScreenOfOne } from '../screen';
import { EditForm } from './EditForm';

interface Props extends ScreenOfOne {
  readonly startAt?: 'ended';
}

/** Read anew before it is edited: the list may have been open for hours. */
export function EditScreen({ place, go, one, startAt }: Props): React.ReactElement {
  const { store, language } = place;
  const words = organisationWords(language);
  const { state, retry } = useLoad(React.useCallback(async () => {
    const [record, lists] = await Promise.all([organisationById(store, one.id), siteLists(store)]);
    return { record, sectors: choicesFor(lists, organisationColumns).sector ?? [] };
  }, [store, one.id]));
  if (state.kind === 'loading') return <LoadingText text={words.loadingOne} stillText={entryWords(language).stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={words.oneFailedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />;
  return <EditForm place={place} go={go} record={state.value.record} sectors={state.value.sectors} startAt={startAt} />;
}
