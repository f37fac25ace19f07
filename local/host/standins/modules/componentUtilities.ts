export const FAB_TOGGLE_EVT = 'FabToggle';
export const ReadingMode = {};
export const SortableLoader = {};
export const getTimestampForGettyContent = (): string => '';
