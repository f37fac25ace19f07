import * as React from 'react';
import type { Idea } from '../../../data/submission/beginForm';
import { checklistsWords } from '../../../loc/checklists';
import { choiceText } from '../../../loc/choices';
import { formWords } from '../../../loc/form';
import type { Language } from '../../../loc/wording';
import type { Beginning } from '../checklistsGateway';
import styles from '../Checklists.module.scss';

interface Props {
  readonly idea: Idea;
  readonly services: Beginning['services'];
  /** Somebody wanted to begin before all was filled in. */
  readonly isIncomplete: boolean;
  readonly language: Language;
  onChange(idea: Idea): void;
}

/** What an idea has to have before it gets an entry. */
export function IdeaFields({ idea, services, isIncomplete, language, onChange }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const required = <span className={styles.required}> ({formWords(language).required})</span>;
  const lacksName = isIncomplete && idea.name.trim() === '';
  return (
    <>
      <div className={styles.field}>
        <label htmlFor="start-name" className={styles.label}>{words.ideaName}{required}</label>
        {lacksName && <p className={styles.problem} id="start-name-problem">{words.fillIn}</p>}
        <input id="start-name" className={styles.input} type="text" maxLength={255} autoComplete="off" aria-required aria-invalid={lacksName} aria-describedby={lacksName ? 'start-name-problem' : undefined} value={idea.name} onChange={(event) => onChange({ ...idea, name: event.target.value })} />
      </div>
      <div className={styles.field}>
        <label htmlFor="start-service" className={styles.label}>{words.ideaService}</label>
        <select id="start-service" className={styles.input} value={idea.service} onChange={(event) => onChange({ ...idea, service: event.target.value })}>
          <option value="">{formWords(language).nothingChosen}</option>
          {services.map((service) => <option key={service} value={service}>{choiceText(service, language)}</option>)}
        </select>
      </div>
    </>
  );
}
