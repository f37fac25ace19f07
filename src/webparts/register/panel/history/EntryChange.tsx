import * as React from 'react';
import { PartChange } from '../../../../domain/partnership/history';
import { entryWords } from '../../../../loc/entry';
import { Language } from '../../../../loc/wording';
import { Disclosure } from '../../../../ui/panel/Disclosure';
import { ChangedFields } from './ChangedFields';
import styles from './HistorySection.module.scss';

interface Props {
  readonly change: PartChange;
  readonly language: Language;
}

/** What one save changed in the entry itself. */
export function EntryChange({ change: partChange, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const [open, setOpen] = React.useState(false);
  const { change } = partChange;
  switch (change.kind) {
    case 'oldestKept': return <p className={styles.remark}>{words.oldestKept}</p>;
    case 'created': return (
      <>
        <p className={styles.remark}>{words.entryCreated}</p>
        <Disclosure id="entry-history-created" title={words.createdWith} open={open} onToggle={() => setOpen(!open)}><ChangedFields of={partChange} language={language} /></Disclosure>
      </>
    );
    default: return change.changes.length === 0 ? <p className={styles.remark}>{words.nothingCompared}</p> : <ChangedFields of={partChange} language={language} />;
  }
}
