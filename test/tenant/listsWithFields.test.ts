import { makeList, mailOf, refusal, testTenant, values, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
let secret: string;
beforeAll(async () => {
  site = await testTenant(['owner', 'staff']);
  owner = site.as('owner');
  await makeList(owner, 'Jobs', '<Field Type="Choice" Name="Kind" DisplayName="Kind" Required="TRUE"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>', '<Field Type="Text" Name="Code" DisplayName="Code" MaxLength="9"/>');
  secret = await makeList(owner, 'Secret');
  await owner('POST', `${secret}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
  await owner('POST', await makeList(owner, 'Hidden'), { Hidden: true }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  const staff = (await owner('POST', 'web/ensureuser', { logonName: mailOf('staff') })).json.Id;
  await owner('POST', `web/roleAssignments/addroleassignment(principalid=${String(staff)}, roledefid=1073741826)`);
});
afterAll(() => site.close());

const query = 'web/lists?$select=Title,EffectiveBasePermissions,Fields/InternalName,Fields/Choices,Fields/TypeAsString,Fields/Required,Fields/MaxLength&$expand=Fields&$filter=Hidden eq false';

describe('the lists of a site with their columns, in one request', () => {
  it('say of each column what was selected and what it has of that', async () => {
    const jobs = values(await site.as('staff')('GET', query)).find(({ Title }) => Title === 'Jobs');
    expect(jobs).toMatchObject({ EffectiveBasePermissions: { High: '176', Low: '138612833' } });
    expect((jobs?.Fields as { InternalName: string }[]).filter(({ InternalName }) => ['Kind', 'Code', 'Created'].includes(InternalName))).toEqual([
      { InternalName: 'Created', TypeAsString: 'DateTime', Required: false }, { InternalName: 'Kind', TypeAsString: 'Choice', Required: true, Choices: ['a', 'b'] },
      { InternalName: 'Code', TypeAsString: 'Text', Required: false, MaxLength: 9 }
    ]);
  });

  it('leave out what the caller may not view, and hidden lists', async () => {
    const titles = async (ask: Ask): Promise<unknown[]> => values(await ask('GET', query)).map(({ Title }) => Title);
    expect(await titles(site.as('staff'))).toEqual(['Jobs']);
    expect(await titles(owner)).toEqual(['Jobs', 'Secret']);
  });

  it('cost no more than a fifth of a second', async () => {
    const from = performance.now();
    await owner('GET', query);
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('are denied by name to those who may not view them', async () => {
    for (const path of [secret, `${secret}/items`, "web/lists/getByTitle('Secret')", "web/lists/getByTitle('Secret')/fields", "web/getList('/sites/partnerships/Lists/Secret')"]) {
      expect(refusal(await site.as('staff')('GET', path))).toMatchObject({ status: 403, code: '-2147024891, System.UnauthorizedAccessException' });
    }
  });
});

describe('the users of a site', () => {
  const users = async (rest: string): Promise<Record<string, unknown>[]> => values(await owner('GET', `web/siteusers?${rest}`));

  it('are found by part of their name, in any case', async () => {
    expect(await users("$filter=substringof('STAFF',Title)&$select=Id,Title,Email,LoginName")).toEqual([
      { Id: expect.any(Number), Title: 'Persona staff', Email: mailOf('staff'), LoginName: `i:0#.f|membership|${mailOf('staff')}` }
    ]);
    expect(await users("$filter=substringof('nobody',Title)")).toEqual([]);
  });

  it('give the id of the directory when it is selected', async () => {
    const [staff] = await users(`$filter=Email eq '${mailOf('staff')}'&$select=Title,AadObjectId`);
    expect(staff.AadObjectId).toEqual({ NameId: site.tenant.directory.personByMail(mailOf('staff'))?.oid, NameIdIssuer: 'urn:federation:microsoftonline' });
    expect(await users(`$filter=Email eq '${mailOf('staff')}'&$select=AadObjectId/NameId`)).toEqual([{ AadObjectId: staff.AadObjectId }]);
  });

  it('are found by the id of the directory, by kind and by several conditions', async () => {
    const oid = String(site.tenant.directory.personByMail(mailOf('staff'))?.oid);
    expect(await users(`$filter=AadObjectId/NameId eq '${oid}'&$select=Title`)).toEqual([{ Title: 'Persona staff' }]);
    expect(await users("$filter=PrincipalType eq 1 and startswith(Title,'persona')&$orderby=Title desc&$top=1&$select=Title")).toEqual([{ Title: 'Persona staff' }]);
    expect((await owner('GET', "web/siteusers?$filter=Nickname eq 'x'")).status).toBe(400);
  });
});
