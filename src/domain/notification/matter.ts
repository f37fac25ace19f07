import { StepException } from '../approval/approvalStep';
import { Decision } from '../approval/decision';
import { Approver } from '../approval/roleHolding';
import { Day } from '../calendar/day';
import { Term } from '../protocol/protocol';
import { NewNotice } from './notice';

/** What a notice about one form is about; its words are found by the kind. */
export type Matter =
  /** `byName` submitted it, once more when it was `returnedBy` somebody. `onBehalfOf`: of a deputy, whose place they take. */
  | { readonly kind: 'firstNotice'; readonly role: Term; readonly due: Day; readonly byName: string; readonly returnedBy?: string; readonly onBehalfOf?: Approver }
  /** `toName` is empty where it is not known any more. */
  | { readonly kind: 'handedOver'; readonly role: Term; readonly toName: string; readonly byName: string; readonly reason: string }
  | { readonly kind: 'closed'; readonly role: Term; readonly because: 'withdrawn' | 'corrected'; readonly byName: string; readonly reason: string }
  /** `isOwn`: to whoever decided; otherwise to whom it was decided for. */
  | { readonly kind: 'receipt'; readonly role: Term | undefined; readonly decision: Decision; readonly comment: string; readonly at: string; readonly byName: string; readonly isOwn: boolean }
  /** `isLast`: nobody else has to decide. `nextName`: who has, empty where it is not known. `unknown`: who is to be told and is not. */
  | {
    readonly kind: 'news'; readonly role: Term | undefined; readonly decision: Decision; readonly comment: string; readonly byName: string; readonly isLast: boolean; readonly nextName: string;
    readonly unknown: readonly Term[];
  }
  | { readonly kind: 'noted' }
  | { readonly kind: 'exception'; readonly role: Term; readonly exception: StepException };

/** Somebody is told something about a form. */
export type FormNotice = Omit<NewNotice, 'title'> & { readonly matter: Matter };
