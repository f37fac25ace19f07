import * as React from 'react';
import { isChainBroken } from '../../../../data/approvalService/serviceProblem';
import { Standing } from '../../../../domain/approval/standing';
import { formUnderWay } from '../../../../domain/submission/hindrance';
import { isOpen, SubmissionState } from '../../../../domain/submission/submission';
import { checklistsWords } from '../../../../loc/checklists';
import { submittingWords } from '../../../../loc/submitting';
import { Language } from '../../../../loc/wording';
import { Icon, IconName } from '../../../../ui/icons/Icon';
import { DamagedRecord } from '../../../../ui/approval/DamagedRecord';
import { Withdraw } from '../../../../ui/approval/Withdraw';
import { formName } from '../../../../ui/questionForm/formName';
import type { OpenedForm } from '../../checklistsGateway';
import { FormWork } from '../formWork';
import { BeginAgain } from './BeginAgain';
import { DecidedText } from './DecidedText';
import { WaitingText } from './WaitingText';
import styles from './Standing.module.scss';

interface Props {
  readonly opened: OpenedForm;
  readonly standing: Standing;
  readonly work: FormWork;
  readonly language: Language;
}

const looks: Readonly<Partial<Record<SubmissionState, { readonly icon: IconName; readonly style: string }>>> = {
  Returned: { icon: 'warning', style: styles.returned }, Approved: { icon: 'check', style: styles.approved }, Rejected: { icon: 'warning', style: styles.rejected }
};

/** How far a form is that was submitted: with whom it is, or what was decided and why; and what its officer can do now. */
export function StandingNotice({ opened: { submission, form, protocol, mayChange, mayWithdraw = false, mayAdd = false, siblings = [] }, standing, work, language }: Props): React.ReactElement {
  const words = submittingWords(language);
  const { state, withdrawn } = standing;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [isDamaged, setDamaged] = React.useState(false);
  React.useEffect(() => { if (work.isAgain) heading.current?.focus(); }, [work.isAgain]);
  if (isDamaged) return <DamagedRecord language={language} takesFocus />;
  const title = state === 'Returned' && !mayChange ? words.returnedOthers : words[`state_${state}` as 'state_Submitted'];
  const isUndone = state === 'Withdrawn' || state === 'Rejected';
  const underWay = formUnderWay(submission.form, siblings);
  return (
    <section className={`${styles.standing} ${looks[state]?.style ?? ''}`} aria-labelledby="standing-title">
      <h3 className={styles.title} id="standing-title" ref={heading} tabIndex={-1}><Icon name={looks[state]?.icon ?? 'info'} /><span>{title}</span></h3>
      <ul className={styles.told}>
        <WaitingText standing={standing} protocol={protocol} today={work.today} language={language} />
        {standing.decided.map((record) => <DecidedText key={record.position} told={words[`decided_${record.event.decision}`]} by={record} said={record.event.comment} language={language} />)}
        {withdrawn && <DecidedText told={words.withdrewIt} by={withdrawn} said={withdrawn.reason} language={language} />}
        {state === 'Returned' && mayChange && <li>{words.goOn}</li>}
        {!isOpen({ state }) && <li>{words.readOnly}</li>}
      </ul>
      <div className={styles.buttons}>
        <a href={work.courseAddress}>{words.course}</a>
        {isUndone && underWay && <button type="button" className={styles.button} onClick={() => work.open(underWay)}>{checklistsWords(language).openUnderWay}</button>}
        {isUndone && !underWay && mayAdd && submission.entry && <BeginAgain work={work} language={language} />}
      </div>
      {mayWithdraw && <Withdraw form={submission.id} name={formName({ head: submission, form, title: submission.title }, language)} whose={work.subject} language={language} withdraw={work.withdraw} onWithdrawn={work.again} onRefused={(error) => setDamaged(isChainBroken(error))} />}
    </section>
  );
}
