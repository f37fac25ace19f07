import * as React from 'react';
import type { ApprovalService } from '../../data/approvalService/approvalService';
import type { ListStore } from '../../data/stores/listStore';
import { approvalsWords } from '../../loc/approvals';
import type { Language } from '../../loc/wording';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Notice } from '../../ui/form/notice/Notice';
import type { PartnershipSite } from '../../ui/site/partnershipSite';
import type { Waits } from '../../ui/waits';
import { WithTheirWords } from '../../ui/WithTheirWords';
import { WorkingApprovals } from './WorkingApprovals';

export interface ApprovalsProps {
  readonly site: PartnershipSite;
  readonly store: ListStore;
  readonly service: ApprovalService;
  readonly waits: Waits;
  readonly language: Language;
}

/** Who decides what, and how far it is. A fault in it is said here and does not take the page along. */
export function Approvals(props: ApprovalsProps): React.ReactElement {
  const words = approvalsWords(props.language);
  const fallback = (error: Error, reset: () => void): React.ReactNode => (
    <Notice kind="problem" title={words.brokenTitle} text={<WithTheirWords text={words.broken} theirs={error.message} />} actions={[{ text: words.tryAgain, isMain: true, act: reset }]} />
  );
  return <ErrorBoundary fallback={fallback}><WorkingApprovals {...props} /></ErrorBoundary>;
}
