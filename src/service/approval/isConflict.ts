import { StoreError } from '../../data/stores/storeError';

export const isConflict = (error: unknown): boolean => error instanceof StoreError && error.kind === 'conflict';
