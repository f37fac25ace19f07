import type { StepState } from '../../domain/approval/approvalStep';
import type { Decision } from '../../domain/approval/decision';
import type { ServiceAddress } from '../../domain/approval/serviceAddress';
import type { ShownStep } from '../../domain/approval/shownStep';
import type { NoticeProblem, NoticeState } from '../../domain/notification/notice';
import type { Day } from '../../domain/calendar/day';
import type { SubmissionState } from '../../domain/submission/submission';
import type { ListStore } from '../stores/listStore';
import { callService, type ServiceCall, type TokenSource } from './callService';
import { serviceAddress } from './serviceAddress';
import { ServiceProblem } from './serviceProblem';

/** The approval service as pages see it (docs/service.md). Every call rejects with a `ServiceProblem`; every one may be sent again. Ids are those of list items. */
export interface ApprovalService {
  submit(form: number): Promise<{ readonly contentHash: string; readonly steps: readonly OpenedStep[] }>;
  withdraw(form: number, reason: string): Promise<{ readonly state: SubmissionState }>;
  step(id: number): Promise<ShownStep>;
  decide(id: number, wanted: WantedDecision): Promise<{ readonly decisionId: string; readonly state: StepState; readonly nextStepId: string | null }>;
  reassign(id: number, to: { readonly to: string; readonly reason: string }): Promise<{ readonly holderOid: string; readonly state: StepState }>;
  /** A mail once more. @param notice its id in the ledger. @param sending which time of sending was seen there: whoever asks twice has it sent once. */
  resend(notice: number, sending: number): Promise<{ readonly state: NoticeState; readonly problem: NoticeProblem | null }>;
}

export interface OpenedStep {
  readonly id: string;
  readonly role: string;
  readonly holderOid: string | null;
  readonly due: Day;
  readonly state: StepState;
}

export interface WantedDecision {
  readonly decision: Decision;
  readonly comment: string;
  readonly contentHash: string;
  /** One for each time that somebody means to decide: sent again with it, a decision is made once. */
  readonly nonce: string;
  /** The reader's own last decision, whose place this one takes, and why. */
  readonly supersedes?: { readonly position: number; readonly reason: string };
}

/** Where the service is, is asked of the site when something is first wanted of it. */
export function openApprovalService(store: Pick<ListStore, 'items'>, token: TokenSource): ApprovalService {
  let known: Promise<ServiceAddress | undefined> | undefined;
  const call = async <Answer>(wanted: ServiceCall): Promise<Answer> => {
    known = known ?? serviceAddress(store);
    known.then((found) => { if (found === undefined) known = undefined; }, () => { known = undefined; });
    const address = await known;
    if (address === undefined) throw new ServiceProblem('notSetUp');
    return await callService(address, token, wanted) as unknown as Answer;
  };
  return {
    submit: (form) => call({ method: 'POST', path: `submissions/${form}/submit` }),
    withdraw: (form, reason) => call({ method: 'POST', path: `submissions/${form}/withdraw`, body: { reason } }),
    step: (id) => call({ method: 'GET', path: `steps/${id}` }),
    decide: (id, wanted) => call({ method: 'POST', path: `steps/${id}/decision`, body: wanted }),
    reassign: (id, to) => call({ method: 'POST', path: `steps/${id}/reassign`, body: to }),
    resend: (notice, sending) => call({ method: 'POST', path: `notifications/${notice}/resend`, body: { sending } })
  };
}
