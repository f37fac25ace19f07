import { listId, mailOf, makeList, refusal, testTenant, values, verbose, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
beforeEach(async () => {
  site = await testTenant(['owner', 'staff']);
  owner = site.as('owner');
});
afterEach(() => site.close());

const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const remove = { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' };

it('a column keeps what its schema says, escaped once', async () => {
  const jobs = await makeList(owner, 'Jobs', '<Field Type="Choice" Name="Kind" DisplayName="R&amp;D &amp;lt;b&amp;gt;"><CHOICES><CHOICE>Children&#39;s &amp;amp; more</CHOICE></CHOICES></Field>');
  const { json } = await owner('GET', `${jobs}/fields/getByInternalNameOrTitle('Kind')?$select=Title,Choices`);
  expect(json).toMatchObject({ Title: 'R&D &lt;b&gt;', Choices: ["Children's &amp; more"] });
});

describe('a list', () => {
  it('keeps the address of its first title', async () => {
    const jobs = await makeList(owner, 'PeopleRoles');
    expect((await owner('POST', jobs, { Title: 'People roles', MajorVersionLimit: 500 }, merge)).status).toBe(204);
    const found = await owner('GET', "web/getList('%2Fsites%2Fpartnerships%2FLists%2FPeopleRoles')?$select=Title,MajorVersionLimit,EntityTypeName,RootFolder/ServerRelativeUrl&$expand=RootFolder");
    expect(found.json).toEqual({ Title: 'People roles', MajorVersionLimit: 500, EntityTypeName: 'PeopleRolesList', RootFolder: { ServerRelativeUrl: '/sites/partnerships/Lists/PeopleRoles' } });
  });

  it('is gone with its items, its rights and its name when it is deleted', async () => {
    const jobs = await makeList(owner, 'Jobs', '<Field Type="Text" Name="Code" DisplayName="Code"/>');
    await owner('POST', `${jobs}/items`, { Code: 'x' });
    await owner('POST', `${jobs}/breakroleinheritance(copyroleassignments=false)`);
    expect((await owner('POST', jobs, undefined, remove)).status).toBe(200);
    expect((await owner('GET', "web/lists/getByTitle('Jobs')")).status).toBe(404);
    const again = await makeList(owner, 'Jobs');
    expect((await owner('GET', `${again}?$select=ItemCount,HasUniqueRoleAssignments`)).json).toEqual({ ItemCount: 0, HasUniqueRoleAssignments: false });
    expect((await owner('GET', `${again}/fields/getByInternalNameOrTitle('Code')`)).status).toBe(400);
  });

  it('is found again, with everything, after a restart', async () => {
    const jobs = await makeList(owner, 'Jobs', '<Field Type="Choice" Name="Kind" DisplayName="Its kind" Indexed="TRUE"><CHOICES><CHOICE>A &amp; B</CHOICE></CHOICES></Field>');
    await owner('POST', `${jobs}/items`, { Kind: 'A & B' });
    await site.tenant.close();
    site = await testTenant(['owner'], site.dataDir);
    owner = site.as('owner');
    const field = (await owner('GET', `${jobs}/fields/getByInternalNameOrTitle('Its kind')`)).json;
    expect(field).toMatchObject({ InternalName: 'Kind', Choices: ['A & B'], Indexed: true });
    expect(values(await owner('GET', `${jobs}/items?$select=Kind`))).toEqual([{ Kind: 'A & B' }]);
  });
});

describe('a column', () => {
  it('from XML keeps its name when asked, else it is named by its heading', async () => {
    const jobs = await makeList(owner, 'Jobs');
    const add = async (Options: number): Promise<unknown> =>
      (await owner('POST', `${jobs}/fields/createfieldasxml`, { parameters: { SchemaXml: `<Field Type="Text" Name="Code" DisplayName="The code ${Options}"/>`, Options } })).json.InternalName;
    expect([await add(8), await add(0)]).toEqual(['Code', 'The_x0020_code_x0020_0']);
  });

  it('added by its type is named by its title, and may be renamed', async () => {
    const jobs = await makeList(owner, 'Jobs');
    const made = await owner('POST', `${jobs}/fields`, { __metadata: { type: 'SP.FieldMultiChoice' }, Title: 'My kinds', FieldTypeKind: 15, Choices: { results: ['A', 'B'] } }, verbose);
    expect([made.status, made.json.d]).toEqual([201, expect.objectContaining({ InternalName: 'My_x0020_kinds', TypeAsString: 'MultiChoice', Choices: { __metadata: { type: 'Collection(Edm.String)' }, results: ['A', 'B'] } })]);
    const field = `${jobs}/fields/getByInternalNameOrTitle('My_x0020_kinds')`;
    expect((await owner('POST', field, { __metadata: { type: 'SP.FieldMultiChoice' }, Title: 'Kinds', Choices: { results: ['C'] } }, { ...verbose, ...merge })).status).toBe(204);
    expect((await owner('GET', `${field}?$select=InternalName,Title,Choices`)).json).toEqual({ InternalName: 'My_x0020_kinds', Title: 'Kinds', Choices: ['C'] });
  });

  it('that looks up another list names it in its schema', async () => {
    const teams = await makeList(owner, 'Teams');
    const jobs = await makeList(owner, 'Jobs');
    const id = listId(teams);
    const made = await owner('POST', `${jobs}/fields/AddField`, { parameters: { Title: 'Team', FieldTypeKind: 7, LookupListId: id, LookupFieldName: 'Title' } });
    expect(made.json).toMatchObject({ TypeAsString: 'Lookup', LookupList: `{${id}}`, LookupField: 'Title', AllowMultipleValues: false });
    const lost = await owner('POST', `${jobs}/fields/AddField`, { parameters: { Title: 'Lost', FieldTypeKind: 7, LookupListId: '00000000-0000-0000-0000-000000000001', LookupFieldName: 'Title' } });
    expect(lost.status).toBe(404);
  });

  it('shows in its schema XML what was asked for', async () => {
    const format = '{"elmType":"div","txtContent":"@currentField"}';
    const jobs = await makeList(owner, 'Jobs', `<Field Type="Currency" Name="Cost" DisplayName="Cost" Min="0" Decimals="2" LCID="2057" CustomFormatter="${format.replace(/"/g, '&quot;')}"/>`);
    const { SchemaXml, CustomFormatter, MinimumValue, CurrencyLocaleId } = (await owner('GET', `${jobs}/fields/getByInternalNameOrTitle('Cost')`)).json;
    expect([CustomFormatter, MinimumValue, CurrencyLocaleId]).toEqual([format, 0, 2057]);
    expect(SchemaXml).toMatch(/^<Field Type="Currency" Name="Cost" DisplayName="Cost" ID="\{[0-9a-f-]{36}\}" SourceID="\{[0-9a-f-]{36}\}" StaticName="Cost" .*Min="0" Decimals="2" LCID="2057" \/>$/);
  });

  it('that is deleted leaves the views and the items without it', async () => {
    const jobs = await makeList(owner, 'Jobs', '<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE"/>');
    await owner('POST', `${jobs}/items`, { Title: 'a', Code: 'x' });
    await owner('POST', `${jobs}/views/getByTitle('All Items')/viewfields/addviewfield('Code')`);
    expect((await owner('POST', `${jobs}/fields/getByInternalNameOrTitle('Code')`, undefined, remove)).status).toBe(200);
    expect((await owner('GET', `${jobs}/views/getByTitle('All Items')/viewfields`)).json.Items).toEqual(['LinkTitle']);
    expect((await owner('GET', `${jobs}/items(1)`)).json).not.toHaveProperty('Code');
  });

  it('is filtered like everything else', async () => {
    const jobs = await makeList(owner, 'Jobs', '<Field Type="Text" Name="Code" DisplayName="Code"/>');
    const names = values(await owner('GET', `${jobs}/fields?%24filter=Hidden+eq+false+and+ReadOnlyField+eq+false&%24select=InternalName%2CTypeAsString`)).map(({ InternalName }) => InternalName);
    expect(names).toEqual(['ContentType', 'Title', 'Attachments', 'ComplianceAssetId', 'Code']);
  });
});

describe('a view', () => {
  it('is added, filled, changed by XML and deleted', async () => {
    const jobs = await makeList(owner, 'Jobs', '<Field Type="Text" Name="Code" DisplayName="Code"/>');
    const made = await owner('POST', `${jobs}/views`, { PersonalView: false, Title: 'By code', ViewQuery: "<OrderBy><FieldRef Name='ID'/></OrderBy>", RowLimit: 50, Paged: true });
    expect([made.status, made.json]).toEqual([201, expect.objectContaining({ ServerRelativeUrl: '/sites/partnerships/Lists/Jobs/By code.aspx', ViewQuery: "<OrderBy><FieldRef Name='ID'/></OrderBy>", RowLimit: 50, DefaultView: false })]);
    const view = `${jobs}/views('${String(made.json.Id)}')`;
    await owner('POST', `${view}/viewfields/removeallviewfields`);
    for (const name of ['Code', 'LinkTitle', 'Modified']) await owner('POST', `${view}/viewfields/addviewfield('${name}')`);
    await owner('POST', `${view}/viewfields/moveviewfieldto`, { field: 'Modified', index: 0 });
    await owner('POST', `${view}/viewfields/removeviewfield('LinkTitle')`);
    expect((await owner('GET', `${view}/viewfields`)).json).toEqual({ SchemaXml: '<FieldRef Name="Modified" /><FieldRef Name="Code" />', Items: ['Modified', 'Code'] });

    const xml = '<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">7</RowLimit><Query><Where><Eq><FieldRef Name="Code"/><Value Type="Text">a &amp; b</Value></Eq></Where></Query></View>';
    expect((await owner('POST', `${view}/SetViewXml`, { viewXml: xml })).status).toBe(200);
    const changed = (await owner('GET', `${view}?$select=ViewQuery,RowLimit,Paged,ListViewXml`)).json;
    expect(changed).toMatchObject({ ViewQuery: '<Where><Eq><FieldRef Name="Code"/><Value Type="Text">a &amp; b</Value></Eq></Where>', RowLimit: 7, Paged: true });
    expect((await owner('POST', `${view}/SetViewXml`, { viewXml: changed.ListViewXml })).status).toBe(200);
    expect((await owner('GET', `${view}?$select=ViewQuery,RowLimit,Paged,ListViewXml`)).json).toEqual(changed);

    expect((await owner('POST', view, undefined, remove)).status).toBe(200);
    expect(values(await owner('GET', `${jobs}/views`))).toHaveLength(1);
  });

  it('that becomes the default takes it from the other', async () => {
    const jobs = await makeList(owner, 'Jobs');
    await owner('POST', `${jobs}/views`, { Title: 'Mine', DefaultView: true });
    expect(values(await owner('GET', `${jobs}/views?$select=Title,DefaultView`))).toEqual([{ Title: 'All Items', DefaultView: false }, { Title: 'Mine', DefaultView: true }]);
    await owner('POST', `${jobs}/views/getByTitle('All Items')`, { DefaultView: true }, merge);
    expect((await owner('GET', `${jobs}/defaultView?$select=Title`)).json).toEqual({ Title: 'All Items' });
  });

  it('of somebody else is not shown', async () => {
    const jobs = await makeList(owner, 'Jobs');
    await owner('POST', 'web/siteGroups', { Title: 'All' });
    await owner('POST', "web/siteGroups/getByName('All')/users", { LoginName: mailOf('staff') });
    const group = (await owner('GET', "web/siteGroups/getByName('All')")).json.Id;
    await owner('POST', `web/roleAssignments/addroleassignment(principalid=${String(group)}, roledefid=1073741827)`);
    const own = await site.as('staff')('POST', `${jobs}/views`, { Title: 'Own', PersonalView: true });
    expect(own.status).toBe(201);
    expect(values(await site.as('staff')('GET', `${jobs}/views`)).map(({ Title }) => Title)).toEqual(['All Items', 'Own']);
    expect(values(await owner('GET', `${jobs}/views`)).map(({ Title }) => Title)).toEqual(['All Items']);
    const rendered = `${jobs}/RenderListDataAsStream?View=${String(own.json.Id)}`;
    expect((await site.as('staff')('POST', rendered, { parameters: {} })).status).toBe(200);
    expect((await owner('POST', rendered, { parameters: {} })).status).toBe(404);
  });

  it('whose query is no XML is refused', async () => {
    const jobs = await makeList(owner, 'Jobs');
    expect(refusal(await owner('POST', `${jobs}/views`, { Title: 'Bad', ViewQuery: '<Where>' })).status).toBe(400);
  });
});

describe('users and groups', () => {
  it('somebody is known from the moment they are ensured', async () => {
    const login = encodeURIComponent("'i:0#.f|membership|staff@cwm.example'");
    expect((await owner('GET', `web/siteUsers(@v)?@v=${login}`)).status).toBe(404);
    const { Id } = (await owner('POST', 'web/ensureuser', { logonName: 'i:0#.f|membership|staff@cwm.example' })).json;
    expect((await owner('GET', `web/siteUsers(@v)?@v=${login}`)).json).toMatchObject({ Id, Title: 'Persona staff', PrincipalType: 1, UserPrincipalName: 'staff@cwm.example', IsSiteAdmin: false });
    expect((await owner('GET', `web/getUserById(${String(Id)})?$select=Email`)).json).toEqual({ Email: 'staff@cwm.example' });
    expect((await owner('GET', "web/siteUsers/getByEmail('STAFF@cwm.example')?$select=Id")).json).toEqual({ Id });
  });

  it('an Entra group brings its people into a site group', async () => {
    const group = String((await owner('POST', 'web/siteGroups', { Title: 'Readers' })).json.Id);
    expect((await owner('POST', `web/siteGroups(${group})/users`, { LoginName: site.tenant.directory.groupLoginName('Partnership staff') })).json).toMatchObject({ PrincipalType: 4, Title: 'Partnership staff' });
    await owner('POST', 'web/ensureuser', { logonName: mailOf('staff') });
    expect(values(await owner('GET', "web/siteUsers/getByEmail('staff@cwm.example')/groups?$select=Title"))).toEqual([{ Title: 'Readers' }]);
    const members = values(await owner('GET', `web/siteGroups(${group})/users?$select=Id,Title`));
    expect((await owner('POST', `web/siteGroups(${group})/users/removeById(${String(members[0].Id)})`)).status).toBe(200);
    expect(values(await owner('GET', "web/siteUsers/getByEmail('staff@cwm.example')/groups"))).toEqual([]);
  });
});
