import { keepProgress, readProgress } from '../../data/notification/workerProgress';
import { Job } from './job';
import { repairAll } from './repair/repairAll';

/**
 * Sets lists right. Steps that are old but ask somebody else are put down before they are changed, to be told of like those that could not be looked at: wherever
 * this is broken off, nobody is asked without a mail.
 */
export const repairs: Job = async ({ parts, isOver }) => {
  const { store } = parts;
  const putDown = async (submission: string): Promise<void> => {
    const progress = await readProgress(store);
    if (!progress.again.includes(submission)) await keepProgress(store, { ...progress, again: [...progress.again, submission] });
  };
  const { opened, failed } = await repairAll(parts, isOver, putDown);
  return { opened, failed };
};
