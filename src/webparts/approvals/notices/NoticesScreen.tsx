import * as React from 'react';
import type { Notice as LedgerNotice } from '../../../data/approval/notices';
import { noticesToRead } from '../../../data/approval/noticesToRead';
import { approvalsWords } from '../../../loc/approvals';
import { noticeProblemText, noticesWords } from '../../../loc/approvals/notices';
import { underWayWords } from '../../../loc/approvals/underWay';
import { fill } from '../../../loc/wording';
import { serviceErrorText } from '../../../ui/approvalService/serviceErrorText';
import { Choice } from '../../../ui/choice/Choice';
import { Notice } from '../../../ui/form/notice/Notice';
import { usePages } from '../../../ui/panel/usePages';
import type { ApprovalsParts } from '../approvalsParts';
import styles from '../Approvals.module.scss';
import { loadingErrorText } from '../loadingErrorText';
import { More } from '../More';
import { NoticeRow } from './NoticeRow';

const groups = ['all', 'failed'] as const;
type Group = (typeof groups)[number];
type Told = { readonly kind: 'success' | 'problem'; readonly text: React.ReactNode };

/** Which mails went out, to whom, and why one did not. */
export function NoticesScreen({ store, service, go, isPolicyUnit, language }: ApprovalsParts): React.ReactElement {
  const words = noticesWords(language);
  const [group, setGroup] = React.useState<Group>('all');
  const load = React.useCallback((before?: number) => noticesToRead(store, group === 'failed', before), [store, group]);
  const { state, retry, refresh, more, loadMore } = usePages(load);
  const [told, setTold] = React.useState<Told>();
  const list = React.useRef<HTMLOListElement>(null);
  const resend = async ({ id, sending }: LedgerNotice): Promise<void> => {
    try {
      const { state: now, problem } = await service.resend(id, sending);
      setTold(now === 'Failed' ? { kind: 'problem', text: noticeProblemText(problem ?? '', language) } : { kind: 'success', text: now === 'Sent' ? words.resent_Sent : words.resent_other });
      refresh();
      // Among those that failed its row goes.
      if (group === 'failed') list.current?.focus();
    } catch (error) {
      setTold({ kind: 'problem', text: serviceErrorText(error, language) });
    }
  };
  const count = state.kind === 'ready' ? state.value.length : 0;
  return (
    <>
      <Choice<Group> label={words.which} all={groups} chosen={group} textOf={(each) => words[each]} choose={(each) => { setTold(undefined); setGroup(each); }} />
      {told !== undefined && <Notice kind={told.kind} title={told.kind === 'problem' ? words.notResent : undefined} text={told.text} />}
      {state.kind === 'loading' && <p role="status" className={styles.quiet}>{approvalsWords(language).loading}</p>}
      {state.kind === 'failed' && <Notice kind="problem" title={underWayWords(language).notLoaded} text={loadingErrorText(state.error, language)} actions={[{ text: approvalsWords(language).tryAgain, act: retry }]} />}
      {state.kind === 'ready' && (
        <>
          <p role="status" className={styles.quiet}>{count === 0 ? (group === 'failed' ? words.noneFailed : words.none) : fill(more.kind === 'none' ? (count === 1 ? words.loadedOne : words.loadedMany) : words.loadedFirst, count)}</p>
          <ol className={styles.rows} ref={list} tabIndex={-1} aria-label={words[group]}>
            {state.value.map((read) => <NoticeRow key={read.notice.id} read={read} go={go} language={language} resend={isPolicyUnit ? resend : undefined} />)}
          </ol>
          <More more={more} loadMore={loadMore} list={list} language={language} />
        </>
      )}
    </>
  );
}
