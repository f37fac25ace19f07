import type { ApprovalsProps } from './Approvals';
import type { GoTo } from './approvalsAddress';

/** What every screen of the approvals is given. */
export interface ApprovalsParts extends Pick<ApprovalsProps, 'site' | 'store' | 'service' | 'language'> {
  readonly go: GoTo;
  /** As far as the page can tell; the service looks for itself. */
  readonly isPolicyUnit: boolean;
}
