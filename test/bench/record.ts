import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchPart } from './options';

const figures = join(__dirname, '..', '..', 'docs', 'figures.md');

/** Replaces what stands between the two marks of a part in docs/figures.md. */
export function record(part: BenchPart, measured: string): void {
  const [begin, end] = [`<!-- measured: ${part} -->`, `<!-- /measured: ${part} -->`];
  const text = readFileSync(figures, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`${figures} has no ${begin} … ${end} for the measured table`);
  }
  writeFileSync(figures, `${text.slice(0, from + begin.length)}\n${measured}\n${text.slice(to)}`);
}
