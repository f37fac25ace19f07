import * as React from 'react';
import { gathered } from '../../../data/gathered';
import { representativesOfEntry } from '../../../data/representatives';
import { ListStore } from '../../../data/stores/listStore';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { Section } from '../../../ui/panel/Section';
import { useLoad } from '../../../ui/panel/useLoad';
import { useToday } from '../../../ui/panel/useToday';
import { RepresentativeList } from './RepresentativeList';

interface Props {
  readonly entryId: number;
  readonly store: ListStore;
  readonly language: Language;
}

/** Who sits there for the council: councillors and officers, with their vote and their days (B16, S12). */
export function RepresentativesSection({ entryId, store, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const today = useToday();
  const { state, retry } = useLoad(React.useCallback(() => representativesOfEntry(gathered(store), entryId), [store, entryId]));
  return (
    <Section id="entry-representatives" title={entryFormWords(language).sectionRepresentatives}>
      {state.kind === 'loading' && <LoadingText text={words.loadingRepresentatives} stillText={words.stillLoading} />}
      {state.kind === 'failed' && <LoadProblem title={words.representativesFailedTitle} error={state.error} words={words} onRetry={retry} />}
      {state.kind === 'ready' && <RepresentativeList representatives={state.value} today={today} language={language} />}
    </Section>
  );
}
