/** Work that held the page up for over 50 ms; shorter tasks the browser does not tell. */
export interface LongTask {
  /** Since navigation started. */
  readonly startedAt: number;
  readonly milliseconds: number;
}

/** A script that ran in a frame that came late. */
interface ScriptTiming {
  readonly startTime: number;
  readonly duration: number;
  readonly invoker: string;
  readonly sourceURL: string;
}

const tasks: LongTask[] = [];
const scripts: ScriptTiming[] = [];

export function watchLongTasks(): void {
  watch('longtask', (entries) => tasks.push(...entries.map(({ startTime, duration }) => ({ startedAt: startTime, milliseconds: duration }))));
  watch('long-animation-frame', (entries) => scripts.push(...(entries as unknown as readonly { readonly scripts: readonly ScriptTiming[] }[]).flatMap((frame) => frame.scripts)));
}

export function longTasksSince(from: number): readonly LongTask[] {
  return tasks.filter(({ startedAt }) => startedAt >= from);
}

/** What ran longest in a task, as far as the browser knows: `chunk.setup-import: Response.text.then, 90 ms`. */
export function causeOf({ startedAt, milliseconds }: LongTask): string {
  const within = scripts.filter(({ startTime, duration }) => startTime < startedAt + milliseconds && startTime + duration > startedAt);
  const [longest] = [...within].sort((one, other) => other.duration - one.duration);
  if (longest === undefined) return 'no script of more than 5 ms: the browser’s own work, as taking an answer in';
  return `${longest.sourceURL.replace(/^.*\/|_[0-9a-f]+\.js.*$|\?.*$/g, '')}: ${longest.invoker.replace(/^.*\//, '')}, ${longest.duration.toFixed(0)} ms`;
}

function watch(type: string, note: (entries: PerformanceEntryList) => void): void {
  new PerformanceObserver((list) => note(list.getEntries())).observe({ type, buffered: true });
}
