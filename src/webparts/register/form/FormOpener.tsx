import * as React from 'react';
import { rightsIn, siteLists } from '../../../data/siteLists';
import type { ListStore, SiteList } from '../../../data/stores/listStore';
import { loadEntryState } from '../../../data/entryEdit/loadEntryState';
import { EntryState } from '../../../domain/partnership/entryEdit';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import { useLoad } from '../../../ui/panel/useLoad';
import type { EntryFormProps } from './EntryForm';
import { MayNot } from './MayNot';

type Props = Pick<EntryFormProps, 'store' | 'subject' | 'closes' | 'language' | 'leaving' | 'onSaved'> & {
  /** Absent for a new entry. */
  readonly entryId: number | undefined;
};

type Opened =
  | { readonly kind: 'mayNot' }
  | { readonly kind: 'form'; readonly Form: typeof import('./EntryForm')['EntryForm']; readonly lists: readonly SiteList[]; readonly state: EntryState | undefined };

/** The form is a part of its own. It starts from the entry as it stands now, read in one request. */
export function FormOpener({ store, entryId, ...props }: Props): React.ReactElement {
  const { language, leaving } = props;
  const { state, retry } = useLoad(React.useCallback(() => open(store, entryId), [store, entryId]));
  const { isAsked, leave } = leaving;
  const leavesAtOnce = isAsked && !(state.kind === 'ready' && state.value.kind === 'form');
  React.useEffect(() => { if (leavesAtOnce) leave(); }, [leavesAtOnce, leave]);

  const words = entryFormWords(language);
  if (state.kind === 'loading') return <LoadingText text={words.loading} stillText={entryWords(language).stillLoading} />;
  if (state.kind === 'failed') return <LoadProblem title={words.loadFailed} error={state.error} words={entryWords(language)} onRetry={retry} />;
  if (state.value.kind === 'mayNot') return <MayNot isNew={entryId === undefined} language={language} onBack={leave} />;
  const { Form, lists, state: begin } = state.value;
  return <Form {...props} store={store} lists={lists} state={begin} />;
}

async function open(store: ListStore, entryId: number | undefined): Promise<Opened> {
  const lists = await siteLists(store);
  const { add, change } = rightsIn(lists, 'Partnerships');
  // A courtesy: it is the list that decides.
  if (!(entryId === undefined ? add : change)) return { kind: 'mayNot' };
  const [{ EntryForm }, state] = await Promise.all([
    import(/* webpackChunkName: 'entry-form' */ './EntryForm'),
    entryId === undefined ? undefined : loadEntryState(store, entryId)
  ]);
  return { kind: 'form', Form: EntryForm, lists, state };
}
