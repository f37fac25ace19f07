import * as React from 'react';
import { dayOfInstant, siteZone } from '../../../data/day';
import { SavedChange } from '../../../domain/partnership/entryVersion';
import { dayText, timeText } from '../../../loc/calendar';
import { entryWords } from '../../../loc/entry';
import { Language, fill } from '../../../loc/wording';
import { Disclosure } from '../../../ui/panel/Disclosure';
import { ChangedField } from './ChangedField';
import styles from './HistorySection.module.scss';

interface Props {
  readonly change: SavedChange;
  readonly language: Language;
}

/** One save: who, when, and what it changed. */
export function SavedChangeItem({ change, language }: Props): React.ReactElement {
  const words = entryWords(language);
  return (
    <li className={styles.version}>
      <p className={styles.who}>
        <time dateTime={change.at}>{dayText(dayOfInstant(change.at), language)}, {timeText(change.at, siteZone)}</time>
        {' · '}
        <strong>{change.by?.name ?? words.unknownPerson}</strong>
        <span className={styles.label}>{fill(words.version, change.label)}</span>
      </p>
      <What change={change} language={language} />
    </li>
  );
}

function What({ change, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const [open, setOpen] = React.useState(false);
  const fields = (
    <dl className={styles.fields}>
      {change.changes.map((field) => <ChangedField key={field.field} change={field} created={change.kind === 'created'} language={language} />)}
    </dl>
  );
  switch (change.kind) {
    case 'oldestKept': return <p className={styles.remark}>{words.oldestKept}</p>;
    case 'created': return (
      <>
        <p className={styles.remark}>{words.entryCreated}</p>
        <Disclosure id="entry-history-created" title={words.createdWith} open={open} onToggle={() => setOpen(!open)}>{fields}</Disclosure>
      </>
    );
    default: return change.changes.length === 0 ? <p className={styles.remark}>{words.nothingCompared}</p> : fields;
  }
}
