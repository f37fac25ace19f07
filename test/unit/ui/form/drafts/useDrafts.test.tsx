import * as React from 'react';
import { act, cleanup, render } from '@testing-library/react';
import { draftKey, draftsOf, keepDraft } from '../../../../../src/ui/form/drafts/draftStore';
import { Drafts, useDrafts } from '../../../../../src/ui/form/drafts/useDrafts';

const subject = 'site me form 1';
const kept = (): readonly unknown[] => draftsOf(window.localStorage, subject).map(({ content }) => content);

/** Opens the form of a page on which an earlier one has left work behind. */
async function open(): Promise<() => Drafts> {
  keepDraft(window.localStorage, draftKey(subject, 'earlier'), 'written on the train');
  let drafts: Drafts | undefined;
  const Form = (): null => { drafts = useDrafts(subject); return null; };
  render(<Form />);
  await act(async () => { for (let turn = 0; turn < 5; turn++) await Promise.resolve(); });
  return () => { if (drafts === undefined) throw new Error('Nothing was drawn.'); return drafts; };
}

/** The browser's locks. They are released some time after they are let go: here never. */
function lockManager(...otherTabs: readonly string[]): { request(name: string): Promise<void>; query(): Promise<unknown> } {
  const held = [...otherTabs];
  return {
    request: (name) => { held.push(name); return new Promise(() => undefined); },
    query: async () => ({ held: held.map((name) => ({ name })) })
  };
}

function withLocks(locks: unknown): void {
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
}

beforeEach(() => { window.localStorage.clear(); jest.useFakeTimers(); });
afterEach(() => { withLocks(undefined); jest.useRealTimers(); jest.restoreAllMocks(); });

it('work that goes on stays in the browser until its new state is kept', async () => {
  const drafts = await open();
  expect(drafts().found.map(({ content }) => content)).toEqual(['written on the train']);
  act(() => { drafts().keep('written on the train, and at home'); drafts().takeFound(drafts().found[0]); });
  expect(drafts().found).toEqual([]);
  act(() => { jest.advanceTimersByTime(399); });
  expect(kept()).toEqual(['written on the train']);
  act(() => { jest.advanceTimersByTime(1); });
  expect(kept()).toEqual(['written on the train, and at home']);
});

it('work that goes on and is saved before it is kept anew is gone from the browser', async () => {
  const drafts = await open();
  act(() => { drafts().keep('as it was'); drafts().takeFound(drafts().found[0]); drafts().keep(undefined); });
  expect(kept()).toEqual([]);
});

it('work that goes on stays as it was found where the browser has no room for its new state', async () => {
  const drafts = await open();
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
  act(() => { drafts().keep('more'); drafts().takeFound(drafts().found[0]); });
  act(() => { jest.advanceTimersByTime(400); });
  expect([drafts().isFull, kept()]).toEqual([true, ['written on the train']]);
});

it('work that is not wanted goes at once', async () => {
  const drafts = await open();
  act(() => drafts().dropFound(drafts().found[0]));
  expect([drafts().found, kept()]).toEqual([[], []]);
});

it('somebody who types without a pause is never kept more than 0.4 seconds behind', async () => {
  const drafts = await open();
  act(() => drafts().dropFound(drafts().found[0]));
  for (let key = 1; key <= 50; key++) {
    act(() => { drafts().keep(key); jest.advanceTimersByTime(30); });
    expect(key - Number(kept()[0] ?? 0)).toBeLessThanOrEqual(14);
  }
});

it('what has been saved is not kept again by what was about to be', async () => {
  const drafts = await open();
  act(() => { drafts().dropFound(drafts().found[0]); drafts().keep('typed'); drafts().keep(undefined); });
  act(() => { jest.advanceTimersByTime(1000); });
  expect(kept()).toEqual([]);
  act(() => { drafts().keep('more'); jest.advanceTimersByTime(400); });
  expect(kept()).toEqual(['more']);
});

it('a form that is opened again in the same tab is not open elsewhere, though the browser has not let go of its lock yet', async () => {
  withLocks(lockManager());
  await open();
  cleanup();
  const drafts = await open();
  expect([drafts().isReady, drafts().isOpenElsewhere]).toEqual([true, false]);
});

it('a form whose lock another tab holds is open elsewhere', async () => {
  withLocks(lockManager(draftKey(subject, 'of another tab')));
  const drafts = await open();
  expect([drafts().isReady, drafts().isOpenElsewhere]).toEqual([true, true]);
});
