import * as React from 'react';
import { ListStore } from '../../../data/stores/listStore';
import { entryWords } from '../../../loc/entry';
import { Language } from '../../../loc/wording';
import { Section } from '../../../ui/panel/Section';
import { History } from './History';
import styles from './HistorySection.module.scss';

interface Props {
  readonly entryId: number;
  readonly store: ListStore;
  readonly language: Language;
}

/** Versions are asked for only when somebody wants to see them: an entry may have hundreds. */
export function HistorySection({ entryId, store, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const [wanted, setWanted] = React.useState(false);
  return (
    <Section id="entry-history" title={words.history}>
      {wanted
        ? <History entryId={entryId} store={store} language={language} />
        : <button type="button" className={styles.show} onClick={() => setWanted(true)}>{words.showHistory}</button>}
    </Section>
  );
}
