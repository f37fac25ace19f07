import * as React from 'react';
import { decisionsBy } from '../../../data/approval/decisionsBy';
import { approvalsWords } from '../../../loc/approvals';
import { decidedWords } from '../../../loc/approvals/decided';
import { waitingStepsWords } from '../../../loc/approvals/waitingSteps';
import { Notice } from '../../../ui/form/notice/Notice';
import { usePages } from '../../../ui/panel/usePages';
import styles from '../Approvals.module.scss';
import type { ApprovalsParts } from '../approvalsParts';
import { loadingErrorText } from '../loadingErrorText';
import { IllegibleRows } from '../IllegibleRows';
import { More } from '../More';
import { DecidedRow } from './DecidedRow';

/** What the reader has decided, the newest first, and what became of it. */
export function DecidedScreen({ store, site: { userOid }, go, language }: ApprovalsParts): React.ReactElement {
  const words = decidedWords(language);
  const common = approvalsWords(language);
  const load = React.useCallback(async (before?: number) => (userOid === undefined ? { items: [] } : decisionsBy(store, userOid, before)), [store, userOid]);
  const { state, illegible, retry, more, loadMore } = usePages(load);
  const list = React.useRef<HTMLUListElement>(null);
  if (userOid === undefined) return <Notice kind="warning" text={waitingStepsWords(language).nobody} />;
  if (state.kind === 'loading') return <p role="status" className={styles.loading}>{common.loading}</p>;
  if (state.kind === 'failed') return <Notice kind="problem" title={words.notLoaded} text={loadingErrorText(state.error, language)} actions={[{ text: common.tryAgain, act: retry }]} />;
  const decisions = state.value;
  // A decision is corrected by whoever made it, so both are among these.
  const corrected = new Set(decisions.map(({ record }) => record.event.supersedes && chainPlace(record.submission, record.event.supersedes.position)));
  return (
    <>
      <IllegibleRows what="decisions" count={illegible} language={language} />
      {decisions.length === 0 && illegible === 0 && <p className={styles.empty}>{words.nothing}</p>}
      {decisions.length > 0 && <ul className={styles.rows} ref={list}>
        {decisions.map((decision) => <DecidedRow key={decision.id} decision={decision} isCorrected={corrected.has(chainPlace(decision.record.submission, decision.record.position))} go={go} language={language} />)}
      </ul>}
      <More more={more} loadMore={loadMore} list={list} text={words.more} language={language} />
    </>
  );
}

function chainPlace(submission: string, position: number): string {
  return `${submission}#${position}`;
}
