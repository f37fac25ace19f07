import * as React from 'react';
import { dayOfInstant } from '../../../../data/day';
import { choiceOfPurpose } from '../../../../data/submission/submissionList';
import { FormStanding } from '../../../../domain/approval/formByChain';
import { Day } from '../../../../domain/calendar/day';
import { SubmissionHead } from '../../../../domain/submission/submission';
import { dayText } from '../../../../loc/calendar';
import { choiceText } from '../../../../loc/choices';
import { entryFormsWords } from '../../../../loc/entryForms';
import { stateText } from '../../../../loc/submissionState';
import { fill, Language } from '../../../../loc/wording';
import { standingText } from '../../../../ui/approval/standingText';
import { Icon } from '../../../../ui/icons/Icon';
import { courseAddress } from '../../../../ui/site/courseAddress';
import { formAddress } from './checklistsAddress';
import styles from './EntryForms.module.scss';

interface Props {
  readonly form: SubmissionHead;
  /** Since it was last submitted. */
  readonly standing: FormStanding | undefined;
  readonly today: Day;
  readonly siteUrl: string;
  /** A screening whose verdict keeps the entry where it is. */
  readonly saidNo: boolean;
  readonly language: Language;
}

/** What the form is for, as a link to it; how far it has come and when it was last changed. */
export function FormItem({ form, standing, today, siteUrl, saidNo, language }: Props): React.ReactElement {
  const words = entryFormsWords(language);
  const facts = [standing ? standingText(standing, today, language) : stateText(form.state, language), saidNo && words.saidNo, fill(words.changedOn, dayText(dayOfInstant(form.changedAt), language)), form.officer?.name].filter(Boolean);
  const name = form.purpose === undefined ? form.title : choiceText(choiceOfPurpose[form.purpose], language);
  return (
    <li className={styles.item}>
      <a className={styles.name} href={formAddress(siteUrl, form)}>{name}</a>
      <span className={styles.facts}>
        {form.restricted && <span className={styles.restricted}><Icon name="lock" />{words.restricted} · </span>}
        {facts.join(' · ')}
        {standing && <> · <a href={courseAddress(siteUrl, form.id)} aria-label={fill(words.courseOf, name)}>{words.course}</a></>}
      </span>
    </li>
  );
}
