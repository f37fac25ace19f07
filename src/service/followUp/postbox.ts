import { followUp } from './followUp';
import { NoticeParts } from '../notices/noticeParts';

/** Whoever decides does not wait longer for mails to others; they go on by themselves. */
const longestWait = 1_500;

export interface Postbox {
  /** Sends what is due about a form. Resolves once that is done, or when it takes too long; never rejects: what fails is the worker's to send. */
  tell(submission: string): Promise<void>;
  /** Resolves when nothing is under way. */
  emptied(): Promise<void>;
}

export function openPostbox(parts: NoticeParts): Postbox {
  const underWay = new Set<Promise<void>>();
  return {
    tell: async (submission) => {
      const sending = followUp(parts, submission).then(() => undefined, parts.mistake).finally(() => underWay.delete(sending));
      underWay.add(sending);
      await noLonger(sending);
    },
    emptied: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    }
  };
}

async function noLonger(sending: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([sending, new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestWait);
  })]);
  clearTimeout(timer);
}
