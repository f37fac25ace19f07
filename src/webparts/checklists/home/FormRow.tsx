import * as React from 'react';
import { dayOfInstant } from '../../../data/day';
import { dayText } from '../../../loc/calendar';
import { Day } from '../../../domain/calendar/day';
import { OfficersForm } from '../../../domain/submission/officersForm';
import { isOpen } from '../../../domain/submission/submission';
import { checklistsWords } from '../../../loc/checklists';
import { stateText } from '../../../loc/submissionState';
import { fill, Language } from '../../../loc/wording';
import { standingText } from '../../../ui/approval/standingText';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import { GoTo, Place } from '../checklistsAddress';
import { FormTitle } from '../../../ui/questionForm/FormTitle';
import { PlaceLink } from '../PlaceLink';
import styles from '../Checklists.module.scss';

interface Props {
  readonly mine: OfficersForm;
  readonly today: Day;
  readonly go: GoTo;
  readonly language: Language;
}

/** One form of the officer's: of which entry, how far, when last touched. */
export function FormRow({ mine: { submission, form, progress, isComplete, standing }, today, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const place: Place = { kind: 'form', id: submission.id, isRestricted: submission.restricted, isPrint: false };
  const outcome = submission.state === 'Draft' ? undefined : form?.outcomes?.find(({ code }) => code === submission.verdict);
  const left = progress?.left;
  const facts = [
    submission.entry?.reference,
    outcome ? packTextIn(outcome.title, language).text : standing ? standingText(standing, today, language) : stateText(submission.state, language),
    isOpen(submission) && left !== undefined && left > 0 && fill(left === 1 ? words.leftOne : words.left, left),
    left === 0 && !isComplete && isOpen(submission) && words.standsInTheWay,
    fill(words.changedOn, dayText(dayOfInstant(submission.changedAt), language))
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <PlaceLink className={styles.rowName} place={place} go={go}>
        <FormTitle head={submission} form={form} title={submission.title} language={language} />
      </PlaceLink>
      <p className={styles.rowFacts}>{facts.join(' · ')}</p>
      {progress && isOpen(submission) && left !== 0 && <progress className={styles.rowBar} max={Math.max(1, progress.wanted)} value={progress.settled} aria-label={fill(words.progress, progress.settled, progress.wanted)} />}
    </li>
  );
}
