/** Of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Nearest rank: a value that was measured. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = ascending(values);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}

function ascending(values: readonly number[]): number[] {
  if (values.length === 0) {
    throw new Error('There is nothing to take the middle of');
  }
  return [...values].sort((a, b) => a - b);
}
