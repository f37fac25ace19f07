import { StoreError } from '../../data/stores/storeError';

/** By the list itself, whoever asks and however often. */
export const isRefused = (error: unknown): boolean => error instanceof StoreError && error.kind === 'refused';
