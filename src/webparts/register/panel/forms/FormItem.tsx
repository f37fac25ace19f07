import * as React from 'react';
import { dayOfInstant } from '../../../../data/day';
import { choiceOfPurpose } from '../../../../data/submission/submissionList';
import { SubmissionHead } from '../../../../domain/submission/submission';
import { dayText } from '../../../../loc/calendar';
import { choiceText } from '../../../../loc/choices';
import { entryFormsWords } from '../../../../loc/entryForms';
import { stateText } from '../../../../loc/submissionState';
import { fill, Language } from '../../../../loc/wording';
import { Icon } from '../../../../ui/icons/Icon';
import { formAddress } from './checklistsAddress';
import styles from './EntryForms.module.scss';

interface Props {
  readonly form: SubmissionHead;
  readonly siteUrl: string;
  /** A screening whose verdict keeps the entry where it is. */
  readonly saidNo: boolean;
  readonly language: Language;
}

/** What the form is for, as a link to it; how far it has come and when it was last changed. */
export function FormItem({ form, siteUrl, saidNo, language }: Props): React.ReactElement {
  const words = entryFormsWords(language);
  const facts = [stateText(form.state, language), saidNo && words.saidNo, fill(words.changedOn, dayText(dayOfInstant(form.changedAt), language)), form.officer?.name].filter(Boolean);
  return (
    <li className={styles.item}>
      <a className={styles.name} href={formAddress(siteUrl, form)}>{form.purpose === undefined ? form.title : choiceText(choiceOfPurpose[form.purpose], language)}</a>
      <span className={styles.facts}>
        {form.restricted && <span className={styles.restricted}><Icon name="lock" />{words.restricted} · </span>}
        {facts.join(' · ')}
      </span>
    </li>
  );
}
