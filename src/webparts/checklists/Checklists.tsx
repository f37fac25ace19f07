import * as React from 'react';
import type { ApprovalService } from '../../data/approvalService/approvalService';
import type { ListStore } from '../../data/stores/listStore';
import { checklistsWords } from '../../loc/checklists';
import type { Language } from '../../loc/wording';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Notice } from '../../ui/form/notice/Notice';
import type { PartnershipSite } from '../../ui/site/partnershipSite';
import type { Waits } from '../../ui/waits';
import { WithTheirWords } from '../../ui/WithTheirWords';
import { WorkingChecklists } from './WorkingChecklists';

export interface ChecklistsProps {
  readonly site: PartnershipSite;
  readonly store: ListStore;
  readonly service: ApprovalService;
  readonly waits: Waits;
  readonly language: Language;
}

/** The council's protocol as forms. A fault in it is said here and does not take the page along. */
export function Checklists(props: ChecklistsProps): React.ReactElement {
  const words = checklistsWords(props.language);
  const fallback = (error: Error, reset: () => void): React.ReactNode => (
    <Notice kind="problem" title={words.brokenTitle} text={<WithTheirWords text={words.broken} theirs={error.message} />} actions={[{ text: words.tryAgain, isMain: true, act: reset }]} />
  );
  return <ErrorBoundary fallback={fallback}><WorkingChecklists {...props} /></ErrorBoundary>;
}
