import { isTask } from '../../domain/bulk/keptTask';
import { isOpen, Task } from '../../domain/bulk/task';
import { keptTaskPrefix } from './keptTaskKeys';

/** Unfinished tasks of one person on one site, in the browser: they outlive a closed tab. */
export interface KeptTasks {
  /** The oldest one that is not finished, of those that are wanted. */
  unfinished(isWanted?: (task: Task) => boolean): Task | undefined;
  /** False when the browser does not keep it (no room, or not allowed): then it lasts as long as the page. */
  keep(task: Task): boolean;
  drop(task: Pick<Task, 'id'>): void;
}

/** What does not change after it has begun stands apart from what does, which is written with every batch. */
type Begun = Omit<Task, 'states' | 'refusals'>;
type Progress = Pick<Task, 'states' | 'refusals'>;

/** @param storage `localStorage`, or nothing where the browser has none. */
export function openKeptTasks(storage: Storage | undefined, siteUrl: string, person: string): KeptTasks {
  const prefix = keptTaskPrefix(siteUrl, person);
  const begunKey = ({ id }: Pick<Task, 'id'>): string => `${prefix}${id}`;
  const progressKey = (task: Pick<Task, 'id'>): string => `${begunKey(task)}|progress`;
  const drop = (task: Pick<Task, 'id'>): void => { storage?.removeItem(begunKey(task)); storage?.removeItem(progressKey(task)); };

  const read = (key: string): Task | undefined => {
    try {
      const begun = JSON.parse(storage?.getItem(key) ?? '') as Begun;
      const progress = JSON.parse(storage?.getItem(progressKey(begun)) ?? '') as Progress;
      const task: unknown = { ...begun, ...progress };
      return isTask(task) ? task : undefined;
    } catch {
      // Half-written, or by a later version of ours: as if it were not there.
      return undefined;
    }
  };

  return {
    unfinished(isWanted = () => true) {
      const keys = storage === undefined ? [] : Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
      const tasks = keys.filter((key) => key.startsWith(prefix) && !key.endsWith('|progress')).flatMap((key) => read(key) ?? []);
      return tasks.filter((task) => task.states.some(isOpen) && isWanted(task)).sort((one, other) => (one.begun < other.begun ? -1 : 1))[0];
    },
    keep(task) {
      if (storage === undefined) return false;
      const { states, refusals, ...begun } = task;
      try {
        if (storage.getItem(begunKey(task)) === null) storage.setItem(begunKey(task), JSON.stringify(begun));
        storage.setItem(progressKey(task), JSON.stringify({ states, refusals }));
        return true;
      } catch {
        drop(task);
        return false;
      }
    },
    drop
  };
}
