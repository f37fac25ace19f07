import type { WantedDecision } from '../../../data/approvalService/approvalService';
import { decisions } from '../../../domain/approval/decision';
import { isRecord } from '../../../domain/record/plainValue';

/** What somebody has written and not brought through: it outlives the page. */
export interface KeptDecision {
  readonly comment: string;
  /** What was sent last. Its nonce stands for what was meant then. */
  readonly attempt?: WantedDecision;
}

export const nothingDecided: KeptDecision = { comment: '' };

/** What the browser kept; nothing for what is of another shape. */
export function keptDecision(content: unknown): KeptDecision | undefined {
  if (!isRecord(content) || typeof content.comment !== 'string') return undefined;
  return { comment: content.comment, ...(isAttempt(content.attempt) && { attempt: content.attempt }) };
}

/** The same decision on the same content with the same comment is the same one, however often it has to be sent; anything else is a new one. */
export function attemptFor({ attempt }: KeptDecision, wanted: Omit<WantedDecision, 'nonce'>, newNonce: () => string): WantedDecision {
  const isSame = attempt?.decision === wanted.decision && attempt.comment === wanted.comment && attempt.contentHash === wanted.contentHash;
  return isSame ? attempt : { ...wanted, nonce: newNonce() };
}

function isAttempt(value: unknown): value is WantedDecision {
  return isRecord(value) && decisions.some((each) => each === value.decision) && ['comment', 'contentHash', 'nonce'].every((name) => typeof value[name] === 'string');
}
