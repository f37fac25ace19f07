import type { Stage } from '../spreadsheets/stage';
import { written } from '../table';

/** Longer, and a letter shows late. The browser tells of no shorter task. */
const longestTask = 50;
/** These have no goal: they happen once, and draw everything. */
const once: readonly string[] = ['opening', 'checking what is missing'];

/** The stages as Markdown, and a line for each in which a task took too long. */
export function formReport(stages: readonly Stage[]): string {
  const missed = stages.filter(isMissed).map(({ name, longestTask: reached, cause }) => `- Missed: ${name}: ${reached.toFixed(0)} ms instead of ${longestTask} ms. ${cause}.`);
  const table = written([['what', 'time', 'requests', 'longest task', 'goal'], ...stages.map(rowOf)]);
  return [table, ...(missed.length > 0 ? ['', ...missed] : [])].join('\n');
}

function rowOf(stage: Stage): readonly string[] {
  const task = stage.longestTask === 0 ? `under ${longestTask} ms` : `${stage.longestTask.toFixed(0)} ms`;
  const goal = once.includes(stage.name) ? '' : `${longestTask} ms: ${isMissed(stage) ? 'missed' : 'met'}`;
  return [stage.name, `${(stage.milliseconds / 1000).toFixed(1)} s`, String(stage.requests.all), task, goal];
}

function isMissed({ name, longestTask: reached }: Stage): boolean {
  return !once.includes(name) && reached > longestTask;
}
