import * as React from 'react';
import { Protocol } from '../../../domain/protocol/protocol';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { Filled } from '../../../ui/Filled';
import { PackWords } from '../../../ui/questionForm/PackWords';
import type { GoTo } from '../checklistsAddress';
import styles from '../Checklists.module.scss';
import { mayBegin } from '../start/mayBegin';

interface Props {
  readonly protocol: Protocol;
  readonly mayScreen: boolean;
  readonly go: GoTo;
  readonly language: Language;
}

/** Where to begin: an idea is screened first; the other forms are of an entry that exists. */
export function StartChoices({ protocol, mayScreen, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const forms = protocol.forms.filter((form) => mayBegin(form) && (mayScreen || form.purpose !== 'screening'));
  return (
    <section className={styles.start} aria-labelledby="start-title">
      <h2 className={styles.startTitle} id="start-title">{words.startTitle}</h2>
      <p className={styles.startText}><Filled text={words.startText} parts={[<PackWords key="title" of={protocol.title} language={language} />, protocol.version]} /></p>
      <div className={styles.buttons}>
        {forms.map((form) => (
          <button key={form.code} type="button" className={form.purpose === 'screening' ? styles.main : styles.button} onClick={() => go({ kind: 'new', form: form.code })}>
            {form.purpose === 'screening' ? words.startScreening : <PackWords of={form.title} language={language} />}
          </button>
        ))}
      </div>
    </section>
  );
}
