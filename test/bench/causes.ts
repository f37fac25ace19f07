import type { ShippedFile } from './bundleSize';
import { type Comparison, type Measure, measures, verdict } from './goals';
import type { Summary } from './summary';

/** For each missed goal a line with what is known of its cause. */
export function causesOf(comparisons: readonly Comparison[], files: readonly ShippedFile[]): readonly string[] {
  return measures.flatMap((measure) =>
    comparisons
      .filter((comparison) => verdict(measure, comparison) === 'missed')
      .map((comparison) => `Missed: ${measure.name}, ${comparison.entries.toLocaleString('en-GB')} entries. ${cause(measure, comparison, files)}`)
  );
}

function cause(measure: Measure, comparison: Comparison, files: readonly ShippedFile[]): string {
  const { register, peer } = comparison;
  switch (measure.name) {
    case 'first rows, own time':
      return `Register: ${stages(register)}. Peer: ${stages(peer)}.`;
    case 'the same, peer with all rows at once':
      return `Register: ${stages(register)}.`;
    case 'JavaScript before them, gzip':
      return `Shipped: ${files.map((file) => `${file.name.replace(/_[0-9a-f]+\.js$/, '')} ${(file.gzip / 1024).toFixed(1)} KB`).join(', ')}.`;
    case 'keystroke to rows, 95th percentile':
    case 'scroll jump':
      return oneFrame(measure, comparison);
    default:
      return `Register ${measure.show(measure.ours(comparison))}, peer ${measure.show(measure.theirs(comparison))}.`;
  }
}

function stages({ bundleLoaded, firstData, firstRows }: Summary): string {
  const round = (value: number): string => `${value.toFixed(0)} ms`;
  return `bundle there after ${round(bundleLoaded)}, first rows' data ${round(firstData - bundleLoaded)} later, painted ${round(firstRows - firstData)} later`;
}

/** Of a display that shows 60 a second: whatever is drawn waits for one, half of it on average. */
const frame = 1000 / 60;

function oneFrame(measure: Measure, comparison: Comparison): string {
  const allowed = measure.theirs(comparison) * (measure.goal?.atMost(comparison.entries) ?? 0);
  const frames = (measure.ours(comparison) / frame).toFixed(1);
  return `The goal allows ${allowed.toFixed(0)} ms; the register took ${frames} frames of ${frame.toFixed(0)} ms.`;
}
