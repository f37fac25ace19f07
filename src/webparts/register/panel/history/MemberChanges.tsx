import * as React from 'react';
import { PartChange } from '../../../../domain/partnership/history';
import { historyWords } from '../../../../loc/history';
import { Language, fill } from '../../../../loc/wording';
import { Disclosure } from '../../../../ui/panel/Disclosure';
import styles from './HistorySection.module.scss';
import { MemberChange } from './MemberChange';

interface Props {
  readonly id: string;
  readonly changes: readonly PartChange[];
  readonly language: Language;
}

/** As many as are read at a glance; more are shown on request, and only then drawn. */
const fewChanges = 6;

/** What one save changed in members and representatives. */
export function MemberChanges({ id, changes, language }: Props): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  const list = (
    <ul className={styles.members}>
      {changes.map((change) => <MemberChange key={`${change.part} ${change.id}`} change={change} language={language} />)}
    </ul>
  );
  if (changes.length <= fewChanges) return list;
  return (
    <Disclosure id={id} title={fill(historyWords(language).manyChanges, changes.length)} open={open} onToggle={() => setOpen(!open)}>{open && list}</Disclosure>
  );
}
