import { cpus, totalmem } from 'node:os';
import { type Comparison, type Goal, type Measure, measures, verdict } from './goals';

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
  const { entries, register, peer } = comparison;
  const [ours, theirs] = [measure.of(register), measure.of(peer)];
  const result = verdict(measure, comparison);
  return [
    measure.name,
    entries.toLocaleString('en-GB'),
    measure.show(ours),
    measure.show(theirs),
    theirs === 0 ? '' : (ours / theirs).toFixed(2),
    result === 'no goal' || !measure.goal ? '' : goalText(measure.goal, measure.show, entries),
    result === 'no goal' ? '' : result
  ];
}

function goalText({ kind, atMost }: Goal, show: Measure['show'], entries: number): string {
  return kind === 'ratio' ? `${atMost(entries).toFixed(2)} of the peer` : show(atMost(entries));
}

function written([head, ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
