import type { WantedDecision } from '../../../data/approvalService/approvalService';
import { decisions } from '../../../domain/approval/decision';
import { isRecord } from '../../../domain/record/plainValue';

/** What somebody has written and not brought through: it outlives the page. */
export interface KeptDecision {
  readonly comment: string;
  /** Why a former decision is corrected. */
  readonly reason?: string;
  /** What was sent last. Its nonce stands for what was meant then. */
  readonly attempt?: WantedDecision;
}

export const nothingDecided: KeptDecision = { comment: '' };

/** What the browser kept; nothing for what is of another shape. */
export function keptDecision(content: unknown): KeptDecision | undefined {
  if (!isRecord(content) || typeof content.comment !== 'string') return undefined;
  const { comment, reason, attempt } = content;
  return { comment, ...(typeof reason === 'string' && { reason }), ...(isAttempt(attempt) && { attempt }) };
}

/** The same decision on the same content with the same comment is the same one, however often it has to be sent; anything else is a new one. */
export function attemptFor({ attempt }: KeptDecision, wanted: Omit<WantedDecision, 'nonce'>, newNonce: () => string): WantedDecision {
  const isSame = attempt?.decision === wanted.decision && attempt.comment === wanted.comment && attempt.contentHash === wanted.contentHash && isSameCorrection(attempt.supersedes, wanted.supersedes);
  return isSame ? attempt : { ...wanted, nonce: newNonce() };
}

function isSameCorrection(one: WantedDecision['supersedes'], other: WantedDecision['supersedes']): boolean {
  return one?.position === other?.position && one?.reason === other?.reason;
}

function isAttempt(value: unknown): value is WantedDecision {
  if (!isRecord(value) || !decisions.some((each) => each === value.decision)) return false;
  const { supersedes } = value;
  const isCorrection = supersedes === undefined || (isRecord(supersedes) && typeof supersedes.position === 'number' && typeof supersedes.reason === 'string');
  return isCorrection && ['comment', 'contentHash', 'nonce'].every((name) => typeof value[name] === 'string');
}
