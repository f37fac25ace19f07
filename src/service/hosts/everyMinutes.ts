/** Does something again and again, the next time so many minutes after it has ended. Returns what stops it; what has begun comes to its end. */
export function everyMinutes(minutes: number, act: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = minutes === 0;
  const next = (): void => {
    if (!isStopped) timer = setTimeout(() => void act().then(next, next), minutes * 60_000);
  };
  next();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
