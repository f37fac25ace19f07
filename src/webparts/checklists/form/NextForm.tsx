import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import type { OpenedForm } from '../checklistsGateway';
import { FormWork } from './formWork';
import styles from './FormScreen.module.scss';

interface Props {
  readonly opened: OpenedForm;
  readonly work: FormWork;
  readonly language: Language;
}

/** After a screening that says to go on: the checklist of the same entry. */
export function NextForm({ opened: { submission, protocol, form }, work, language }: Props): React.ReactElement | null {
  const outcome = submission.state === 'Concluded' ? form.outcomes?.find(({ code }) => code === submission.verdict) : undefined;
  const checklist = protocol.forms.find(({ purpose }) => purpose === 'checklist');
  if (outcome?.answer !== 'goOn' || checklist === undefined || submission.entry === undefined) return null;
  return (
    <div className={styles.foot}>
      <div className={styles.buttons}>
        <button type="button" className={styles.main} onClick={() => work.begin(checklist.code)}>{checklistsWords(language).beginChecklist}</button>
      </div>
    </div>
  );
}
