/** How evenly the machine lets the page work: the same arithmetic again and again. */
export interface Steadiness {
  /** In milliseconds. */
  readonly usual: number;
  readonly longest: number;
}

const times = 200;
const steps = 4_000_000;

export function steadiness(): Steadiness {
  const lengths = Array.from({ length: times }, timeOfOne).sort((one, other) => one - other);
  return { usual: lengths[times / 2], longest: lengths[times - 1] };
}

function timeOfOne(): number {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < steps; step++) sum = (sum * 31 + step) % 1_000_003;
  return sum < 0 ? 0 : performance.now() - start;
}
