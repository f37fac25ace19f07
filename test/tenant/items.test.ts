import { listId, makeList, testTenant, values, verbose, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
let teams: string;
let jobs: string;
beforeAll(async () => {
  site = await testTenant(['owner', 'staff']);
  owner = site.as('owner');
  teams = await makeList(owner, 'Teams');
  for (const Title of ['Roads', "O'Brien's", 'Housing']) await owner('POST', `${teams}/items`, { Title });
  jobs = await makeList(
    owner, 'Jobs', '<Field Type="Choice" Name="Stage" DisplayName="Stage"><Default>Idea</Default><CHOICES><CHOICE>Idea</CHOICE><CHOICE>Running</CHOICE></CHOICES></Field>',
    '<Field Type="MultiChoice" Name="Kinds" DisplayName="Kinds"/>', '<Field Type="Number" Name="Size" DisplayName="Size"/>', '<Field Type="Currency" Name="Cost" DisplayName="Cost" LCID="2057"/>',
    '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly"/>', '<Field Type="DateTime" Name="Met" DisplayName="Met" Format="DateTime"/>',
    '<Field Type="Boolean" Name="Done" DisplayName="Done"><Default>0</Default></Field>', '<Field Type="User" Name="Lead" DisplayName="Lead"/>',
    '<Field Type="UserMulti" Name="Helpers" DisplayName="Helpers" Mult="TRUE"/>', `<Field Type="Lookup" Name="Team" DisplayName="Team" List="{${listId(teams)}}" ShowField="Title"/>`,
    '<Field Type="URL" Name="Link" DisplayName="Link"/>', '<Field Type="Note" Name="Notes" DisplayName="Notes"/>', '<Field Type="Text" Name="Needed" DisplayName="Needed" Required="TRUE"/>'
  );
});
afterAll(() => site.close());

const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const userId = async (mail: string): Promise<unknown> => (await owner('POST', 'web/ensureuser', { logonName: mail })).json.Id;

describe('a value comes back as SharePoint would give it', () => {
  test.each([
    ['a choice that the column does not offer is taken', { Stage: 'Elsewhere' }, { Stage: 'Elsewhere' }],
    ['a column default, where nothing is sent', { Title: 'x' }, { Stage: 'Idea', Done: false }],
    ['nothing where null is sent, in spite of the default', { Stage: null }, { Stage: null }],
    ['an empty text is null', { Title: '', Notes: '' }, { Title: null, Notes: null }],
    ['several choices, once each', { Kinds: ['B', 'A', 'B'] }, { Kinds: ['B', 'A'] }],
    ['no choices are null', { Kinds: [] }, { Kinds: null }],
    ['numbers and money', { Size: 1.5, Cost: 250000.25 }, { Size: 1.5, Cost: 250000.25 }],
    ['a day in winter is midnight UTC', { Due: '2026-01-15T00:00:00Z' }, { Due: '2026-01-15T00:00:00Z' }],
    ['a day in summer is 23:00 UTC of the day before', { Due: '2026-03-31T23:00:00Z' }, { Due: '2026-03-31T23:00:00Z' }],
    ['of a day column only the day in London counts', { Due: '2026-04-01T15:30:00Z' }, { Due: '2026-03-31T23:00:00Z' }],
    ['a day without a time is meant in London', { Due: '2026-04-01' }, { Due: '2026-03-31T23:00:00Z' }],
    ['the day on which clocks go forward', { Due: '2026-03-29' }, { Due: '2026-03-29T00:00:00Z' }],
    ['the day on which clocks go back', { Due: '2026-10-25' }, { Due: '2026-10-24T23:00:00Z' }],
    ['a moment keeps its time, to the second', { Met: '2026-06-01T10:20:30.5+02:00' }, { Met: '2026-06-01T08:20:30Z' }],
    ['a link without a description describes itself', { Link: { Url: 'https://x.test/a', Description: '' } }, { Link: { Url: 'https://x.test/a', Description: 'https://x.test/a' } }],
    ['a lookup by the id of the other item', { TeamId: 2 }, { TeamId: 2 }],
    ['a lookup is emptied by null', { TeamId: null }, { TeamId: null }]
  ])('%s', async (_what, sent, expected) => {
    const made = await owner('POST', `${jobs}/items`, sent);
    expect([made.status, made.json]).toEqual([201, expect.objectContaining(expected)]);
    const { json } = await owner('GET', `${jobs}/items(${String(made.json.Id)})`);
    expect(json).toMatchObject(expected);
  });

  it('people by their ids, one and several', async () => {
    const [a, b] = [await userId('owner@cwm.example'), await userId('staff@cwm.example')];
    const made = await owner('POST', `${jobs}/items`, { LeadId: a, HelpersId: [b, a] });
    expect(made.json).toMatchObject({ LeadId: a, HelpersId: [b, a] });
    const expanded = await owner('GET', `${jobs}/items(${String(made.json.Id)})?$select=Lead/EMail,Team/Title&$expand=Lead,Team`);
    expect(expanded.json.Lead).toEqual({ EMail: 'owner@cwm.example' });
  });

  it('in verbose, arrays go and come in results', async () => {
    const made = await owner('POST', `${jobs}/items`, { __metadata: { type: 'SP.Data.JobsListItem' }, Kinds: { results: ['A', 'B'] } }, verbose);
    expect([made.status, (made.json.d as Record<string, unknown>).Kinds]).toEqual([201, { __metadata: expect.anything(), results: ['A', 'B'] }]);
  });

  it('read-only columns are passed over', async () => {
    const made = await owner('POST', `${jobs}/items`, { Title: 'x', Created: '2020-01-01T00:00:00Z', AuthorId: 99, Id: 4711 });
    expect(made.json).toMatchObject({ Created: '2026-06-15T09:00:00Z', Title: 'x' });
    expect(made.json.Id).not.toBe(4711);
  });

  it('a change leaves everything else', async () => {
    const { Id } = (await owner('POST', `${jobs}/items`, { Title: 'a', Size: 3, Kinds: ['A'] })).json;
    site.tenant.clock.advance('PT1H');
    await owner('POST', `${jobs}/items(${String(Id)})`, { Size: 4 }, merge);
    expect((await owner('GET', `${jobs}/items(${String(Id)})`)).json).toMatchObject({ Title: 'a', Size: 4, Kinds: ['A'], Created: '2026-06-15T09:00:00Z', Modified: '2026-06-15T10:00:00Z', OData__UIVersionString: '2.0' });
    site.tenant.clock.set('2026-06-15T09:00:00Z');
  });

  it('ids are never given twice', async () => {
    const { Id } = (await owner('POST', `${jobs}/items`, { Title: 'gone' })).json;
    await owner('POST', `${jobs}/items(${String(Id)})`, undefined, { 'X-HTTP-Method': 'DELETE' });
    expect((await owner('POST', `${jobs}/items`, { Title: 'next' })).json.Id).toBe(Number(Id) + 1);
  });
});

describe('as a form writes', () => {
  const form = async (fields: Record<string, string>): Promise<Record<string, unknown>[]> =>
    values(await owner('POST', `${jobs}/AddValidateUpdateItemUsingPath()`, { formValues: Object.entries(fields).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })), bNewDocumentUpdate: false }));

  it('a new item answers every field, and its id', async () => {
    const results = await form({ Title: 'Item 0', Needed: 'y' });
    expect(results[0]).toEqual({ ErrorCode: 0, ErrorMessage: null, FieldName: 'Title', FieldValue: 'Item 0', HasException: false, ItemId: 0 });
    expect(results.at(-1)).toEqual({ ErrorCode: 0, ErrorMessage: null, FieldName: 'Id', FieldValue: expect.stringMatching(/^\d+$/), HasException: false, ItemId: 0 });
  });

  it('a required column must be there', async () => {
    expect(await form({ Title: 'x' })).toContainEqual(expect.objectContaining({ FieldName: 'Needed', HasException: true, ErrorMessage: 'You must specify a value for this required field.' }));
    expect(await form({ Title: 'x', Needed: '' })).toContainEqual(expect.objectContaining({ FieldName: 'Needed', HasException: true }));
  });

  test.each([['Stage', 'Elsewhere'], ['Size', 'big'], ['Due', '2026'], ['Lead', '[{"Key":"nobody@cwm.example"}]'], ['Nothing', 'x']])('%s refuses %s, and nothing is written', async (name, value) => {
    const before = (await owner('GET', `${jobs}/ItemCount`)).json.value;
    expect(await form({ Title: 'x', Needed: 'y', [name]: value })).toContainEqual(expect.objectContaining({ FieldName: name, HasException: true }));
    expect((await owner('GET', `${jobs}/ItemCount`)).json.value).toBe(before);
  });

  it('days, people, numbers and choices are read as people type them', async () => {
    const results = await form({ Title: 'x', Needed: 'y', Due: '01/04/2026', Size: '1,250', Lead: '[{"Key":"i:0#.f|membership|staff@cwm.example"}]', Kinds: '', Team: '3;#Housing', Done: '1' });
    expect(results.filter(({ HasException }) => HasException)).toEqual([]);
    const id = results.at(-1)?.FieldValue;
    expect((await owner('GET', `${jobs}/items(${String(id)})`)).json).toMatchObject({ Due: '2026-03-31T23:00:00Z', Size: 1250, LeadId: await userId('staff@cwm.example'), TeamId: 3, Done: true, Kinds: null });
  });

  it('a change names the item', async () => {
    const { Id } = (await owner('POST', `${jobs}/items`, { Title: 'a' })).json;
    const results = values(await owner('POST', `${jobs}/items(${String(Id)})/validateupdatelistitem`, { formValues: [{ FieldName: 'Title', FieldValue: 'blabla' }] }));
    expect(results).toEqual([{ ErrorCode: 0, ErrorMessage: null, FieldName: 'Title', FieldValue: 'blabla', HasException: false, ItemId: Id }]);
  });
});

