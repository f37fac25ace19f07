/** Where lines stand one below the other, in pixels. */
export interface Extents {
  readonly count: number;
  readonly total: number;
  offsetOf(line: number): number;
  /** The line that covers an offset. */
  lineAt(offset: number): number;
}

export function uniformExtents(count: number, height: number): Extents {
  return {
    count,
    total: count * height,
    offsetOf: (line) => line * height,
    lineAt: (offset) => within(Math.floor(offset / height), count)
  };
}

export function extentsOf(heights: readonly number[]): Extents {
  const offsets = new Float64Array(heights.length + 1);
  heights.forEach((height, at) => { offsets[at + 1] = offsets[at] + height; });
  return {
    count: heights.length,
    total: offsets[heights.length],
    offsetOf: (line) => offsets[line],
    lineAt: (offset) => {
      let low = 0;
      let high = heights.length;
      while (low + 1 < high) {
        const middle = (low + high) >> 1; // eslint-disable-line no-bitwise
        if (offsets[middle] <= offset) low = middle;
        else high = middle;
      }
      return within(low, heights.length);
    }
  };
}

function within(line: number, count: number): number {
  return Math.max(0, Math.min(line, count - 1));
}
