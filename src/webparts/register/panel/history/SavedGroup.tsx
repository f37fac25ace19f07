import * as React from 'react';
import { dayOfInstant, siteZone } from '../../../../data/day';
import { SavedTogether } from '../../../../domain/partnership/history';
import { dayText, timeText } from '../../../../loc/calendar';
import { entryWords } from '../../../../loc/entry';
import { Language, fill } from '../../../../loc/wording';
import { EntryChange } from './EntryChange';
import styles from './HistorySection.module.scss';
import { MemberChanges } from './MemberChanges';

interface Props {
  readonly group: SavedTogether;
  readonly language: Language;
}

/** One save: who, when, and what it changed. */
export function SavedGroup({ group: { key, at, by, changes }, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const entry = changes.find(({ part }) => part === 'entry');
  const others = changes.filter((change) => change !== entry);
  return (
    <li className={styles.version}>
      <p className={styles.who}>
        <time dateTime={at}>{dayText(dayOfInstant(at), language)}, {timeText(at, siteZone)}</time>
        {' · '}
        <strong>{by?.name ?? words.unknownPerson}</strong>
        {entry && <span className={styles.label}>{fill(words.version, entry.change.label)}</span>}
      </p>
      {entry && <EntryChange change={entry} language={language} />}
      {others.length > 0 && <MemberChanges id={`history-${key.replace(/\W/g, '-')}`} changes={others} language={language} />}
    </li>
  );
}
