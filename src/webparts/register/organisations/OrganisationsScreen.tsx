import * as React from 'react';
import { entryWords } from '../../../loc/entry';
import { organisationWords } from '../../../loc/organisation';
import { fill } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import { AddScreen } from './edit/AddScreen';
import { EditScreen } from './edit/EditScreen';
import { ListScreen } from './list/ListScreen';
import { ChooseOther } from './merge/ChooseOther';
import { Compare } from './merge/Compare';
import { MergeScreen } from './merge/MergeScreen';
import { OneScreen } from './one/OneScreen';
import { Go, ScreenPlace } from './screen';
import { allOrganisations } from './task';
import { useOrganisations } from './useOrganisations';

interface Props {
  readonly place: ScreenPlace;
  readonly organisations: ReturnType<typeof useOrganisations>;
  readonly go: Go;
}

/** The one screen that is asked for, or why there is none. */
export function OrganisationsScreen({ place, organisations: { state, retry, latest }, go }: Props): React.ReactElement {
  const { view, task, language } = place;
  const words = organisationWords(language);
  if (state.kind === 'failed') return <LoadProblem title={words.failedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />;
  // What is there already stays while it is read anew.
  if (latest === undefined) return <LoadingText text={words.loading} stillText={entryWords(language).stillLoading} />;
  const screen = { place, organisations: latest, go };
  if (task.kind === 'compare') return <Compare {...screen} ids={task.ids} />;
  if (task.kind === 'merge') return <MergeScreen {...screen} pair={task.pair} />;
  if (view === allOrganisations) return task.kind === 'add' ? <AddScreen {...screen} /> : <ListScreen {...screen} />;
  const one = latest.byReference(view);
  if (one === undefined) return <Notice kind="problem" title={fill(words.notFoundTitle, view)} text={words.notFound} />;
  if (task.kind === 'edit') return <EditScreen {...screen} one={one} startAt={task.startAt} />;
  if (task.kind === 'choose') return <ChooseOther {...screen} one={one} />;
  return <OneScreen key={one.id} {...screen} one={one} />;
}
