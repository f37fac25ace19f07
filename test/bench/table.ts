import { cpus, totalmem } from 'node:os';
import { type Comparison, type Measure, measures, verdict } from './goals';

/** The table as Markdown, which is also what docs/figures.md takes. */
export function tableOf(comparisons: readonly Comparison[]): string {
  const rows = measures.flatMap((measure) => comparisons.map((comparison) => rowOf(measure, comparison)));
  return written([['measure', 'entries', 'register', 'peer', 'ratio', 'goal', 'result'], ...rows]);
}

export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB`;
}

function rowOf(measure: Measure, comparison: Comparison): readonly string[] {
  const [ours, theirs] = [measure.ours(comparison), measure.theirs(comparison)];
  const result = verdict(measure, comparison);
  return [
    measure.name,
    comparison.entries.toLocaleString('en-GB'),
    measure.show(ours),
    measure.show(theirs),
    theirs === 0 ? '' : (ours / theirs).toFixed(2),
    goalText(measure, comparison.entries),
    result === 'no goal' ? '' : result
  ];
}

function goalText({ goal, show }: Measure, entries: number): string {
  const atMost = goal?.atMost(entries);
  if (!goal || atMost === undefined) {
    return '';
  }
  return goal.kind === 'ratio' ? `${atMost.toFixed(2)} of the peer` : show(atMost);
}

/** As Markdown. */
export function written([head, ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
