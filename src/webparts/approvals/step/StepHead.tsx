import * as React from 'react';
import type { StepToRead } from '../../../data/approval/stepToRead';
import { dayOfInstant } from '../../../data/day';
import type { FormDefinition } from '../../../domain/protocol/form';
import { stepWords } from '../../../loc/approvals/step';
import { dayText } from '../../../loc/calendar';
import { fill, type Language } from '../../../loc/wording';
import { Filled } from '../../../ui/Filled';
import { useToday } from '../../../ui/panel/useToday';
import { AddressLink } from '../../../ui/place/AddressLink';
import { placeHref } from '../../../ui/place/addressPlace';
import { useDocumentTitle } from '../../../ui/place/useDocumentTitle';
import { FormTitle } from '../../../ui/questionForm/FormTitle';
import { formName } from '../../../ui/questionForm/formName';
import { PackWords } from '../../../ui/questionForm/PackWords';
import type { PartnershipSite } from '../../../ui/site/partnershipSite';
import { SiteLink } from '../../../ui/site/SiteLink';
import { approvalsPlaces, type GoTo, type Place } from '../approvalsAddress';
import { dueText } from '../dueText';
import { stepText } from '../stepText';
import styles from './Step.module.scss';

interface Props {
  readonly read: StepToRead;
  readonly form: FormDefinition | undefined;
  readonly site: PartnershipSite;
  readonly go: GoTo;
  readonly language: Language;
}

const waiting: Place = { kind: 'waiting' };

/** The address stays: it would take the name of that part along to whatever is opened next. */
function toDecision(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('decision-title')?.focus();
}

/** Which form of which entry is decided on, in which step, submitted by whom, until when. */
export function StepHead({ read: { step, content, protocol, records, shown }, form, site, go, language }: Props): React.ReactElement {
  const words = stepWords(language);
  const today = useToday();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const named = { head: content && { entry: content.entry }, form, title: step.title };
  useDocumentTitle(fill(words.pageTitle, step.position, formName(named, language)));
  const submitted = records.find(({ position }) => position === step.round);
  const course: Place = { kind: 'course', form: Number(step.submission) };
  const steps = submitted?.event.kind === 'submitted' ? submitted.event.steps : step.position;
  return (
    <header>
      <p className={styles.meta}><AddressLink href={placeHref(approvalsPlaces, waiting)} open={() => go(waiting)}>← {words.back}</AddressLink></p>
      <h2 id="step-title" ref={heading} tabIndex={-1} className={styles.title}><FormTitle {...named} language={language} /></h2>
      <p className={styles.meta}>
        {content && <SiteLink site={site} to={`SitePages/Register.aspx?entry=${encodeURIComponent(content.entry.reference)}`}>{content.entry.reference}</SiteLink>}
        {protocol && <span><Filled text={words.byProtocol} parts={[<PackWords key="title" of={protocol.title} language={language} />, protocol.version]} /></span>}
        <span>{fill(words.ofSteps, step.position, steps, stepText(protocol, step, language))}</span>
        {submitted && <span>{fill(words.submitted, submitted.byName, dayText(dayOfInstant(submitted.at), language))}</span>}
        {shown.state === 'Open' && <span className={step.due < today ? styles.late : undefined}>{dueText(step.due, today, language)}</span>}
      </p>
      <p className={styles.meta}>
        {shown.allowed.length > 0 && <a href="#decision-title" onClick={toDecision}>{words.toDecision}</a>}
        <AddressLink href={placeHref(approvalsPlaces, course)} open={() => go(course)}>{words.course}</AddressLink>
      </p>
      {content && <p className={styles.guidance}>{words.asSubmitted}</p>}
      {protocol?.draftWelsh && language === 'cy' && <p className={styles.guidance}>{words.draftWelsh}</p>}
    </header>
  );
}
