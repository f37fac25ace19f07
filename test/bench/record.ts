import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const figures = join(__dirname, '..', '..', 'docs', 'figures.md');
const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];

/** Replaces what stands between the two marks in docs/figures.md. */
export function record(measured: string): void {
  const text = readFileSync(figures, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`${figures} has no ${begin} … ${end} for the measured table`);
  }
  writeFileSync(figures, `${text.slice(0, from + begin.length)}\n${measured}\n${text.slice(to)}`);
}
