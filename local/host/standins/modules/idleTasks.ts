/** SharePoint's queue of work for idle moments: prefetching, which we do without. */
export const IdleTaskQueue = { instance: { enqueueTask: () => undefined, removeTask: () => undefined } };
export const IdleTaskPriority = {};
export const PrefetchDependencyPriority = {};
export const createPrefetchDependencyQueue = (): readonly unknown[] => [];
