import { Stage } from './stage';

/** Where an entry waits for the verdict of a screening: it may be screened, and screened again. */
export const screenedStages: readonly Stage[] = ['Idea', 'Screening'];
