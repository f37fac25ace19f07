import type { NoticeParts } from '../../../src/service/notices/noticeParts';
import { openPostbox } from '../../../src/service/followUp/postbox';

/** How each following up goes on, in the order in which they were begun. */
const mockBegun: { readonly onTold: () => void; readonly end: (error?: Error) => void }[] = [];
jest.mock('../../../src/service/followUp/followUp', () => ({
  followUp: (_: unknown, __: string, onTold: () => void) => new Promise<void>((resolve, reject) => {
    mockBegun.push({ onTold, end: (error) => (error === undefined ? resolve() : reject(error)) });
  })
}));

const mistakes: unknown[] = [];
const postbox = openPostbox({ mistake: (error: unknown) => mistakes.push(error) } as unknown as NoticeParts, 1_500);
beforeEach(() => {
  mockBegun.splice(0);
  mistakes.splice(0);
});

test('whoever has decided waits for the mails, and not for what follows after them', async () => {
  const told = postbox.tell('12');
  mockBegun[0].onTold();
  await told;
  let isEmptied = false;
  const emptied = postbox.emptied().then(() => { isEmptied = true; });
  await Promise.resolve();
  expect(isEmptied).toBe(false);
  mockBegun[0].end();
  await emptied;
});

test('what fails is a mistake that is told of, and keeps nobody waiting', async () => {
  const told = postbox.tell('12');
  mockBegun[0].end(new Error('No mailbox.'));
  await told;
  await postbox.emptied();
  expect(mistakes).toEqual([new Error('No mailbox.')]);
});

test('nobody waits for mails that take long', async () => {
  jest.useFakeTimers();
  const told = postbox.tell('12');
  jest.advanceTimersByTime(1_500);
  await told;
  jest.useRealTimers();
  mockBegun[0].end();
  await postbox.emptied();
});
