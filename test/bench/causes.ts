import { type Comparison, measures, verdict } from './goals';
import type { Summary } from './summary';
import type { ShippedFile } from './bundleSize';

/** For each missed goal a line with what is known of its cause. */
export function causesOf(comparisons: readonly Comparison[], files: readonly ShippedFile[]): readonly string[] {
  return measures.flatMap((measure) =>
    comparisons
      .filter((comparison) => verdict(measure, comparison) === 'missed')
      .map((comparison) => `Missed: ${measure.name} at ${comparison.entries.toLocaleString('en-GB')} entries. ${cause(measure.name, comparison, files)}`)
  );
}

function cause(name: string, { register, peer }: Comparison, files: readonly ShippedFile[]): string {
  switch (name) {
    case 'first rows, own time':
      return `Register: ${stages(register)}. Peer: ${stages(peer)}.`;
    case 'JavaScript before them, gzip':
      return `Shipped: ${files.map((file) => `${file.name.replace(/_[0-9a-f]+\.js$/, '')} ${(file.gzip / 1024).toFixed(1)} KB`).join(', ')}.`;
    case 'keystroke to rows, 95th percentile':
      return `${register.keystrokesThatChanged} keystrokes changed rows in the register, ${peer.keystrokesThatChanged} in the peer.`;
    default:
      return `Register ${measured(name, register)}, peer ${measured(name, peer)}.`;
  }
}

function stages({ bundleLoaded, firstData, firstRows }: Summary): string {
  const round = (value: number): string => `${value.toFixed(0)} ms`;
  return `bundle there after ${round(bundleLoaded)}, first rows' data ${round(firstData - bundleLoaded)} later, painted ${round(firstRows - firstData)} later`;
}

function measured(name: string, summary: Summary): string {
  const measure = measures.find((candidate) => candidate.name === name);
  return measure ? measure.show(measure.of(summary)) : '';
}
