import * as React from 'react';
import { StoredRecord } from '../../../data/record/storedRecord';
import { Day } from '../../../domain/calendar/day';
import { RepresentativeFieldName } from '../../../domain/partnership/representativeField';
import { dayText } from '../../../loc/calendar';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { Language, fill } from '../../../loc/wording';
import { fieldText } from '../../../ui/record/fieldText';
import styles from './MemberList.module.scss';

interface Props {
  readonly representatives: readonly StoredRecord<RepresentativeFieldName>[];
  readonly today: Day;
  readonly language: Language;
}

/** Those who sit there now; who did before is told by the history. */
export function RepresentativeList({ representatives, today, language }: Props): React.ReactElement {
  const current = representatives.filter(({ values: { to } }) => to?.kind !== 'day' || to.day >= today);
  if (current.length === 0) return <p>{entryWords(language).noRepresentatives}</p>;
  return (
    <ul className={styles.list}>
      {current.map(({ id, values }) => (
        <li key={id} className={styles.member}>
          <span className={styles.name}>{fieldText(values.person, language)}</span>
          <span className={styles.details}>{detailsOf(values, language).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}

function detailsOf({ capacity, position, voting, daysAYear, from, to }: StoredRecord<RepresentativeFieldName>['values'], language: Language): readonly string[] {
  const words = entryWords(language);
  const form = entryFormWords(language);
  return [
    ...[capacity, position].flatMap((value) => (value === undefined ? [] : [fieldText(value, language)])),
    ...(voting?.kind === 'yesNo' && voting.yes ? [form.voting] : []),
    ...(daysAYear === undefined ? [] : [`${form.daysAYear}: ${fieldText(daysAYear, language)}`]),
    ...(from?.kind === 'day' ? [fill(words.from, dayText(from.day, language))] : []),
    ...(to?.kind === 'day' ? [fill(words.until, dayText(to.day, language))] : [])
  ];
}
