import * as React from 'react';
import { Entry } from '../../../domain/partnership/entry';
import { entryWords } from '../../../loc/entry';
import { Language } from '../../../loc/wording';
import { Disclosure } from '../../../ui/panel/Disclosure';
import { Section } from '../../../ui/panel/Section';
import { purposesFor } from './bothLanguages';
import styles from './PurposeText.module.scss';

interface Props {
  readonly entry: Entry;
  readonly language: Language;
}

export function PurposeText({ entry, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const [open, setOpen] = React.useState(false);
  const purposes = purposesFor(entry, language);
  return (
    <Section id="entry-purpose" title={words.purpose}>
      {purposes === undefined
        ? <p className={styles.empty}>{words.notRecorded}</p>
        : <p className={styles.text} lang={purposes.first.language}>{purposes.first.text}</p>}
      {purposes?.second && (
        <Disclosure id="entry-other-purpose" title={words.inOtherLanguage} open={open} onToggle={() => setOpen(!open)}>
          <p className={styles.text} lang={purposes.second.language}>{purposes.second.text}</p>
        </Disclosure>
      )}
    </Section>
  );
}
