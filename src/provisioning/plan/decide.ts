/**
 * - `same`: nothing to do
 * - `write`: nobody but us has touched it
 * - `keep`: people changed it
 */
export type Decision = 'same' | 'write' | 'keep';

export interface Compared<T> {
  readonly site: T;
  readonly ours: T;
  /** What we last wrote; undefined when we never did. */
  readonly base: T | undefined;
  /** What SharePoint gives when nobody says anything: a value that is nobody's work. */
  readonly untouched?: T;
  /** Begun by an earlier run that may not have finished. */
  readonly begun: boolean;
}

export function decide<T extends string | number | boolean>({ site, ours, base, untouched, begun }: Compared<T>): Decision {
  if (site === ours) {
    return 'same';
  }
  if (begun) {
    return 'write';
  }
  return site === (base ?? untouched) ? 'write' : 'keep';
}
