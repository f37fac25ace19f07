import { readOptions, UsageError } from '../../../src/provisioning/cli/cliOptions';

const site = ['--site', 'https://council.sharepoint.com/sites/partnerships/'];

test('an app signs in with its certificate, a person with a code', () => {
  expect(readOptions([...site, '--client-id', 'c', '--tenant', 't', '--certificate', 'app.pem'])).toEqual({
    siteUrl: 'https://council.sharepoint.com/sites/partnerships', members: {}, whatIf: false, signIn: { kind: 'certificate', clientId: 'c', tenant: 't', certificate: 'app.pem' }
  });
  expect(readOptions([...site, '--client-id', 'c', '--tenant', 't', '--what-if'])).toMatchObject({ whatIf: true, signIn: { kind: 'deviceCode' } });
});

test('members are Entra groups by object id, people by sign-in name, or login names', () => {
  const args = ['Panel=3F2504E0-4F89-11D3-9A0C-0305E82C3301', 'panel=Ann.Lee@council.gov.uk', 'Policy unit=c:0o.c|federateddirectoryclaimprovider|x'].flatMap((member) => ['--member', member]);
  expect(readOptions([...site, '--client-id', 'c', '--tenant', 't', ...args]).members).toEqual({
    'Panel': ['c:0t.c|tenant|3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'i:0#.f|membership|ann.lee@council.gov.uk'], 'Policy unit': ['c:0o.c|federateddirectoryclaimprovider|x']
  });
});

test('the local sign-in works on this machine only', () => {
  expect(readOptions(['--site', 'http://127.0.0.1:4400/sites/partnerships', '--local-as', 'o@x']).signIn).toEqual({ kind: 'local', mail: 'o@x' });
  expect(() => readOptions([...site, '--local-as', 'o@x'])).toThrow(UsageError);
});

test.each([
  ['no site', ['--client-id', 'c', '--tenant', 't']],
  ['a site that is no address', ['--site', 'partnerships', '--client-id', 'c', '--tenant', 't']],
  ['no sign-in', site],
  ['half a sign-in', [...site, '--client-id', 'c']],
  ['an unknown option', [...site, '--password', 'x']],
  ['a group that is not ours', [...site, '--client-id', 'c', '--tenant', 't', '--member', 'Everyone=x@y']],
  ['a member without a name', [...site, '--client-id', 'c', '--tenant', 't', '--member', 'Panel']]
])('%s is refused', (_name, args) => {
  expect(() => readOptions(args)).toThrow(UsageError);
});
