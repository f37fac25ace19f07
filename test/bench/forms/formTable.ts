import { written } from '../table';
import type { FormStage } from './formStages';

/** Longer, and a letter shows late. */
const longestTask = 50;
/** These have no goal: they happen once, and draw everything. */
const once: readonly string[] = ['opening', 'checking what is missing'];

/** The stages as Markdown, and a line for each in which a task took too long. */
export function formReport(stages: readonly FormStage[]): string {
  const missed = stages.filter(isMissed).map(({ name, ownTask, cause }) => `- Missed: ${name}: ${ownTask.toFixed(0)} ms instead of ${longestTask} ms. ${cause}.`);
  const table = written([['what', 'time', 'requests', 'longest task, worked', 'longest task, by the clock', 'goal'], ...stages.map(rowOf)]);
  return [table, ...(missed.length > 0 ? ['', ...missed] : [])].join('\n');
}

function rowOf(stage: FormStage): readonly string[] {
  const byTheClock = stage.longestTask === 0 ? 'under 50 ms' : `${stage.longestTask.toFixed(0)} ms`;
  const goal = once.includes(stage.name) ? '' : `${longestTask} ms worked: ${isMissed(stage) ? 'missed' : 'met'}`;
  return [stage.name, `${(stage.milliseconds / 1000).toFixed(1)} s`, String(stage.requests.all), `${stage.ownTask.toFixed(0)} ms`, byTheClock, goal];
}

function isMissed({ name, ownTask }: FormStage): boolean {
  return !once.includes(name) && ownTask > longestTask;
}
