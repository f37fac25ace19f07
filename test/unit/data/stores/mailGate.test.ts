import { mailGate } from '../../../../src/data/stores/graph/mailGate';
import { StoreError } from '../../../../src/data/stores/storeError';

const busy = (retryAfter?: number): StoreError => new StoreError('unavailable', 'Too many requests.', { status: 429, retryAfter });
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('four requests go at once, the others one by one after them', async () => {
  const through = mailGate();
  let inside = 0;
  let most = 0;
  const ends: (() => void)[] = [];
  const all = Promise.all(Array.from({ length: 10 }, () => through(async () => {
    most = Math.max(most, ++inside);
    await new Promise<void>((resolve) => ends.push(resolve));
    inside -= 1;
  })));
  await turn();
  expect(ends).toHaveLength(4);
  for (let at = 0; at < 10; at++) {
    ends[at]();
    await turn();
  }
  await all;
  expect(most).toBe(4);
});

test('after a 429 all wait as long as Exchange says, and then the same request goes again', async () => {
  const waited: number[] = [];
  const through = mailGate(async (seconds) => void waited.push(seconds));
  let tries = 0;
  expect(await through(async () => { if (++tries < 3) throw busy(7); return 'sent'; })).toBe('sent');
  expect(waited).toEqual([7, 7]);
});

test.each([
  ['what Exchange refuses five times', busy(1), 5], ['who is told to wait for minutes', busy(300), 1], ['after a 504', new StoreError('unavailable', 'Timeout.', { status: 504 }), 1], ['after a broken connection', new StoreError('unavailable', 'Broken.'), 1]
])('%s is told so', async (_, error, expected) => {
  const through = mailGate(async () => undefined);
  let tries = 0;
  await expect(through(async () => { tries += 1; throw error; })).rejects.toBe(error);
  expect(tries).toBe(expected);
  expect(await through(async () => 'free again')).toBe('free again');
});
