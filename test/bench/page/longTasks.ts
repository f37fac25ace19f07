/** Work that held the page up for over 50 ms; shorter tasks the browser does not tell. */
export interface LongTask {
  /** Since navigation started. */
  readonly startedAt: number;
  readonly milliseconds: number;
}

const tasks: LongTask[] = [];

export function watchLongTasks(): void {
  new PerformanceObserver((list) => note(list.getEntries())).observe({ type: 'longtask', buffered: true });
}

export function longTasksSince(from: number): readonly LongTask[] {
  return tasks.filter(({ startedAt }) => startedAt >= from);
}

function note(entries: PerformanceEntryList): void {
  tasks.push(...entries.map(({ startTime, duration }) => ({ startedAt: startTime, milliseconds: duration })));
}
