export const decisions = ['approve', 'return', 'reject'] as const;
export type Decision = (typeof decisions)[number];

export const mostOfComment = 4_000;

export type CommentProblem = 'commentMissing' | 'commentTooLong';

/** Whoever gets a form back has to know why. */
export function commentProblem(decision: Decision, comment: string): CommentProblem | undefined {
  if (comment.length > mostOfComment) return 'commentTooLong';
  return decision === 'return' && comment.trim() === '' ? 'commentMissing' : undefined;
}
