import type { Stage } from './stage';

/** Longer, and somebody notices that the page does not answer. */
const longestTask = 100;
const operationsARequest = 80;
/**
 * The import's own row twice, people, two counters, a piece of the journal alone before each of the first batches, and batches that are the last of their kind and
 * not full.
 */
const fewWrites = 12;

export interface StageGoal {
  readonly name: string;
  readonly atMost: (stage: Stage) => number;
  readonly reached: (stage: Stage) => number;
  readonly show: (value: number) => string;
  /** What is told when it is missed. */
  readonly cause: (stage: Stage) => string;
}

const task: StageGoal = {
  name: 'longest task', atMost: () => longestTask, reached: (stage) => stage.longestTask, show: (value) => `${value.toFixed(0)} ms`, cause: (stage) => stage.cause
};

const writes: StageGoal = {
  name: 'write requests', atMost: ({ requests }) => Math.ceil(requests.operations / operationsARequest) + fewWrites, reached: ({ requests }) => requests.writes, show: String,
  cause: ({ requests }) => `${requests.operations} list operations in ${requests.writes} requests`
};

/** What is imported is written 80 at a time; what is undone is read again in the same request, so half as many go. */
export function goalsOf({ name }: Stage): readonly StageGoal[] {
  return name === 'import' ? [task, writes] : [task];
}

export function isMissed(goal: StageGoal, stage: Stage): boolean {
  return goal.reached(stage) > goal.atMost(stage);
}
