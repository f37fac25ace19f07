import { readServiceAddress, serviceAddressProblem } from '../../../../src/domain/approval/serviceAddress';

test.each([
  ['https://approvals.council.gov.uk', undefined],
  ['https://council.example/partnerships', undefined],
  ['http://127.0.0.1:7071', undefined],
  ['http://approvals.council.gov.uk', 'notSafe'],
  ['http://127.0.0.1.evil.example', 'notSafe'],
  ['http://127.0.0.1@evil.example', 'noAddress'],
  ['javascript:alert(1)', 'noAddress'],
  ['https://approvals.council.gov.uk?x=1', 'noAddress'],
  ['', 'noAddress']
])('%s: %s', (url, problem) => {
  expect(serviceAddressProblem({ url, audience: 'api://approvals' })).toBe(problem);
});

test('an audience is one word', () => {
  expect(serviceAddressProblem({ url: 'https://a.example', audience: '' })).toBe('noAudience');
  expect(serviceAddressProblem({ url: 'https://a.example', audience: 'api://a b' })).toBe('noAudience');
});

test('what is kept is read without a slash at the end, and only as we keep it', () => {
  expect(readServiceAddress({ url: 'https://a.example/ ', audience: ' api://a' })).toEqual({ url: 'https://a.example', audience: 'api://a' });
  for (const content of [undefined, null, 'https://a.example', { url: 'https://a.example' }, { url: 'http://a.example', audience: 'api://a' }, { url: 1, audience: 2 }]) {
    expect(readServiceAddress(content)).toBeUndefined();
  }
});
