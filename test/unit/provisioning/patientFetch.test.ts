import { TimelinePipe } from '@pnp/core';
import { Queryable } from '@pnp/queryable';
import { patientFetch } from '../../../src/provisioning/throttling/patientFetch';

type Send = (url: URL, init: RequestInit) => Promise<Response>;

/** The function that the behaviour puts in the place of PnPjs's own. */
function sendOf(behaviour: TimelinePipe<Queryable>): Send {
  let send: Send | undefined;
  behaviour({ on: { send: { replace: (given: Send) => { send = given; } } } } as unknown as Queryable);
  return (url, init) => (send ? send(url, init) : Promise.reject(new Error('nothing was put in its place')));
}

const url = new URL('https://council.example/sites/p/_api/web/lists');
const answers = (...responses: Response[]): jest.SpyInstance => {
  const spy = jest.spyOn(globalThis, 'fetch');
  responses.forEach((response) => spy.mockResolvedValueOnce(response));
  return spy;
};
const busy = (seconds?: string): Response => new Response('', { status: 429, headers: seconds === undefined ? {} : { 'Retry-After': seconds } });

afterEach(() => jest.restoreAllMocks());

test('waits as long as SharePoint says, and tells it', async () => {
  const told: number[] = [];
  const waited: number[] = [];
  answers(busy('7'), busy(), new Response('{}', { status: 200 }));
  const response = await sendOf(patientFetch({ onWait: (seconds) => told.push(seconds), wait: async (seconds) => { waited.push(seconds); } }))(url, { method: 'POST' });
  expect({ status: response.status, told, waited }).toEqual({ status: 200, told: [7, 4], waited: [7, 4] });
});

test('gives up after six tries with SharePoint\'s own answer', async () => {
  const spy = answers(...Array.from({ length: 6 }, () => busy('1')));
  const response = await sendOf(patientFetch({ wait: async () => undefined }))(url, { method: 'GET' });
  expect([response.status, spy.mock.calls.length]).toEqual([429, 6]);
});

test('a write whose outcome is unknown is never repeated', async () => {
  const spy = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
  await expect(sendOf(patientFetch())(url, { method: 'POST' })).rejects.toThrow('fetch failed');
  expect(spy).toHaveBeenCalledTimes(1);
});

test('a digest that SharePoint no longer takes is renewed once', async () => {
  const refused = new Response('{"odata.error":{"code":"-2130575252, Microsoft.SharePoint.SPException"}}', { status: 403 });
  const spy = answers(refused, new Response('{"FormDigestValue":"0xNEW"}'), new Response('{}', { status: 200 }));
  const response = await sendOf(patientFetch())(url, { method: 'POST', headers: { 'X-RequestDigest': '0xOLD' } });
  expect(response.status).toBe(200);
  expect(String(spy.mock.calls[1][0])).toBe('https://council.example/sites/p/_api/contextinfo');
  expect(new Headers(spy.mock.calls[2][1].headers).get('X-RequestDigest')).toBe('0xNEW');
});

test('any other refusal is handed on', async () => {
  const spy = answers(new Response('Access denied.', { status: 403 }));
  expect((await sendOf(patientFetch())(url, { method: 'POST', headers: { 'X-RequestDigest': '0x1' } })).status).toBe(403);
  expect(spy).toHaveBeenCalledTimes(1);
});
