import { Failure, failureOf, NotThereYet, UnreadableRecord } from '../../../src/provisioning/failure';

/** As PnPjs throws them. */
const http = (status: number, body: string): Error => Object.assign(new Error(`Error making HttpClient request in queryable [${status}]  ::> ${body}`), { status });
const light = (code: string, text: string): string => JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: text } } });
const verbose = (code: string, text: string): string => JSON.stringify({ error: { code, message: { lang: 'en-US', value: text } } });

test.each<[string, unknown, Failure]>([
  ['no right', http(403, light('-2147024891, System.UnauthorizedAccessException', 'Access denied.')), { kind: 'denied', code: '-2147024891', text: 'Access denied.' }],
  ['not signed in', http(401, ''), { kind: 'denied', code: '', text: 'Error making HttpClient request in queryable [401] ' }],
  ['too many requests', http(429, ''), { kind: 'throttled', code: '', text: 'Error making HttpClient request in queryable [429] ' }],
  ['an unknown list', http(404, light('-1, System.ArgumentException', "List 'X' does not exist.")), { kind: 'notFound', code: '-1', text: "List 'X' does not exist." }],
  ['a title that is taken', http(500, verbose('-2130575342, Microsoft.SharePoint.SPException', 'A list with this title already exists.')), { kind: 'refused', code: '-2130575342', text: 'A list with this title already exists.' }],
  ['a stale version', http(412, light('-1, Microsoft.SharePoint.Client.ClientServiceException', 'The request ETag value')), { kind: 'conflict', code: '-1', text: 'The request ETag value' }],
  ['two columns at once', http(409, light('-2130575305, Microsoft.SharePoint.SPException', 'Save Conflict.')), { kind: 'conflict', code: '-2130575305', text: 'Save Conflict.' }],
  ['a gateway\'s page', http(502, '<html>Bad gateway</html>'), { kind: 'unavailable', code: '', text: 'Error making HttpClient request in queryable [502] ' }],
  ['no network', new TypeError('fetch failed'), { kind: 'unavailable', code: '', text: 'fetch failed' }],
  ['something missing', new NotThereYet("'Panel' could not be made."), { kind: 'notFound', code: '', text: "'Panel' could not be made." }],
  ['an edited record', new UnreadableRecord('Provisioning: not JSON'), { kind: 'unreadable', code: '', text: 'Provisioning: not JSON' }]
])('%s is told apart', (_name, error, failure) => {
  expect(failureOf(error)).toEqual(failure);
});
