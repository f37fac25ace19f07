import * as React from 'react';
import type { StepWithForm } from '../../../data/approval/stepsWithForms';
import type { Day } from '../../../domain/calendar/day';
import { underWayWords } from '../../../loc/approvals/underWay';
import { fill } from '../../../loc/wording';
import { AddressLink } from '../../../ui/place/AddressLink';
import { placeHref } from '../../../ui/place/addressPlace';
import { FormTitle } from '../../../ui/questionForm/FormTitle';
import { formName } from '../../../ui/questionForm/formName';
import { roleName } from '../../../ui/approval/roleName';
import { SiteLink } from '../../../ui/site/SiteLink';
import styles from '../Approvals.module.scss';
import { approvalsPlaces, Place } from '../approvalsAddress';
import type { ApprovalsParts } from '../approvalsParts';
import { StepFacts } from './StepFacts';

interface Props extends Pick<ApprovalsParts, 'site' | 'go' | 'language'> {
  readonly row: StepWithForm;
  readonly today: Day;
  /** Of what keeps it. */
  readonly children?: React.ReactNode;
  /** What can be done about it. */
  readonly acts?: React.ReactNode;
}

/** A step that waits: of which form, whose turn, since when; with the ways to it. */
export function StepRow({ row: { step, head, form, protocol, isDamaged = false }, today, site, go, language, children, acts }: Props): React.ReactElement {
  const words = underWayWords(language);
  const named = { head, form, title: step.title };
  const name = formName(named, language);
  const course: Place = { kind: 'course', form: Number(step.submission) };
  const place: Place = { kind: 'step', id: Number(step.id) };
  const reference = head?.entry?.reference;
  return (
    <li className={styles.row}>
      <AddressLink className={styles.name} href={placeHref(approvalsPlaces, course)} open={() => go(course)}><FormTitle {...named} language={language} /></AddressLink>
      <StepFacts step={step} role={roleName(step.role, protocol, language)} today={today} isDamaged={isDamaged} language={language} />
      {!isDamaged && children}
      <p className={styles.links}>
        <AddressLink href={placeHref(approvalsPlaces, place)} label={fill(words.stepOf, name)} open={() => go(place)}>{words.step}</AddressLink>
        {reference !== undefined && <SiteLink site={site} to={`SitePages/Register.aspx?entry=${encodeURIComponent(reference)}`}>{fill(words.entryOf, reference)}</SiteLink>}
      </p>
      {!isDamaged && acts}
    </li>
  );
}
