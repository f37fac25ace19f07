import type { Role } from '../../local/tenant/directory/person';
import { mailOf, makeList, refusal, testTenant, values, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
let jobs: string;

/** Contribute without deleting versions; Contribute with Manage Lists. */
const contributor = { High: '432', Low: '1011028591' };
const policy = { High: '432', Low: '1011030639' };

beforeAll(async () => {
  site = await testTenant(['owner', 'staff', 'leadOfficer', 'policyUnit', 'panel']);
  owner = site.as('owner');
  jobs = await makeList(owner, 'Jobs', '<Field Type="Text" Name="Code" DisplayName="Code"/>');
  await grant('Partnership staff', 'Read');
  await grant('Lead officers', 'Contributor', contributor);
  await grant('Policy unit', 'Policy', policy);
});
afterAll(() => site.close());

async function grant(group: string, level: string, permissions?: { High: string; Low: string }): Promise<void> {
  if (permissions !== undefined) await owner('POST', 'web/roleDefinitions', { Name: level, BasePermissions: permissions });
  const role = (await owner('GET', `web/roleDefinitions/getbyname('${level}')`)).json.Id;
  const made = (await owner('POST', 'web/siteGroups', { Title: group })).json.Id;
  await owner('POST', `web/siteGroups(${String(made)})/users`, { LoginName: site.tenant.directory.groupLoginName(group) });
  const assigned = await owner('POST', `web/roleAssignments/addroleassignment(principalid=${String(made)}, roledefid=${String(role)})`);
  expect(assigned.status).toBe(200);
}

const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const remove = { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' };
const xml = { parameters: { SchemaXml: '<Field Type="Text" Name="X" DisplayName="X"/>', Options: 8 } };

type Act = readonly [what: string, act: (ask: Ask) => ReturnType<Ask>, allowed: readonly Role[]];
const editors: readonly Role[] = ['owner', 'leadOfficer', 'policyUnit'];
const acts: readonly Act[] = [
  ['read items', (ask) => ask('GET', `${jobs}/items`), ['owner', 'staff', 'leadOfficer', 'policyUnit']],
  ['read versions', (ask) => ask('GET', `${jobs}/items(1)/versions`), ['owner', 'staff', 'leadOfficer', 'policyUnit']],
  ['read a list', (ask) => ask('GET', jobs), ['owner', 'staff', 'leadOfficer', 'policyUnit']],
  ['render a list', (ask) => ask('POST', `${jobs}/RenderListDataAsStream`, { parameters: { RenderOptions: 2 } }), ['owner', 'staff', 'leadOfficer', 'policyUnit']],
  ['add an item', (ask) => ask('POST', `${jobs}/items`, { Title: 'x' }), editors],
  ['change an item', (ask) => ask('POST', `${jobs}/items(1)`, { Title: 'y' }, merge), editors],
  ['change an item as a form does', (ask) => ask('POST', `${jobs}/items(1)/validateupdatelistitem`, { formValues: [{ FieldName: 'Title', FieldValue: 'z' }] }), editors],
  ['delete an item', (ask) => ask('POST', `${jobs}/items(99)`, undefined, remove), editors],
  ['recycle an item', (ask) => ask('POST', `${jobs}/items(99)/recycle`), editors],
  ['attach a file', (ask) => ask('POST', `${jobs}/items(99)/attachmentFiles/add(FileName='a.txt')`, 'x'), editors],
  ['delete old versions', (ask) => ask('POST', `${jobs}/items(1)/versions/deleteAll`), ['owner']],
  ['add a public view', (ask) => ask('POST', `${jobs}/views`, { Title: 'V' }), ['owner', 'policyUnit']],
  ['add a view of their own', (ask) => ask('POST', `${jobs}/views`, { Title: 'Mine', PersonalView: true }), editors],
  ['change a public view', (ask) => ask('POST', `${jobs}/views/getByTitle('All Items')`, { RowLimit: 50 }, merge), ['owner', 'policyUnit']],
  ['change a list', (ask) => ask('POST', jobs, { Description: 'x' }, merge), ['owner', 'policyUnit']],
  ['add a column', (ask) => ask('POST', `${jobs}/fields/createfieldasxml`, xml), ['owner', 'policyUnit']],
  ['add a list', (ask) => ask('POST', 'web/lists', {}), ['owner', 'policyUnit']],
  ['make a group', (ask) => ask('POST', 'web/siteGroups', {}), ['owner']],
  ['fill a group', (ask) => ask('POST', 'web/siteGroups/getByName(%27Policy unit%27)/users', { LoginName: 'nobody@cwm.example' }), ['owner']],
  ['make a permission level', (ask) => ask('POST', 'web/roleDefinitions', {}), ['owner']],
  ['give rights', (ask) => ask('POST', 'web/roleAssignments/addroleassignment(principalid=1, roledefid=1073741829)'), ['owner']],
  ['cut a list from its site', (ask) => ask('POST', `${jobs}/breakroleinheritance(copyroleassignments=true, clearsubscopes=true)`), ['owner']],
  ['see who has rights', (ask) => ask('GET', `${jobs}/roleAssignments`), ['owner']],
  ['see who has rights by expanding', (ask) => ask('GET', `${jobs}?$expand=RoleAssignments`), ['owner']],
  ['ask for the rights of somebody else', (ask) => ask('GET', `${jobs}/getUserEffectivePermissions(@user)?@user='${encodeURIComponent('i:0#.f|membership|nobody@x')}'`), ['owner']],
  ['rename the site', (ask) => ask('POST', 'web', { Description: 'd' }, merge), ['owner']],
  ['ask who they are', (ask) => ask('GET', 'web/currentUser'), ['owner', 'staff', 'leadOfficer', 'policyUnit', 'panel']]
];

describe.each(acts)('to %s', (_what, act, allowed) => {
  test.each<Role>(['panel', 'staff', 'leadOfficer', 'policyUnit', 'owner'])('%s', async (role) => {
    if (role === 'panel') await owner('POST', `${jobs}/items`, { Title: 'there is one' });
    const reply = await act(site.as(role));
    if (allowed.includes(role)) expect(reply.status).not.toBe(403);
    else {
      expect(refusal(reply)).toEqual({
        status: 403, code: '-2147024891, System.UnauthorizedAccessException', text: 'Access denied. You do not have permission to perform this action or access this resource.'
      });
    }
  });
});

describe('rights', () => {
  it('of the caller are the union of their levels', async () => {
    expect((await site.as('leadOfficer')('GET', 'web/EffectiveBasePermissions')).json).toEqual(contributor);
    expect((await site.as('panel')('GET', 'web/EffectiveBasePermissions')).json).toEqual({ High: '0', Low: '0' });
    expect((await owner('GET', 'web?$select=EffectiveBasePermissions')).json).toEqual({ EffectiveBasePermissions: { High: '2147483647', Low: '4294967295' } });
  });

  it('of somebody else are what they would be told themselves', async () => {
    const login = encodeURIComponent(`'i:0#.f|membership|${mailOf('leadOfficer')}'`);
    expect((await owner('GET', `${jobs}/getUserEffectivePermissions(@user)?@user=${login}`)).json).toEqual(contributor);
  });

  it('of a list of its own do not follow the site', async () => {
    const secret = await makeList(owner, 'Secret');
    await owner('POST', `${secret}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
    expect((await site.as('staff')('GET', `${secret}/items`)).status).toBe(403);
    expect((await site.as('staff')('GET', "web/lists/getByTitle('Secret')/items")).status).toBe(403);
    expect(values(await site.as('staff')('GET', 'web/lists?$select=Title')).map(({ Title }) => Title)).not.toContain('Secret');

    const panel = (await owner('POST', 'web/ensureuser', { logonName: mailOf('panel') })).json.Id;
    await owner('POST', `${secret}/roleAssignments/addroleassignment(principalid=${String(panel)}, roledefid=1073741826)`);
    expect((await site.as('panel')('GET', `${secret}/items`)).status).toBe(200);
    expect((await site.as('panel')('GET', `${jobs}/items`)).status).toBe(403);
    const assignments = values(await owner('GET', `${secret}/roleAssignments?$expand=Member,RoleDefinitionBindings`));
    expect(assignments.map(({ Member, RoleDefinitionBindings }) => [(Member as { Email: string }).Email, (RoleDefinitionBindings as { Name: string }[]).map(({ Name }) => Name)])).toEqual([
      [mailOf('owner'), ['Full Control']], [mailOf('panel'), ['Read']]
    ]);

    await owner('POST', `${secret}/resetroleinheritance`);
    expect((await site.as('staff')('GET', `${secret}/items`)).status).toBe(200);
  });

  it('that are inherited cannot be given on the list', async () => {
    const other = await makeList(owner, 'Follows');
    expect(refusal(await owner('POST', `${other}/roleAssignments/addroleassignment(principalid=7, roledefid=1073741826)`))).toMatchObject({ status: 400, code: '-1, System.InvalidOperationException' });
  });

  it('everybody may read the root site and nobody below owner change it', async () => {
    const token = await site.tenant.tokens.issue({ mail: mailOf('panel') });
    const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' };
    expect((await site.ask('GET', '/_api/web?$select=ServerRelativeUrl', undefined, headers)).json).toEqual({ ServerRelativeUrl: '/' });
    expect((await site.ask('POST', '/_api/web/lists', { Title: 'x' }, headers)).status).toBe(403);
  });
});
