import * as React from 'react';
import { restrictedNoteColumns } from '../../../../data/restrictedNotes';
import { ListStore } from '../../../../data/stores/listStore';
import { entryWords } from '../../../../loc/entry';
import { notesWords } from '../../../../loc/notes';
import { Language } from '../../../../loc/wording';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { useLoad } from '../../../../ui/panel/useLoad';
import { useSiteLists } from '../../../../ui/useSiteLists';

interface Props {
  readonly entryId: number;
  readonly store: ListStore;
  /** Whose unsaved text it is, in which site. */
  readonly subject: string;
  readonly language: Language;
}

/** For those whom SharePoint shows the list. For all others there is nothing here, and nothing is asked for. */
export function NotesSection(props: Props): React.ReactElement | null {
  const list = useSiteLists(props.store).find(({ title }) => title === restrictedNoteColumns.list);
  return list === undefined ? null : <Opened {...props} rights={list.rights} />;
}

type NotesPart = typeof import('./Notes')['Notes'];

const load = (): Promise<NotesPart> => import(/* webpackChunkName: 'entry-notes' */ './Notes').then(({ Notes }) => Notes);

function Opened(props: Props & Pick<React.ComponentProps<NotesPart>, 'rights'>): React.ReactElement {
  const words = entryWords(props.language);
  const own = notesWords(props.language);
  const { state, retry } = useLoad(load);
  if (state.kind === 'loading') return <LoadingText text={own.loading} stillText={words.stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={own.loadFailed} error={state.error} words={words} onRetry={retry} />;
  return <state.value {...props} />;
}
