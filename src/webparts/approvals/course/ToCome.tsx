import * as React from 'react';
import type { StepUnderWay } from '../../../data/approval/stepsUnderWay';
import type { StepsToCome } from '../../../domain/approval/stepsToCome';
import type { Protocol } from '../../../domain/protocol/protocol';
import { courseWords } from '../../../loc/approvals/course';
import { underWayWords } from '../../../loc/approvals/underWay';
import { fill } from '../../../loc/wording';
import { useToday } from '../../../ui/panel/useToday';
import { AddressLink } from '../../../ui/place/AddressLink';
import { placeHref } from '../../../ui/place/addressPlace';
import { roleName } from '../../../ui/approval/roleName';
import { approvalsPlaces } from '../approvalsAddress';
import type { ApprovalsParts } from '../approvalsParts';
import { ExceptionReason } from '../exceptions/ExceptionReason';
import styles from '../Approvals.module.scss';
import { Reassign } from '../reassign/Reassign';
import { StepFacts } from '../underWay/StepFacts';
import courseStyles from './Course.module.scss';

interface Props extends ApprovalsParts {
  readonly toCome: StepsToCome<StepUnderWay>;
  readonly protocol: Protocol | undefined;
  /** Which form of which entry. */
  readonly name: string;
  onGiven(to: string): void;
  onRefused(error: unknown): void;
}

/** Whose turn it is, and whose it will be. */
export function ToCome({ toCome: { waiting, later, untold }, protocol, name, onGiven, onRefused, ...parts }: Props): React.ReactElement {
  const { language } = parts;
  const words = courseWords(language);
  return (
    <section aria-labelledby="course-to-come">
      <h3 id="course-to-come" className={courseStyles.partTitle}>{words.toCome}</h3>
      <ol className={styles.rows}>
        <li className={styles.row}>{waiting === undefined ? words.opening : <Waiting {...parts} step={waiting} protocol={protocol} name={name} onGiven={onGiven} onRefused={onRefused} />}</li>
        {later.map(({ code, role, dueInWorkingDays }) => (
          <li key={code} className={styles.row}>{dueInWorkingDays === 1 ? fill(words.laterStepOne, roleName(role, protocol, language)) : fill(words.laterStep, roleName(role, protocol, language), dueInWorkingDays)}</li>
        ))}
      </ol>
      {untold > 0 && <p className={styles.text}>{fill(words.untold, untold)}</p>}
    </section>
  );
}

interface WaitingProps extends ApprovalsParts, Pick<Props, 'protocol' | 'name' | 'onGiven' | 'onRefused'> {
  readonly step: StepUnderWay;
}

function Waiting({ step, protocol, name, onGiven, onRefused, ...parts }: WaitingProps): React.ReactElement {
  const { go, isPolicyUnit, language } = parts;
  const words = underWayWords(language);
  const today = useToday();
  const role = roleName(step.role, protocol, language);
  const place = { kind: 'step', id: Number(step.id) } as const;
  return (
    <>
      <StepFacts step={step} role={role} today={today} language={language} />
      {step.state === 'Exception' && <ExceptionReason step={step} language={language} />}
      <p className={styles.links}><AddressLink href={placeHref(approvalsPlaces, place)} open={() => go(place)}>{words.step}</AddressLink></p>
      {isPolicyUnit && <Reassign {...parts} step={place.id} role={step.role} roleName={role} name={name} onGiven={onGiven} onRefused={onRefused} />}
    </>
  );
}
