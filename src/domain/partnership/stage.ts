import { Day } from '../calendar/day';

/** The life cycle of an entry (C7), in its order. The protocol's own diagram is not in its text: these stages are ours. */
export const stages = [
  'Idea', 'Screening', 'Checklist', 'Approval', 'Set up', 'Running', 'Review', 'Renew or exit', 'Closed'
] as const;
export type Stage = (typeof stages)[number];

/** `undefined` for a stage that the policy unit has added to the list: it is shown as it is and stands outside the picture. */
export function stageOf(text: string): Stage | undefined {
  return stages.find((stage) => stage === text);
}

/** From each stage, where an entry may go next. Going back one step corrects a mistake; closing is possible from everywhere. */
const moves: Readonly<Record<Stage, readonly Stage[]>> = {
  Idea: ['Screening', 'Closed'],
  Screening: ['Checklist', 'Idea', 'Closed'],
  Checklist: ['Approval', 'Screening', 'Closed'],
  Approval: ['Set up', 'Checklist', 'Closed'],
  'Set up': ['Running', 'Approval', 'Closed'],
  Running: ['Review', 'Set up', 'Closed'],
  Review: ['Renew or exit', 'Running', 'Closed'],
  'Renew or exit': ['Running', 'Review', 'Closed'],
  Closed: []
};

export function allowedMoves(from: Stage): readonly Stage[] {
  return moves[from];
}

export function mayMove(from: Stage, to: Stage): boolean {
  return moves[from].includes(to);
}

/** Before the verdict of a screening, which leads through these to the next: here an entry may be screened, and screened again. */
export const screenedStages: readonly Stage[] = ['Idea', 'Screening'];

export function awaitsVerdict(stage: string): boolean {
  return screenedStages.some((each) => each === stage);
}

/** Where a verdict brings an entry that awaits one: to the checklist, or no further than its screening, which can be done again. */
export function stageAfterVerdict(answer: 'goOn' | 'stop' | 'instead'): Stage {
  return answer === 'goOn' ? 'Checklist' : 'Screening';
}

export type StageProgress = 'past' | 'current' | 'ahead' | 'unknown';

/** Stages that an entry has been in whatever its history says: a day stands for them. */
export function datedStages({ lastReview }: { readonly lastReview?: Day }): readonly Stage[] {
  return lastReview === undefined ? [] : ['Review'];
}

/**
 * How each stage stands to the one an entry is in. Which of the earlier ones it has been through is not known from its stage: it may have entered the
 * register as a running one, or been closed as an idea. Nor is anything known from a stage that is not ours.
 * @param been what is known all the same.
 */
export function stageProgress(stage: Stage, current: Stage | undefined, been: readonly Stage[]): StageProgress {
  if (stage === current) return 'current';
  if (been.includes(stage)) return 'past';
  if (current === undefined || current === 'Closed') return 'unknown';
  return stages.indexOf(stage) < stages.indexOf(current) ? 'unknown' : 'ahead';
}
