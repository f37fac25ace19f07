import type { OpenedView } from './openedView';
import type { RegisterRows } from './registerRows';

/** What the register shows, before anything a person has chosen in it. */
export type RegisterState =
  | { readonly kind: 'loading'; readonly opened?: OpenedView }
  | FailedRegister
  | ReadyRegister;

export interface FailedRegister {
  readonly kind: 'failed';
  readonly problem: RegisterProblem;
  readonly opened?: OpenedView;
}

export interface ReadyRegister {
  readonly kind: 'ready';
  readonly opened: OpenedView;
  readonly rows: RegisterRows;
  /** Changes with every row or search text that has come in: `rows` itself only grows. */
  readonly version: number;
  readonly progress: Progress;
  /** Why loading behind the first rows stopped, until it is tried again. */
  readonly stopped?: unknown;
}

/** What is complete. Search by purpose and member, and the sector filter, wait for `all`. */
export type Progress = 'firstPage' | 'rows' | 'all';

export type RegisterProblem =
  | { readonly kind: 'noViews' }
  /** SharePoint refuses the view on a list of this size; these columns (titles) have no index. */
  | { readonly kind: 'unservable'; readonly toIndex: readonly string[]; /** All entries can be loaded and filtered here. */ readonly canFilter: boolean }
  | { readonly kind: 'error'; readonly error: unknown };
