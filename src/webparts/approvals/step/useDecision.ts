import * as React from 'react';
import type { ApprovalService } from '../../../data/approvalService/approvalService';
import { commentProblem, type CommentProblem, type Decision } from '../../../domain/approval/decision';
import type { KeptState } from '../../../ui/form/drafts/useKeptState';
import { attemptFor, type KeptDecision } from './keptDecision';
import { newNonce } from './newNonce';

/** `reasonMissing`: a correction says why. */
export type DecisionProblem = CommentProblem | 'reasonMissing';

export type Deciding =
  | { readonly kind: 'open'; readonly problem?: DecisionProblem }
  | { readonly kind: 'confirming' | 'sending'; readonly decision: Decision }
  | { readonly kind: 'failed'; readonly decision: Decision; readonly error: unknown };

export interface Decided {
  readonly decision: Decision;
  readonly nextStepId: string | null;
}

export interface DecisionInPage {
  readonly deciding: Deciding;
  /** Asks for a decision; it is confirmed first. */
  ask(decision: Decision): void;
  /** Back to what is being written. */
  leave(): void;
  /** Sends it, or sends it again: as the same decision, unless something of it is different. */
  send(decision: Decision): void;
}

interface DecisionParts {
  readonly service: ApprovalService;
  readonly step: number;
  readonly contentHash: string;
  readonly kept: KeptState<KeptDecision>;
  /** Place of the decision that is corrected. */
  readonly corrects?: number;
  onDecided(decided: Decided): void;
}

/** From the comment to the decision that the service has put down. */
export function useDecision({ service, step, contentHash, kept, corrects, onDecided }: DecisionParts): DecisionInPage {
  const [deciding, setDeciding] = React.useState<Deciding>({ kind: 'open' });
  const isSending = React.useRef(false);
  const isShown = React.useRef(true);
  React.useEffect(() => () => { isShown.current = false; }, []);
  const comment = kept.state.comment.trim();
  const reason = (kept.state.reason ?? '').trim();
  const problemOf = (decision: Decision): DecisionProblem | undefined => (corrects !== undefined && reason === '' ? 'reasonMissing' : commentProblem(decision, comment));
  const send = async (decision: Decision): Promise<void> => {
    if (isSending.current) return;
    // The comment can be changed while the question stands.
    const problem = problemOf(decision);
    if (problem !== undefined) { setDeciding({ kind: 'open', problem }); return; }
    isSending.current = true;
    const attempt = attemptFor(kept.state, { decision, comment, contentHash, ...(corrects !== undefined && { supersedes: { position: corrects, reason } }) }, newNonce);
    kept.set({ ...kept.state, attempt });
    setDeciding({ kind: 'sending', decision });
    try {
      const { nextStepId } = await service.decide(step, attempt);
      kept.drop();
      if (isShown.current) onDecided({ decision, nextStepId });
    } catch (error) {
      if (isShown.current) setDeciding({ kind: 'failed', decision, error });
    } finally {
      isSending.current = false;
    }
  };
  return {
    deciding,
    ask: (decision) => {
      const problem = problemOf(decision);
      setDeciding(problem === undefined ? { kind: 'confirming', decision } : { kind: 'open', problem });
    },
    leave: () => setDeciding({ kind: 'open' }),
    send: (decision) => { send(decision).catch(() => undefined); }
  };
}
