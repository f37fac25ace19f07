import * as React from 'react';
import { stepsUnderWay } from '../../../data/approval/stepsUnderWay';
import { StepWithForm, stepsWithForms } from '../../../data/approval/stepsWithForms';
import { isChainBroken } from '../../../data/approvalService/serviceProblem';
import { approvalsWords } from '../../../loc/approvals';
import { exceptionsWords } from '../../../loc/approvals/exceptions';
import { reassignWords } from '../../../loc/approvals/reassign';
import { underWayWords } from '../../../loc/approvals/underWay';
import { fill } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { usePages } from '../../../ui/panel/usePages';
import { useToday } from '../../../ui/panel/useToday';
import { formName } from '../../../ui/questionForm/formName';
import { roleName } from '../../../ui/approval/roleName';
import { SiteLink } from '../../../ui/site/SiteLink';
import type { ApprovalsParts } from '../approvalsParts';
import styles from '../Approvals.module.scss';
import { loadingErrorText } from '../loadingErrorText';
import { IllegibleRows } from '../IllegibleRows';
import { More } from '../More';
import { Reassign } from '../reassign/Reassign';
import { StepRow } from '../underWay/StepRow';
import { ExceptionReason } from './ExceptionReason';

/** What nobody can decide, why, and what to do about it. */
export function ExceptionsScreen(parts: ApprovalsParts): React.ReactElement {
  const { site, store, service, go, isPolicyUnit, language } = parts;
  const words = exceptionsWords(language);
  const today = useToday();
  const load = React.useCallback(async (after?: number) => stepsWithForms(store, await stepsUnderWay(store, { isException: true }, after)), [store]);
  const { state, illegible, retry, refresh, more, loadMore } = usePages(load);
  const [given, setGiven] = React.useState<{ readonly to: string }>();
  const [refused, setRefused] = React.useState<readonly string[]>([]);
  const list = React.useRef<HTMLOListElement>(null);
  const told = React.useRef<HTMLDivElement>(null);
  // The row that had the focus goes, and may have been the only one.
  React.useEffect(() => { if (given !== undefined) told.current?.focus(); }, [given]);
  if (state.kind === 'loading') return <p role="status" className={styles.quiet}>{approvalsWords(language).loading}</p>;
  if (state.kind === 'failed') return <Notice kind="problem" title={underWayWords(language).notLoaded} text={loadingErrorText(state.error, language)} actions={[{ text: approvalsWords(language).tryAgain, act: retry }]} />;
  const onGiven = (to: string): void => {
    setGiven({ to });
    refresh();
  };
  const giveOf = ({ step, head, form, protocol }: StepWithForm): React.ReactElement => (
    <Reassign step={Number(step.id)} role={step.role} roleName={roleName(step.role, protocol, language)} name={formName({ head, form, title: step.title }, language)} site={site} store={store} service={service} language={language} onGiven={onGiven} onRefused={(error) => { if (isChainBroken(error)) setRefused((before) => [...before, step.submission]); }} />
  );
  return (
    <>
      {given !== undefined && <div ref={told} tabIndex={-1}><Notice kind="success" text={fill(reassignWords(language).given, given.to)} /></div>}
      <IllegibleRows what="steps" count={illegible} language={language} />
      <p className={styles.quiet} role="status">{state.value.length > 0 ? words.about : illegible === 0 && words.none}</p>
      {state.value.length > 0 && <p className={styles.links}><SiteLink site={site} to="Lists/PeopleRoles">{words.peopleRoles}</SiteLink></p>}
      {state.value.length > 0 && (
        <ol className={styles.rows} ref={list} aria-label={approvalsWords(language).exceptions}>
          {state.value.map((row) => (
            <StepRow key={row.step.id} row={{ ...row, isDamaged: row.isDamaged === true || refused.includes(row.step.submission) }} today={today} site={site} go={go} language={language} acts={isPolicyUnit ? giveOf(row) : undefined}>
              <ExceptionReason step={row.step} language={language} />
            </StepRow>
          ))}
        </ol>
      )}
      <More more={more} loadMore={loadMore} list={list} language={language} />
    </>
  );
}
