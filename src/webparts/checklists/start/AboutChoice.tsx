import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import type { Language } from '../../../loc/wording';
import styles from '../Checklists.module.scss';

/** What a screening is about: an idea that is nowhere yet, or an entry that comes back. */
export type About = 'idea' | 'entry';

interface Props {
  readonly about: About;
  readonly language: Language;
  onChange(about: About): void;
}

export function AboutChoice({ about, language, onChange }: Props): React.ReactElement {
  const words = checklistsWords(language);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{words.screeningAbout}</legend>
      {(['idea', 'entry'] as const).map((each) => (
        <label key={each} className={styles.option} htmlFor={`start-about-${each}`}>
          <input id={`start-about-${each}`} type="radio" name="start-about" checked={about === each} onChange={() => onChange(each)} />
          <span>{each === 'idea' ? words.aboutIdea : words.aboutEntry}</span>
        </label>
      ))}
    </fieldset>
  );
}
