import * as React from 'react';
import { gathered } from '../../../../data/gathered';
import { restrictedNoteColumns, restrictedNotesOfEntry } from '../../../../data/restrictedNotes';
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

type Notes = Awaited<ReturnType<typeof restrictedNotesOfEntry>>;
type NotesPart = typeof import('./Notes')['Notes'];

const loadPart = (): Promise<NotesPart> => import(/* webpackChunkName: 'entry-notes' */ './Notes').then(({ Notes }) => Notes);

function Opened(props: Props & Pick<React.ComponentProps<NotesPart>, 'rights'>): React.ReactElement {
  const { store, entryId } = props;
  const early = React.useRef<Promise<Notes>>();
  const ask = React.useCallback(() => restrictedNotesOfEntry(gathered(store), entryId), [store, entryId]);
  /** With the other parts of the entry, while the part of the program that shows them is on its way. */
  const load = React.useCallback(() => {
    early.current = ask();
    early.current.catch(() => undefined);
    return loadPart();
  }, [ask]);
  const loadNotes = React.useCallback(() => {
    const asked = early.current ?? ask();
    early.current = undefined;
    return asked;
  }, [ask]);
  const words = entryWords(props.language);
  const own = notesWords(props.language);
  const { state, retry } = useLoad(load);
  if (state.kind === 'loading') return <LoadingText text={own.loading} stillText={words.stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={own.loadFailed} error={state.error} words={words} onRetry={retry} />;
  return <state.value {...props} load={loadNotes} />;
}
