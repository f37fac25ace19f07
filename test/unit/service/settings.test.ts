import { readSettings } from '../../../src/service/settings';

const env = {
  TENANT_ID: '5f0c2a9e-6d1b-4c57-9a55-0d7f6a1e4b10', PAGE_ORIGIN: 'https://council.sharepoint.com/', PAGE_AUDIENCE: 'api://approvals', PAGE_SCOPE: 'Approvals.Decide',
  PAGE_CLIENTS: 'spfx, teams', CARD_AUDIENCE: 'api://auth-am-approvals', CARD_CLIENTS: 'outlook'
};

test('settings are read from the environment', () => {
  expect(readSettings(env)).toEqual({
    tenantId: env.TENANT_ID, pageOrigin: 'https://council.sharepoint.com', keysUrl: `https://login.microsoftonline.com/${env.TENANT_ID}/discovery/v2.0/keys`,
    page: { name: 'page', audience: 'api://approvals', scope: 'Approvals.Decide', clients: ['spfx', 'teams'] },
    card: { name: 'card', audience: 'api://auth-am-approvals', scope: undefined, clients: ['outlook'] }
  });
});

test.each(Object.keys(env))('%s is named when it is missing or blank', (name) => {
  expect(() => readSettings({ ...env, [name]: undefined })).toThrow(`- ${name} is missing: `);
  expect(() => readSettings({ ...env, [name]: '  ' })).toThrow(`- ${name} is missing: `);
});

test('all that is missing is named at once, and nothing else', () => {
  const problems = (): readonly string[] => {
    try {
      readSettings({});
      return [];
    } catch (error) {
      return (error as Error).message.split('\n').slice(1).map((line) => line.split(' ')[1]);
    }
  };
  expect(problems()).toEqual(Object.keys(env));
});

test.each([
  ['a tenant that is no id', { TENANT_ID: 'council' }, 'TENANT_ID is no id'],
  ['an origin that is no address', { PAGE_ORIGIN: 'council.sharepoint.com' }, 'PAGE_ORIGIN is no address'],
  ['an origin of another kind', { PAGE_ORIGIN: 'file:///council' }, 'PAGE_ORIGIN is no address'],
  ['keys at no address', { KEYS_URL: 'keys' }, 'KEYS_URL is no address'],
  ['a card that is taken for a page', { CARD_AUDIENCE: env.PAGE_AUDIENCE }, 'PAGE_AUDIENCE and CARD_AUDIENCE are the same']
])('%s is refused', (_, more, problem) => {
  expect(() => readSettings({ ...env, ...more })).toThrow(problem);
});
