/**
 * The page's dates follow the tenant's clock. Nothing is touched when that clock is right, so that measurements are of the real thing.
 */
export function followClock(offset: number): void {
  if (Math.abs(offset) < 2000) {
    return;
  }
  const RealDate = Date;
  const now = (): number => RealDate.now() + offset;
  window.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) => Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key))
  });
}
