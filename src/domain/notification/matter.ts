import { StepException } from '../approval/approvalStep';
import { Decision } from '../approval/decision';
import { Approver } from '../approval/roleHolding';
import { Day } from '../calendar/day';
import { Term } from '../protocol/protocol';
import { ApprovalChange } from './approvalChange';
import { NewNotice } from './notice';

/** What a notice about one form is about; its words are found by the kind. */
export type Matter =
  /** `byName` submitted it, once more when it was `returnedBy` somebody; `approvals` of the steps before. `given`: by the policy unit. `onBehalfOf`: of a deputy, whose place they take. */
  | { readonly kind: 'firstNotice'; readonly role: Term; readonly due: Day; readonly byName: string; readonly returnedBy?: string; readonly approvals: readonly ApprovedBefore[]; readonly given?: Given; readonly onBehalfOf?: Approver }
  /** To whoever was asked before. */
  | { readonly kind: 'handedOver'; readonly role: Term; readonly toName: string; readonly byName: string; readonly reason: string }
  /** To the officer: news, though nothing was decided. */
  | ({ readonly kind: 'givenOn'; readonly role: Term; readonly toName: string } & Given)
  /** To the officer: news, though nothing was decided. */
  | { readonly kind: 'withdrawn'; readonly byName: string; readonly reason: string }
  | { readonly kind: 'closed'; readonly role: Term; readonly because: 'withdrawn' | 'corrected'; readonly byName: string; readonly reason: string }
  /** `isOwn`: to whoever decided; otherwise to whom it was decided for. */
  | { readonly kind: 'receipt'; readonly role: Term | undefined; readonly decision: Decision; readonly comment: string; readonly at: string; readonly byName: string; readonly isOwn: boolean; readonly corrects?: Corrects }
  /** `isLast`: nobody else has to decide. `nextName`: who has, empty where it is not known. `approval`: what became of it. `unknown`: who is to be told of that and is not. */
  | {
    readonly kind: 'news'; readonly role: Term | undefined; readonly decision: Decision; readonly comment: string; readonly byName: string; readonly isLast: boolean; readonly nextName: string;
    readonly corrects?: Corrects; readonly approval?: ApprovalChange; readonly unknown: readonly Term[];
  }
  | { readonly kind: 'noted' }
  /** To whom it was noted that it is approved. */
  | { readonly kind: 'takenBack'; readonly byName: string; readonly decision: Decision; readonly reason: string }
  | { readonly kind: 'exception'; readonly role: Term; readonly exception: StepException };

/** What was decided before, and why it was not meant. */
export interface Corrects {
  readonly decision: Decision;
  readonly reason: string;
}

/** `correction`: why, where it corrects what they had decided at first. */
export interface ApprovedBefore {
  readonly byName: string;
  readonly correction?: string;
}

/** `byName`, of the policy unit, has given a step to somebody. Names are empty where they are not known, or nobody was asked before. */
export interface Given {
  readonly byName: string;
  readonly fromName: string;
  readonly reason: string;
}

/** Somebody is told something about a form. */
export type FormNotice = Omit<NewNotice, 'title'> & { readonly matter: Matter };
