import { carryOut, CarriedOut } from '../../../data/bulk/carryOut';
import { KeptTasks, openKeptTasks } from '../../../data/bulk/keptTasks';
import { dayOfInstant } from '../../../data/day';
import type { ListStore } from '../../../data/stores/listStore';
import { Task } from '../../../domain/bulk/task';
import { heldLocks, holdLock } from '../../../ui/form/drafts/tabLocks';

/** Tasks of whoever is signed in, in this browser. */
export interface BulkRunner {
  /** Something that was broken off and that no other tab is at work on. */
  unfinished(): Promise<Task | undefined>;
  /** Leaves the rest of it as it is. */
  leave(task: Task): void;
  run(task: Task, told: RunListener, signal: AbortSignal): Promise<CarriedOut>;
}

export interface RunListener {
  onProgress(settled: number): void;
  /** The browser does not keep it. */
  onNotKept(): void;
}

export function openBulkRunner(store: ListStore, siteUrl: string, user: string): BulkRunner {
  const kept = openKeptTasks(browserStorage(), siteUrl, user);
  return {
    async unfinished() {
      const locked = await heldLocks();
      return kept.unfinished(({ id }) => !locked.includes(lockOf(id)));
    },
    leave: (task) => kept.drop(task),
    async run(task, told, signal) {
      const release = holdLock(lockOf(task.id));
      try {
        return await keeping(kept, store, task, told, signal);
      } finally {
        release();
      }
    }
  };
}

async function keeping(kept: KeptTasks, store: ListStore, task: Task, { onProgress, onNotKept }: RunListener, signal: AbortSignal): Promise<CarriedOut> {
  const keep = (state: Task): void => { if (!kept.keep(state)) onNotKept(); };
  keep(task);
  const editing = await store.editing().catch(() => undefined);
  if (editing === undefined) return { task, stopped: 'connection' };
  const result = await carryOut(task, { store, editing, today: dayOfInstant(new Date().toISOString()), signal, keep, onProgress });
  if (result.stopped === undefined) kept.drop(result.task);
  return result;
}

function lockOf(id: string): string {
  return `partnerships.bulk ${id}`;
}

/** A browser may forbid even asking for it. */
function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
