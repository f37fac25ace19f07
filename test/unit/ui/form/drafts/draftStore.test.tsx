import { draftKey, draftsOf, dropDraft, keepDraft } from '../../../../../src/ui/form/drafts/draftStore';

beforeEach(() => window.localStorage.clear());

const full = { setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } } as unknown as Storage;

it('a draft is found again under its subject, the newest first, and gone once dropped', () => {
  jest.useFakeTimers({ now: new Date('2026-11-20T09:00:00Z') });
  keepDraft(window.localStorage, draftKey('site me P-0001', 'a'), { n: 1 });
  jest.setSystemTime(new Date('2026-11-20T10:00:00Z'));
  keepDraft(window.localStorage, draftKey('site me P-0001', 'b'), { n: 2 });
  jest.useRealTimers();
  expect(draftsOf(window.localStorage, 'site me P-0001').map(({ content }) => content)).toEqual([{ n: 2 }, { n: 1 }]);
  dropDraft(window.localStorage, draftKey('site me P-0001', 'b'));
  expect(draftsOf(window.localStorage, 'site me P-0001')).toMatchObject([{ content: { n: 1 }, at: '2026-11-20T09:00:00.000Z' }]);
});

it('somebody else’s draft, and one of another entry, are not found', () => {
  keepDraft(window.localStorage, draftKey('site me P-0001', 'a'), 1);
  expect(draftsOf(window.localStorage, 'site you P-0001')).toEqual([]);
  expect(draftsOf(window.localStorage, 'site me P-000')).toEqual([]);
});

it('what is damaged is found as the text that it is, after the others, and without a day', () => {
  keepDraft(window.localStorage, draftKey('site me P-0001', 'c'), { n: 1 });
  window.localStorage.setItem(draftKey('site me P-0001', 'a'), '{broken');
  window.localStorage.setItem(draftKey('site me P-0001', 'b'), '{"at":"soon","content":{"n":2}}');
  const [first, ...damaged] = draftsOf(window.localStorage, 'site me P-0001');
  expect(first.content).toEqual({ n: 1 });
  expect(new Set(damaged.map(({ at, content }) => [at, content]))).toEqual(new Set([[undefined, '{broken'], [undefined, { n: 2 }]]));
});

it('a browser without room says so', () => {
  expect(keepDraft(full, 'x', 1)).toBe(false);
});
