import * as React from 'react';
import { stepsForReader } from '../../../data/approval/stepsForReader';
import { waitingGroups } from '../../../domain/approval/waitingGroups';
import { approvalsWords } from '../../../loc/approvals';
import { waitingStepsWords } from '../../../loc/approvals/waitingSteps';
import { Notice } from '../../../ui/form/notice/Notice';
import { useLoad } from '../../../ui/panel/useLoad';
import { useToday } from '../../../ui/panel/useToday';
import styles from '../Approvals.module.scss';
import type { ApprovalsParts } from '../approvalsParts';
import { loadingErrorText } from '../loadingErrorText';
import { IllegibleRows } from '../IllegibleRows';
import { WaitingSteps } from './WaitingSteps';

/** Everything that waits for the reader to decide, as themselves and as somebody's deputy. */
export function WaitingScreen({ store, site: { userOid, user }, go, language }: ApprovalsParts): React.ReactElement {
  const words = waitingStepsWords(language);
  const common = approvalsWords(language);
  const today = useToday();
  const load = React.useCallback(async () => (userOid === undefined ? undefined : stepsForReader(store, { oid: userOid, loginName: user })), [store, userOid, user]);
  const { state, retry } = useLoad(load);
  if (state.kind === 'loading') return <p role="status" className={styles.loading}>{common.loading}</p>;
  if (state.kind === 'failed') return <Notice kind="problem" title={words.notLoaded} text={loadingErrorText(state.error, language)} actions={[{ text: common.tryAgain, act: retry }]} />;
  if (state.value === undefined || userOid === undefined) return <Notice kind="warning" text={words.nobody} />;
  const { steps, illegible, holdings, forms, damaged } = state.value;
  const groups = waitingGroups(steps, userOid, holdings, today);
  return (
    <>
      <IllegibleRows what="steps" count={illegible} language={language} />
      {groups.length === 0 && illegible === 0 && <p className={styles.empty}>{words.nothing}</p>}
      {groups.map((group) => <WaitingSteps key={`${group.deputyFor?.oid ?? ''} ${group.isOn}`} group={group} forms={forms} damaged={damaged} today={today} go={go} language={language} />)}
    </>
  );
}
