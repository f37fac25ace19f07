import * as React from 'react';
import { Entry, PersonRef } from '../../../domain/partnership/entry';
import { entryWords } from '../../../loc/entry';
import { Language } from '../../../loc/wording';
import { Fact, Facts } from '../../../ui/panel/Facts';
import { PersonLinks } from '../../../ui/panel/PersonLinks';
import { Section } from '../../../ui/panel/Section';
import { namesFor } from './bothLanguages';

interface Props {
  readonly entry: Entry;
  readonly language: Language;
}

/** Who to ask: the officers, and the organisation that leads. */
export function PeopleSection({ entry, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const subject = `${entry.reference} ${namesFor(entry, language).first.text}`;
  const person = (who: PersonRef | undefined): React.ReactElement | undefined => who && <PersonLinks person={who} subject={subject} words={words} />;
  const led = entry.leadOrganisation;
  return (
    <Section id="entry-people" title={words.people}>
      <Facts>
        <Fact name={words.leadOfficer} empty={words.noOfficer}>{person(entry.leadOfficer)}</Fact>
        <Fact name={words.sponsoringOfficer} empty={words.noOfficer}>{person(entry.sponsoringOfficer)}</Fact>
        <Fact name={words.leadOrganisation} empty={words.notRecorded} wide>{led && ((language === 'cy' && led.nameCy) || led.name)}</Fact>
      </Facts>
    </Section>
  );
}
