import { written } from '../table';
import { goalsOf, isMissed } from './stageGoals';
import type { Stage } from './stage';

/** The stages as Markdown, and a line for each goal that was missed. */
export function stageReport(stages: readonly Stage[]): string {
  const missed = stages.flatMap((stage) => goalsOf(stage).filter((goal) => isMissed(goal, stage)).map((goal) => (
    `- Missed: ${goal.name}, ${stage.name}: ${goal.show(goal.reached(stage))} instead of ${goal.show(goal.atMost(stage))}. ${goal.cause(stage)}.`
  )));
  const table = written([['what', 'time', 'requests', 'of them writing', 'list operations', 'longest task', 'goals'], ...stages.map(rowOf)]);
  return [table, ...(missed.length > 0 ? ['', ...missed] : [])].join('\n');
}

function rowOf(stage: Stage): readonly string[] {
  const { name, milliseconds, requests, longestTask } = stage;
  const goals = goalsOf(stage).map((goal) => `${goal.name} ${goal.show(goal.atMost(stage))}: ${isMissed(goal, stage) ? 'missed' : 'met'}`);
  return [
    name, `${(milliseconds / 1000).toFixed(1)} s`, count(requests.all), count(requests.writes), count(requests.operations), longestTask === 0 ? 'under 50 ms' : `${longestTask.toFixed(0)} ms`, goals.join('; ')
  ];
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
