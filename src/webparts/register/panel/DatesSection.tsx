import * as React from 'react';
import { Entry } from '../../../domain/partnership/entry';
import { reviewTiming } from '../../../domain/partnership/reviewTiming';
import { dayText } from '../../../loc/calendar';
import { entryWords } from '../../../loc/entry';
import { Language } from '../../../loc/wording';
import { Fact, Facts } from '../../../ui/panel/Facts';
import { Section } from '../../../ui/panel/Section';
import { useToday } from '../../../ui/panel/useToday';
import { reviewTimingText } from './reviewTimingText';
import styles from './DatesSection.module.scss';

interface Props {
  readonly entry: Entry;
  readonly language: Language;
}

export function DatesSection({ entry, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const day = (value: string | undefined): string | undefined => value && dayText(value, language);
  return (
    <Section id="entry-dates" title={words.dates}>
      <Facts>
        <Fact name={words.start} empty={words.notRecorded}>{day(entry.start)}</Fact>
        {entry.closed === undefined
          ? <Fact name={words.plannedEnd} empty={words.openEnded}>{day(entry.plannedEnd)}</Fact>
          : <Fact name={words.closed} empty={words.notRecorded}>{day(entry.closed)}</Fact>}
        <Fact name={words.lastReview} empty={words.notReviewed}>{day(entry.lastReview)}</Fact>
        <Fact name={words.nextReview} empty={words.noReviewSet}><NextReview entry={entry} language={language} /></Fact>
      </Facts>
    </Section>
  );
}

/** The day with how far off it is; a closed entry is not reviewed any more, so nothing is overdue there. */
function NextReview({ entry, language }: Props): React.ReactElement {
  const timing = reviewTiming(entry.nextReview, useToday());
  const inWords = reviewTimingText(timing, language);
  if (entry.nextReview === undefined) {
    return <span className={styles.none}>{inWords}</span>;
  }
  return (
    <>
      {dayText(entry.nextReview, language)}
      {entry.stage !== 'Closed' && <span className={timing.kind === 'overdue' ? styles.overdue : styles.timing}>{inWords}</span>}
    </>
  );
}