describe('versions', () => {
  it('have a shape of their own, newest first', async () => {
    const lead = await userId('staff@cwm.example');
    const { Id } = (await owner('POST', `${jobs}/items`, { Title: 'one', LeadId: lead, TeamId: 2, Due: '2026-04-01', Kinds: ['A'] })).json;
    site.tenant.clock.advance('P1D');
    await owner('POST', `${jobs}/items(${String(Id)})`, { Title: 'two', LeadId: null }, merge);
    site.tenant.clock.set('2026-06-15T09:00:00Z');
    const versions = values(await owner('GET', `${jobs}/items(${String(Id)})/versions`));
    expect(versions.map(({ VersionId, VersionLabel, IsCurrentVersion, Title, Created }) => [VersionId, VersionLabel, IsCurrentVersion, Title, Created])).toEqual([
      [1024, '2.0', true, 'two', '2026-06-16T09:00:00'], [512, '1.0', false, 'one', '2026-06-15T09:00:00']
    ]);
    expect(versions[1]).toMatchObject({
      Lead: { LookupId: lead, LookupValue: 'Persona staff', Email: 'staff@cwm.example' }, Team: { LookupId: 2, LookupValue: "O'Brien's" }, Due: '2026-03-31T23:00:00', Kinds: ['A'],
      Editor: { LookupValue: 'Persona owner' }, OData__x005f_UIVersionString: '1.0', owshiddenversion: 1
    });
    expect(versions[0].Lead).toBeNull();
  });

  it('are kept up to the limit of the list, and not at all without versioning', async () => {
    const few = await makeList(owner, 'Few');
    await owner('POST', few, { MajorVersionLimit: 3 }, merge);
    await owner('POST', `${few}/items`, { Title: '0' });
    for (let n = 1; n <= 5; n++) await owner('POST', `${few}/items(1)`, { Title: String(n) }, merge);
    expect(values(await owner('GET', `${few}/items(1)/versions?$select=VersionLabel,Title`))).toEqual([
      { VersionLabel: '6.0', Title: '5' }, { VersionLabel: '5.0', Title: '4' }, { VersionLabel: '4.0', Title: '3' }
    ]);
    await owner('POST', few, { EnableVersioning: false }, merge);
    await owner('POST', `${few}/items(1)`, { Title: 'unseen' }, merge);
    expect(values(await owner('GET', `${few}/items(1)/versions?$select=VersionLabel,Title`))[0]).toEqual({ VersionLabel: '6.0', Title: 'unseen' });
  });
});

