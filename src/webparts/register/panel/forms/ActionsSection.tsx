import * as React from 'react';
import { actionColumns, actionsOfEntry } from '../../../../data/actions';
import { gathered } from '../../../../data/gathered';
import { rightsIn } from '../../../../data/siteLists';
import { ListStore } from '../../../../data/stores/listStore';
import { Action, isLate } from '../../../../domain/action/action';
import { Day } from '../../../../domain/calendar/day';
import { entryWords } from '../../../../loc/entry';
import { EntryFormsWords, entryFormsWords } from '../../../../loc/entryForms';
import { fill, Language } from '../../../../loc/wording';
import { LoadingText } from '../../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../../ui/panel/LoadProblem';
import { Section } from '../../../../ui/panel/Section';
import { useLoad } from '../../../../ui/panel/useLoad';
import { useToday } from '../../../../ui/panel/useToday';
import { useSiteLists } from '../../../../ui/useSiteLists';
import { ActionItem } from './ActionItem';
import { actionsAddress } from './checklistsAddress';
import styles from './EntryForms.module.scss';

interface Props {
  readonly entryId: number;
  readonly store: ListStore;
  readonly siteUrl: string;
  readonly language: Language;
}

/** What somebody has undertaken to do about an entry: the open ones, the most urgent first, and how many have ended. Nothing on a site that has no such list yet. */
export function ActionsSection(props: Props): React.ReactElement | null {
  return useSiteLists(props.store).some(({ title }) => title === actionColumns.list) ? <Opened {...props} /> : null;
}

function Opened({ entryId, store, siteUrl, language }: Props): React.ReactElement {
  const words = entryFormsWords(language);
  const today = useToday();
  const mayChange = rightsIn(useSiteLists(store), actionColumns.list).change;
  const { state, retry } = useLoad(React.useCallback(() => actionsOfEntry(gathered(store), entryId).then((loaded) => loaded.map(({ action }) => action)), [store, entryId]));
  const all = state.kind === 'ready' ? state.value : [];
  const open = all.filter((action) => action.state === 'Open');
  const ended = all.length - open.length;
  return (
    <Section id="entry-actions" title={words.actions} note={countText(open, today, words)}>
      {state.kind === 'loading' && <LoadingText text={words.loadingActions} stillText={entryWords(language).stillLoading} />}
      {state.kind === 'failed' && <LoadProblem title={words.actionsFailedTitle} error={state.error} words={entryWords(language)} onRetry={retry} />}
      {state.kind === 'ready' && open.length === 0 && <p className={styles.none}>{ended === 0 ? words.noActions : words.noneOpen}</p>}
      {open.length > 0 && (
        <ul className={styles.list} aria-labelledby="entry-actions">
          {open.map((action) => <ActionItem key={action.id} action={action} today={today} language={language} />)}
        </ul>
      )}
      {ended > 0 && <p className={styles.none}>{fill(words.ended, ended)}</p>}
      {mayChange && all.length > 0 && <p className={styles.further}><a href={actionsAddress(siteUrl)}>{words.toActions}</a></p>}
    </Section>
  );
}

function countText(open: readonly Action[], today: Day, words: EntryFormsWords): string | undefined {
  const late = open.filter((action) => isLate(action, today)).length;
  if (open.length === 0) return undefined;
  return late === 0 ? fill(words.open, open.length) : fill(words.openAndLate, open.length, late);
}
