import { followUp } from './followUp';
import { NoticeParts } from '../notices/noticeParts';

export interface Postbox {
  /** Does what follows about a form. Resolves once everybody has been told, or when that takes too long; the rest goes on by itself. Never rejects: what fails is the worker's to do. */
  tell(submission: string): Promise<void>;
  /** Resolves when nothing is under way. */
  emptied(): Promise<void>;
}

/** @param longestWait milliseconds after which it goes on without whoever waits. */
export function openPostbox(parts: NoticeParts, longestWait: number): Postbox {
  const underWay = new Set<Promise<unknown>>();
  return {
    tell: (submission) => new Promise((resolve) => {
      const timer = setTimeout(resolve, longestWait);
      const onTold = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const following = followUp(parts, submission, onTold).catch(parts.mistake).finally(() => {
        onTold();
        underWay.delete(following);
      });
      underWay.add(following);
    }),
    emptied: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    }
  };
}
