import { storeErrorOf } from '../../../../src/data/stores/restError';

const light = (code: string, value: string): string => JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value } } });

describe('what SharePoint refuses', () => {
  it.each([
    ['no rights', 403, light('-2147024891, System.UnauthorizedAccessException', 'Access denied.'), 'denied', '-2147024891'],
    ['nobody signed in', 401, '', 'denied', undefined],
    ['no such list', 404, light('-1, System.ArgumentException', "List 'X' does not exist at site with URL 'x'."), 'notFound', '-1'],
    ['no such item', 404, light('-2130575338, System.ArgumentException', 'Item does not exist.'), 'notFound', '-2130575338'],
    ['a stale ETag', 412, light('-1, Microsoft.SharePoint.Client.ClientServiceException', 'The request ETag value'), 'conflict', '-1'],
    ['a duplicate in a unique column', 400, light('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'x'), 'conflict', '-2130575169'],
    ['over the threshold', 500, light('-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'x'), 'refused', '-2147024860'],
    ['a bad request', 400, light('-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'x'), 'refused', '-1'],
    ['too large', 413, '', 'refused', undefined],
    ['something it has not built', 501, light('-1', 'x'), 'refused', '-1'],
    ['throttled', 429, '', 'unavailable', undefined],
    ['out of order', 500, light('-2147467259', 'x'), 'unavailable', '-2147467259'],
    ['a digest that has run out', 403, light('-2130575251, Microsoft.SharePoint.SPException', 'The security validation for this page is invalid'), 'unavailable', '-2130575251'],
    ['a verbose error', 404, JSON.stringify({ error: { code: '-1, X', message: { value: 'gone' } } }), 'notFound', '-1'],
    ['a page of a proxy in between', 502, '<html>Bad gateway</html>', 'unavailable', undefined]
  ])('%s', async (_, status, body, kind, code) => {
    expect(await storeErrorOf(new Response(body, { status }))).toMatchObject({ kind, code, status });
  });

  it('keeps SharePoint’s own text, and says the status where there is none', async () => {
    expect((await storeErrorOf(new Response(light('-1', 'Access denied.'), { status: 403 }))).message).toBe('Access denied.');
    expect((await storeErrorOf(new Response('', { status: 503 }))).message).toBe('SharePoint answered 503.');
  });

  it('keeps how long to wait', async () => {
    expect(await storeErrorOf(new Response('', { status: 429, headers: { 'Retry-After': '12' } }))).toMatchObject({ retryAfter: 12 });
    expect((await storeErrorOf(new Response('', { status: 429 }))).retryAfter).toBeUndefined();
  });
});
