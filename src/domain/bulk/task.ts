import { Plan, PlannedChange } from './plan';

/**
 * - `waiting`: to be done
 * - `sent`: on its way; after a lost connection nobody knows whether it arrived
 * - `changed`: somebody else changed the same field meanwhile, so it was left as they made it
 */
export const itemStates = ['waiting', 'sent', 'done', 'changed', 'gone', 'denied', 'refused'] as const;
export type ItemState = (typeof itemStates)[number];

export type TaskKind = 'several' | 'handOver';

/** A plan that somebody has said yes to, and how far it has come. Plain data: it is kept in the browser until it is finished. */
export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  /** Of a hand-over: a person's name, or a service as the list has it. */
  readonly between?: { readonly from: string; readonly to: string };
  /** Instant. */
  readonly begun: string;
  readonly changes: readonly PlannedChange[];
  /** Of each change. */
  readonly states: readonly ItemState[];
  /** What SharePoint said of a refused one, by its place. */
  readonly refusals: Readonly<Record<number, string>>;
}

export type TaskOf = Pick<Task, 'id' | 'kind' | 'between' | 'begun'>;

export function newTask(of: TaskOf, { changes }: Plan): Task {
  return { ...of, changes, states: changes.map(() => 'waiting'), refusals: {} };
}

export function isOpen(state: ItemState): boolean {
  return state === 'waiting' || state === 'sent';
}

export function openPlaces({ states }: Task): readonly number[] {
  return Array.from(states.keys()).filter((at) => isOpen(states[at]));
}

/** How many have come to an end, whichever. */
export function settledCount({ states }: Task): number {
  return states.filter((state) => !isOpen(state)).length;
}

export function withStates(task: Task, places: readonly number[], state: ItemState): Task {
  const states = [...task.states];
  for (const at of places) states[at] = state;
  return { ...task, states };
}
