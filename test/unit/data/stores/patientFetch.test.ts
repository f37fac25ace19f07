import { patientFetch } from '../../../../src/data/stores/patientFetch';

const busy = (seconds?: number): Response => new Response('', { status: 429, headers: seconds === undefined ? {} : { 'Retry-After': String(seconds) } });

describe('a busy SharePoint', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is waited for as long as it says, and the wait is said', async () => {
    const fetch = jest.fn<Promise<Response>, []>().mockResolvedValueOnce(busy(3)).mockResolvedValueOnce(new Response('here'));
    const said: number[] = [];
    const answer = patientFetch(fetch, (seconds) => said.push(seconds))('https://x.example', {});
    await jest.advanceTimersByTimeAsync(2999);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(said).toEqual([3]);
    await jest.advanceTimersByTimeAsync(1);
    expect(await (await answer).text()).toBe('here');
    expect(said).toEqual([3, 0]);
  });

  it.each([
    ['says nothing', undefined, 2000],
    ['says zero', 0, 1000]
  ])('that %s is given a moment', async (_, seconds, milliseconds) => {
    const fetch = jest.fn<Promise<Response>, []>().mockResolvedValueOnce(busy(seconds)).mockResolvedValueOnce(new Response('here'));
    const answer = patientFetch(fetch)('https://x.example', {});
    await jest.advanceTimersByTimeAsync(milliseconds - 1);
    expect(fetch).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1);
    expect((await answer).ok).toBe(true);
  });

  it('is given up after five times, with its last answer', async () => {
    const fetch = jest.fn<Promise<Response>, []>().mockImplementation(() => Promise.resolve(busy(1)));
    const answer = patientFetch(fetch)('https://x.example', {});
    await jest.advanceTimersByTimeAsync(10000);
    expect((await answer).status).toBe(429);
    expect(fetch).toHaveBeenCalledTimes(5);
  });

  it.each([[500], [403], [200]])('%d is not asked again', async (status) => {
    const fetch = jest.fn<Promise<Response>, []>().mockResolvedValue(new Response('', { status }));
    expect((await patientFetch(fetch)('https://x.example', {})).status).toBe(status);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
