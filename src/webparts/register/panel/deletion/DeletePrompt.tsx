import * as React from 'react';
import { loadDeletion } from '../../../../data/entryDeletion/loadDeletion';
import { rightsIn } from '../../../../data/siteLists';
import { whyKept } from '../../../../domain/partnership/deletion';
import { deletionWords } from '../../../../loc/deletion';
import { entryWords } from '../../../../loc/entry';
import { fill } from '../../../../loc/wording';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { useLoad } from '../../../../ui/panel/useLoad';
import { useSiteLists } from '../../../../ui/useSiteLists';
import { entryTitle } from '../entryTitle';
import { DeleteProps } from './deleteProps';
import { DeleteQuestion } from './DeleteQuestion';
import { KeptEntry } from './KeptEntry';
import { Prompt } from '../Prompt';

interface Props extends DeleteProps {
  readonly onCancel: () => void;
}

/** Asked before an entry is deleted; where it is kept, why, and what to do instead. */
export function DeletePrompt({ loaded, store, language, onCloseEntry, onClose, onCancel }: Props): React.ReactElement {
  const words = deletionWords(language);
  const { entry } = loaded;
  const lists = useSiteLists(store);
  const withNotes = rightsIn(lists, 'Restricted notes').recycle;
  const reason = whyKept(entry);
  if (reason !== undefined) return <KeptEntry entry={entry} reason={reason} language={language} onCloseEntry={onCloseEntry} onCancel={onCancel} />;
  return (
    <Prompt id="entry-delete" title={fill(words.title, entryTitle(entry, language))} onCancel={onCancel}>
      <Planned loaded={loaded} store={store} language={language} withNotes={withNotes} onCloseEntry={onCloseEntry} onClose={onClose} onCancel={onCancel} />
    </Prompt>
  );
}

/** As the entry stands now, not as the panel has it: somebody may have moved it past approval meanwhile. */
function Planned({ loaded, store, language, withNotes, onCloseEntry, onClose, onCancel }: Props & { readonly withNotes: boolean }): React.ReactElement {
  const words = deletionWords(language);
  const { id } = loaded.entry;
  const { state, retry } = useLoad(React.useCallback(() => loadDeletion(store, id, withNotes), [store, id, withNotes]));
  if (state.kind === 'loading') return <LoadingText text={words.looking} stillText={entryWords(language).stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={words.lookingFailed} error={state.error} words={entryWords(language)} onRetry={retry} />;
  const now = whyKept(state.value.loaded.entry);
  if (now !== undefined) return <KeptEntry entry={state.value.loaded.entry} reason={now} language={language} onCloseEntry={onCloseEntry} onCancel={onCancel} isInside />;
  return <DeleteQuestion planned={state.value} shown={loaded.record.version} store={store} language={language} onClose={onClose} onCancel={onCancel} />;
}