describe('attachments', () => {
  it('are added, read, listed and deleted', async () => {
    const { Id } = (await owner('POST', `${jobs}/items`, { Title: 'with a file' })).json;
    const files = `${jobs}/items(${String(Id)})/attachmentFiles`;
    const added = await owner('POST', `${files}/add(FileName='a%20b''s.txt')`, 'hello');
    expect(added.json).toMatchObject({ FileName: "a b's.txt", ServerRelativeUrl: `/sites/partnerships/Lists/Jobs/Attachments/${String(Id)}/a b's.txt` });
    expect((await owner('GET', `${files}('a%20b''s.txt')/$value`)).text).toBe('hello');
    expect((await owner('POST', `${files}/add(FileName='A%20B''s.txt')`, 'again')).status).toBe(400);
    expect((await owner('GET', `${jobs}/items(${String(Id)})?$select=Attachments`)).json).toEqual({ Attachments: true });
    expect(values(await owner('GET', files))).toHaveLength(1);
    expect((await owner('POST', `${files}('a%20b''s.txt')`, undefined, { 'X-HTTP-Method': 'DELETE' })).status).toBe(200);
    expect(values(await owner('GET', files))).toEqual([]);
  });
});

describe('the recycle bin', () => {
  it('takes an item with its versions, and gives it back under the same id', async () => {
    const { Id } = (await owner('POST', `${jobs}/items`, { Title: 'a' })).json;
    await owner('POST', `${jobs}/items(${String(Id)})`, { Title: 'b' }, merge);
    const bin = String((await owner('POST', `${jobs}/items(${String(Id)})/recycle`)).json.value);
    expect((await owner('GET', `${jobs}/items(${String(Id)})`)).status).toBe(404);
    expect(values(await owner('GET', 'web/recycleBin?$select=Id,Title,DeletedByEmail'))).toContainEqual({ Id: bin, Title: 'b', DeletedByEmail: 'owner@cwm.example' });
    expect((await owner('POST', `web/recycleBin('${bin}')/restore`)).status).toBe(200);
    expect((await owner('GET', `${jobs}/items(${String(Id)})?$select=Title`)).json).toEqual({ Title: 'b' });
    expect(values(await owner('GET', `${jobs}/items(${String(Id)})/versions`))).toHaveLength(2);
    expect((await owner('POST', `web/recycleBin('${bin}')/restore`)).status).toBe(404);
  });

  it('frees the value of a unique column until it is restored', async () => {
    const unique = await makeList(owner, 'Unique', '<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE" EnforceUniqueValues="TRUE"/>');
    await owner('POST', `${unique}/items`, { Code: 'x' });
    const bin = String((await owner('POST', `${unique}/items(1)/recycle`)).json.value);
    expect((await owner('POST', `${unique}/items`, { Code: 'x' })).status).toBe(201);
    expect((await owner('POST', `web/recycleBin('${bin}')/restore`)).status).toBe(400);
    expect((await owner('GET', `${unique}/ItemCount`)).json.value).toBe(1);
  });
});
