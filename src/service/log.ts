/** One request, told without answers, comments, names or addresses of people. */
export interface LogEntry {
  readonly at: string;
  readonly trace: string;
  readonly method: string;
  /** Of the endpoint, without ids; absent for an unknown one. */
  readonly path?: string;
  readonly status: number;
  /** Of a refusal. */
  readonly code?: string;
  readonly milliseconds: number;
  /** Of a mistake of our own: its kind and where, not its message, which may hold what somebody wrote. */
  readonly mistake?: { readonly kind: string; readonly where: readonly string[] };
}

/** What the service did by itself. */
export interface WorkEntry {
  readonly at: string;
  /** `notices`: beside a request; `worker`: a run of the worker. */
  readonly work: 'notices' | 'worker';
  readonly opened?: number;
  readonly sent?: number;
  readonly failed?: number;
  readonly mistake?: LogEntry['mistake'];
}

export type Log = (entry: LogEntry | WorkEntry) => void;

export function mistakeOf(error: unknown): LogEntry['mistake'] {
  if (!(error instanceof Error)) return { kind: typeof error, where: [] };
  const where = (error.stack ?? '').split('\n').map((line) => line.trim()).filter((line) => line.startsWith('at '));
  return { kind: error.name, where: where.slice(0, 12) };
}
