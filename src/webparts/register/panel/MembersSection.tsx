import * as React from 'react';
import { gathered } from '../../../data/gathered';
import { membershipsOfEntry } from '../../../data/memberships';
import { ListStore } from '../../../data/stores/listStore';
import { Membership } from '../../../domain/partnership/membership';
import { membersByStanding } from '../../../domain/partnership/memberGroups';
import { EntryWords, entryWords } from '../../../loc/entry';
import { Language, fill } from '../../../loc/wording';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { Section } from '../../../ui/panel/Section';
import { LoadState, useLoad } from '../../../ui/panel/useLoad';
import { useToday } from '../../../ui/panel/useToday';
import { Members } from './Members';

interface Props {
  readonly entryId: number;
  readonly store: ListStore;
  readonly language: Language;
}

export function MembersSection({ entryId, store, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const today = useToday();
  const { state, retry } = useLoad(React.useCallback(() => membershipsOfEntry(gathered(store), entryId).then((loaded) => loaded.map(({ membership }) => membership)), [store, entryId]));
  return (
    <Section id="entry-members" title={words.members} note={countText(state, today, words)}>
      {state.kind === 'loading' && <LoadingText text={words.loadingMembers} stillText={words.stillLoading} />}
      {state.kind === 'failed' && <LoadProblem title={words.membersFailedTitle} error={state.error} words={words} onRetry={retry} />}
      {state.kind === 'ready' && (
        state.value.length === 0
          ? <p>{words.noMembers}</p>
          : <Members memberships={state.value} store={store} today={today} language={language} />
      )}
    </Section>
  );
}

function countText(state: LoadState<readonly Membership[]>, today: string, words: EntryWords): string | undefined {
  if (state.kind !== 'ready' || state.value.length === 0) {
    return undefined;
  }
  const { length } = membersByStanding(state.value, today).current;
  return length === 1 ? words.oneOrganisation : fill(words.organisations, length);
}
