/** Whole pence. Lists hold pounds as a Currency column; the domain never adds fractions. */
export type Pence = number;

export function penceOf(pounds: number): Pence {
  const pence = Math.round(pounds * 100);
  if (!Number.isSafeInteger(pence)) {
    throw new RangeError(`${pounds} is not an amount of money.`);
  }
  return pence;
}

export function poundsOf(pence: Pence): number {
  return pence / 100;
}
