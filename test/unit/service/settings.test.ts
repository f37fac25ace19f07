import { readSettings } from '../../../src/service/settings';

const key = Buffer.alloc(32, 1).toString('base64');
const oldKey = Buffer.alloc(48, 2).toString('base64');

const env = {
  TENANT_ID: '5f0c2a9e-6d1b-4c57-9a55-0d7f6a1e4b10', PAGE_ORIGIN: 'https://council.sharepoint.com/', SITE_URL: 'https://council.sharepoint.com/sites/p/', CLIENT_ID: 'service', CLIENT_SECRET: 'a secret',
  CHAIN_KEYS: `2026a:${key}, 2025b:${oldKey}`, MAILBOX: 'partnerships@council.gov.uk', ANCHOR_FOLDER: '/var/anchors', PAGE_AUDIENCE: 'api://approvals', PAGE_SCOPE: 'Approvals.Decide',
  PAGE_CLIENTS: 'spfx, teams', CARD_AUDIENCE: 'api://auth-am-approvals', CARD_CLIENTS: 'outlook'
};

test('settings are read from the environment', () => {
  expect(readSettings(env)).toEqual({
    tenantId: env.TENANT_ID, pageOrigin: 'https://council.sharepoint.com', keysUrl: `https://login.microsoftonline.com/${env.TENANT_ID}/discovery/v2.0/keys`,
    siteUrl: 'https://council.sharepoint.com/sites/p', client: { id: 'service', secret: 'a secret' }, chainKeys: new Map([['2026a', Buffer.alloc(32, 1)], ['2025b', Buffer.alloc(48, 2)]]), anchorFolder: '/var/anchors',
    mailbox: 'partnerships@council.gov.uk', workerMinutes: 5,
    page: { name: 'page', audience: 'api://approvals', scope: 'Approvals.Decide', clients: ['spfx', 'teams'] },
    card: { name: 'card', audience: 'api://auth-am-approvals', scope: undefined, clients: ['outlook'] }
  });
});

test('a worker that a scheduler runs does not run by itself', () => {
  expect(readSettings({ ...env, WORKER_MINUTES: '0' }).workerMinutes).toBe(0);
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
  ['a site that is no address', { SITE_URL: 'sites/p' }, 'SITE_URL is no address'],
  ['a seal’s key without a name', { CHAIN_KEYS: key }, 'CHAIN_KEYS is unreadable'],
  ['a short seal’s key', { CHAIN_KEYS: `a:${Buffer.alloc(31).toString('base64')}` }, 'the key a is too short'],
  ['two seals’ keys of one name', { CHAIN_KEYS: `a:${key},a:${oldKey}` }, 'there are two keys a'],
  ['a mailbox that is no address', { MAILBOX: 'partnerships' }, 'MAILBOX is no mail address'],
  ['a worker that comes whenever', { WORKER_MINUTES: 'often' }, 'WORKER_MINUTES is no number of minutes'],
  ['keys at no address', { KEYS_URL: 'keys' }, 'KEYS_URL is no address'],
  ['a card that is taken for a page', { CARD_AUDIENCE: env.PAGE_AUDIENCE }, 'PAGE_AUDIENCE and CARD_AUDIENCE are the same']
])('%s is refused', (_, more, problem) => {
  expect(() => readSettings({ ...env, ...more })).toThrow(problem);
});
