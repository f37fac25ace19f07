import { StepState } from './approvalStep';
import { DecisionEvent } from './chainRecord';
import { Decision } from './decision';
import { DecideRefusal } from './mayDecide';
import { Approver } from './roleHolding';
import { SubmittedContent } from './submittedContent';

/** What the service answers of a step, and pages read. */
export interface ShownStep {
  readonly state: StepState;
  readonly contentHash: string;
  /** Null for whoever has nothing to do with the step: they open it in the library, where SharePoint looks at their rights. */
  readonly content: SubmittedContent | null;
  /** What the reader may decide now. */
  readonly allowed: readonly Decision[];
  /** Why they may not decide it; null when they may. */
  readonly because: DecideRefusal | null;
  /** For whom they would decide, as their deputy. */
  readonly onBehalfOf: Approver | null;
  /** Whose decision it is as things are. */
  readonly holder: Approver | null;
  /** What was decided. */
  readonly decision: MadeDecision | null;
  /** Place of that decision in the chain, for who may correct it: what they decide then names it. */
  readonly supersedes: number | null;
}

export interface MadeDecision extends Pick<DecisionEvent, 'decision' | 'comment'> {
  readonly byName: string;
  /** UTC. */
  readonly at: string;
}
