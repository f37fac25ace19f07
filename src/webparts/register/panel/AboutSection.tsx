import * as React from 'react';
import { Entry } from '../../../domain/partnership/entry';
import { choiceText } from '../../../loc/choices';
import { EntryWords, entryWords } from '../../../loc/entry';
import { Language } from '../../../loc/wording';
import { ExternalLink } from '../../../ui/panel/ExternalLink';
import { Fact, Facts } from '../../../ui/panel/Facts';
import { Section } from '../../../ui/panel/Section';
import { ChoiceList } from './ChoiceList';

interface Props {
  readonly entry: Entry;
  readonly language: Language;
}

export function AboutSection({ entry, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const choice = (value: string | undefined): string | undefined => value && choiceText(value, language);
  const empty = words.notRecorded;
  return (
    <Section id="entry-about" title={words.about}>
      <Facts>
        {(entry.kind === 'Collaboration' || entry.model) && <Fact name={words.model} empty={empty}>{choice(entry.model)}</Fact>}
        {(entry.kind !== 'Collaboration' || entry.form) && <Fact name={words.form} empty={empty}>{choice(entry.form)}</Fact>}
        <Fact name={words.footprint} empty={empty}>{choice(entry.footprint)}</Fact>
        <Fact name={words.significance} empty={empty}>{choice(entry.significance)}</Fact>
        <Fact name={words.service} empty={empty}>{choice(entry.service)}</Fact>
        <Fact name={words.directorate} empty={empty}>{choice(entry.directorate)}</Fact>
        <Fact name={words.councilRole} empty={empty}>{choice(entry.councilRole)}</Fact>
        <Fact name={words.accountableBody} empty={empty}>{entry.accountableBody ? words.yes : words.no}</Fact>
        <Fact name={words.standing} empty={empty} wide>{standingText(entry, words)}</Fact>
        <Fact name={words.reasons} empty={empty} wide><ChoiceList choices={entry.reasons} language={language} /></Fact>
        <Fact name={words.entered} empty={empty} wide>{choice(entry.entered)}</Fact>
        <Fact name={words.priorities} empty={empty} wide><ChoiceList choices={entry.priorities} language={language} /></Fact>
        {entry.website && <Fact name={words.website} empty={empty} wide><ExternalLink link={entry.website} opensNewTab={words.opensNewTab} /></Fact>}
      </Facts>
    </Section>
  );
}

/** Whether the council must, should or is paid to take part (C1). */
function standingText(entry: Entry, words: EntryWords): string {
  const named = (['statutory', 'goodPractice', 'grantFunded'] as const).filter((each) => entry[each]).map((each) => words[each]);
  return named.length === 0 ? words.noneOfThese : named.join(' · ');
}
