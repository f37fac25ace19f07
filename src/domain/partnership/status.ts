import { Stage } from './stage';

export const statuses = ['Proposed', 'Current', 'Under review', 'Closed'] as const;
export type Status = (typeof statuses)[number];

const statusOfStage: Readonly<Record<Stage, Status>> = {
  Idea: 'Proposed',
  Screening: 'Proposed',
  Checklist: 'Proposed',
  Approval: 'Proposed',
  'Set up': 'Proposed',
  Running: 'Current',
  Review: 'Under review',
  'Renew or exit': 'Under review',
  Closed: 'Closed'
};

/** The status that the register shows is a projection of the stage, never a fact of its own. */
export function statusOf(stage: Stage): Status {
  return statusOfStage[stage];
}

/** What a council counts as its partnerships and collaborations (C1): current ones and those under review. */
export function isRunning(status: Status): boolean {
  return status === 'Current' || status === 'Under review';
}
