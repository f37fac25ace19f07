import * as React from 'react';
import { stepToRead } from '../../../data/approval/stepToRead';
import { isChainBroken } from '../../../data/approvalService/serviceProblem';
import { approvalsWords } from '../../../loc/approvals';
import { stepWords } from '../../../loc/approvals/step';
import { DamagedRecord } from '../../../ui/approval/DamagedRecord';
import { useKeptState } from '../../../ui/form/drafts/useKeptState';
import { Notice } from '../../../ui/form/notice/Notice';
import { useLoad } from '../../../ui/panel/useLoad';
import styles from '../Approvals.module.scss';
import type { ApprovalsParts } from '../approvalsParts';
import { loadingErrorText } from '../loadingErrorText';
import { keptDecision, nothingDecided } from './keptDecision';

interface Props extends ApprovalsParts {
  readonly id: number;
}

/** What is shown of a step is a part of its own, fetched together with the step. What somebody has written is kept here, so that loading anew leaves it. */
export function StepOpener({ id, ...parts }: Props): React.ReactElement {
  const { store, service, site, go, language } = parts;
  const words = stepWords(language);
  const common = approvalsWords(language);
  const kept = useKeptState(`${site.url} ${site.user} step ${id}`, nothingDecided, keptDecision);
  const load = React.useCallback(async () => {
    const [{ StepScreen }, read] = await Promise.all([import(/* webpackChunkName: 'approval-step' */ './StepScreen'), stepToRead(store, service, id)]);
    return { StepScreen, read };
  }, [store, service, id]);
  const { state, retry, refresh } = useLoad(load);
  if (state.kind === 'loading') return <p role="status" className={styles.loading}>{common.loading}</p>;
  if (state.kind === 'failed') {
    if (isChainBroken(state.error)) return <DamagedRecord language={language} actions={[{ text: words.back, act: () => go({ kind: 'waiting' }) }, { text: common.tryAgain, act: retry }]} takesFocus />;
    const actions = [{ text: common.tryAgain, act: retry, isMain: true }, { text: words.back, act: () => go({ kind: 'waiting' }) }];
    return <Notice kind="problem" title={words.notLoaded} text={loadingErrorText(state.error, language)} actions={actions} />;
  }
  const { StepScreen, read } = state.value;
  return <StepScreen {...parts} read={read} kept={kept} again={retry} refresh={refresh} />;
}
