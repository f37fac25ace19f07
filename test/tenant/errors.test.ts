import { makeList, refusal, testTenant, verbose, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
let jobs: string;
beforeAll(async () => {
  site = await testTenant();
  owner = site.as('owner');
  jobs = await makeList(
    owner, 'Jobs', '<Field Type="Text" Name="Code" DisplayName="Code" MaxLength="5" Indexed="TRUE" EnforceUniqueValues="TRUE"/>', '<Field Type="Number" Name="Size" DisplayName="Size"/>',
    '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly"/>', '<Field Type="MultiChoice" Name="Kinds" DisplayName="Kinds"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>',
    '<Field Type="User" Name="Assigned" DisplayName="Assigned"/>', '<Field Type="Boolean" Name="Done" DisplayName="Done"/>', '<Field Type="URL" Name="Link" DisplayName="Link"/>',
    '<Field Type="Note" Name="Long" DisplayName="Long"/>'
  );
  await owner('POST', `${jobs}/items`, { Title: 'first', Code: 'one' });
});
afterAll(() => site.close());

const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const argument = '-1, System.ArgumentException';
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const spException = (number: number): string => `${number}, Microsoft.SharePoint.SPException`;

type Case = readonly [what: string, ask: () => ReturnType<Ask>, status: number, code: string, text: string | RegExp];

const cases: readonly Case[] = [
  ['no such list', () => owner('GET', "web/lists/getByTitle('O''Brien')"), 404, argument, /^List 'O'Brien' does not exist at site with URL 'http:\/\/127\.0\.0\.1:\d+\/sites\/partnerships'\.$/],
  ['no list with that id', () => owner('GET', "web/lists(guid'00000000-0000-0000-0000-000000000001')"), 404, spException(-2130575322), /^List does not exist\./],
  ['no list at that address', () => owner('GET', "web/getList('/sites/partnerships/Lists/None')"), 404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.'],
  ['a name that only JavaScript knows, as a property', () => owner('GET', `${jobs}?$select=constructor`), 400, invalidQuery, "The field or property 'constructor' does not exist."],
  ['a name that only JavaScript knows, as a column', () => owner('GET', `${jobs}/items?$select=constructor`), 400, spException(-1), "The field or property 'constructor' does not exist."],
  ['a name that only JavaScript knows, as an address', () => owner('GET', 'web/__proto__'), 404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', 'Cannot find resource for the request __proto__.'],
  ['no such item', () => owner('GET', `${jobs}/items(99)`), 404, '-2130575338, System.ArgumentException', 'Item does not exist. It may have been deleted by another user.'],
  ['no such item to change', () => owner('POST', `${jobs}/items(99)`, { Title: 'x' }, merge), 404, '-2130575338, System.ArgumentException', /^Item does not exist/],
  ['no such column', () => owner('GET', `${jobs}/fields/getByInternalNameOrTitle('None')`), 400, '-2147024809, System.ArgumentException', "Column 'None' does not exist. It may have been deleted by another user."],
  ['no such view', () => owner('GET', `${jobs}/views/getByTitle('None')`), 404, '-2147024809, System.ArgumentException', 'The specified view is invalid.'],
  ['no such user', () => owner('GET', "web/siteUsers/getByEmail('nobody@cwm.example')"), 404, spException(-2146232832), 'User cannot be found.'],
  ['no such group', () => owner('GET', "web/siteGroups/getByName('None')"), 404, spException(-2146232832), 'Group cannot be found.'],
  ['a user that the directory does not know', () => owner('POST', 'web/ensureuser', { logonName: 'nobody@cwm.example' }), 500, spException(-2146232832), 'The specified user nobody@cwm.example could not be found.'],
  ['list title taken, in any case', () => owner('POST', 'web/lists', { Title: 'JOBS' }), 500, spException(-2130575342), 'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'],
  ['column name taken', () => owner('POST', `${jobs}/fields`, { __metadata: { type: 'SP.FieldText' }, Title: 'Code', FieldTypeKind: 2 }, verbose), 500, spException(-2130575211), 'A duplicate field name "Code" was found.'],
  ['duplicate in a unique column, in any case', () => owner('POST', `${jobs}/items`, { Title: 'x', Code: 'ONE' }), 400, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', /duplicate values were found in the following field\(s\) in the list: \[Code\]/],
  ['a property that the list does not have', () => owner('POST', `${jobs}/items`, { Titel: 'x' }), 400, invalidQuery, "The property 'Titel' does not exist on type 'SP.Data.JobsListItem'. Make sure to only use property names that are defined by the type."],
  ['a person by the column instead of its id', () => owner('POST', `${jobs}/items`, { Assigned: 7 }), 400, invalidQuery, /^The property 'Assigned' does not exist on type/],
  ['a text where a number belongs', () => owner('POST', `${jobs}/items`, { Size: 'big' }), 400, invalidQuery, "Cannot convert a primitive value to the expected type 'Edm.Double'. See the inner exception for more details."],
  ['a number where a text belongs', () => owner('POST', `${jobs}/items`, { Title: 5 }), 400, invalidQuery, /'Edm\.String'/],
  ['a day that is none', () => owner('POST', `${jobs}/items`, { Due: '31/03/2026' }), 400, invalidQuery, /'Edm\.DateTime'/],
  ['a text where yes or no belongs', () => owner('POST', `${jobs}/items`, { Done: 'yes' }), 400, invalidQuery, /'Edm\.Boolean'/],
  ['results outside verbose', () => owner('POST', `${jobs}/items`, { Kinds: { results: ['A'] } }), 400, invalidQuery, /^An unexpected 'StartObject' node was found for property named 'Kinds'/],
  ['a text longer than its column', () => owner('POST', `${jobs}/items`, { Code: '123456' }), 400, spException(-1), /^Invalid text value\./],
  ['more than a note holds', () => owner('POST', `${jobs}/items`, { Long: 'x'.repeat(64_000) }), 400, spException(-1), /^Invalid text value\./],
  ['a person that the site has never seen', () => owner('POST', `${jobs}/items`, { AssignedId: 4711 }), 400, spException(-2147467259), /^Invalid look-up value\./],
  ['a link that is none', () => owner('POST', `${jobs}/items`, { Link: { Url: 'javascript:alert(1)', Description: '' } }), 400, spException(-2130575155), /^Invalid URL value\./],
  ['a body that is no JSON', () => owner('POST', `${jobs}/items`, '{"Title":'), 400, invalidQuery, /^Invalid JSON/],
  ['verbose without its type', () => owner('POST', `${jobs}/items`, { Title: 'x' }, verbose), 400, invalidQuery, /^An entry without a type name was found/],
  ['verbose with another type', () => owner('POST', `${jobs}/items`, { __metadata: { type: 'SP.Data.OtherListItem' }, Title: 'x' }, verbose), 400, invalidQuery, /is not assignable to the expected type 'SP\.Data\.JobsListItem'/],
  ['a content type that is not JSON', () => owner('POST', `${jobs}/items`, 'Title=x', { 'Content-Type': 'application/x-www-form-urlencoded' }), 415, '-1, Microsoft.SharePoint.Client.ClientServiceException', /is not supported/],
  ['an answer in Atom', () => owner('GET', 'web', undefined, { Accept: 'application/atom+xml' }), 406, '-1, Microsoft.SharePoint.Client.ClientServiceException', /ACCEPT/],
  ['a path that nobody knows', () => owner('GET', 'web/lists/recent'), 404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', 'Cannot find resource for the request recent.'],
  ['a verb that is not for it', () => owner('POST', 'web/currentUser', {}), 405, '-1, Microsoft.SharePoint.Client.ClientServiceException', /^The HTTP method 'POST' cannot be used to access the resource 'web\/currentUser'/],
  ['brackets that do not close', () => owner('GET', 'web/lists/getByTitle(%27Jobs%27'), 400, invalidQuery, /is not valid/],
  ['a property that webs do not have', () => owner('GET', 'web?$select=Title,Colour'), 400, invalidQuery, "The field or property 'Colour' does not exist."],
  ['expanding what is not a navigation', () => owner('GET', 'web?$expand=Title'), 400, invalidQuery, "The field or property 'Title' does not exist."],
  ['a query option that nobody knows', () => owner('GET', 'web/lists?$apply=x'), 400, invalidQuery, "The query parameter '$apply' is not supported."],
  ['a column type that the tenant does not know', () => owner('POST', `${jobs}/fields`, { __metadata: { type: 'SP.FieldCalculated' }, Title: 'C', FieldTypeKind: 17, Formula: '=1' }, verbose), 501, '-1, System.NotImplementedException', /field type 17/],
  ['column XML that is none', () => owner('POST', `${jobs}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="Text"', Options: 8 } }), 400, '-2147467261, System.ArgumentException', 'Value does not fall within the expected range.'],
  ['a view column that the list does not have', () => owner('POST', `${jobs}/views/getByTitle('All Items')/viewfields/addviewfield('None')`), 400, '-2147024809, System.ArgumentException', /^Column 'None' does not exist/],
  ['a property that views do not have', () => owner('POST', `${jobs}/views`, { Title: 'V', Colour: 1 }), 400, invalidQuery, /^The property 'Colour' does not exist on type 'SP\.View'/],
  ['deleting a column that came with the list', () => owner('POST', `${jobs}/fields/getByInternalNameOrTitle('Title')`, undefined, { 'X-HTTP-Method': 'DELETE' }), 500, spException(-2147467259), 'The field cannot be deleted.']
];

describe('SharePoint answers in its own words to', () => {
  test.each(cases)('%s', async (_what, ask, status, code, text) => {
    const refused = refusal(await ask());
    expect({ status: refused.status, code: refused.code }).toEqual({ status, code });
    expect(refused.text).toMatch(text instanceof RegExp ? text : new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
  });

  it('nothing at all: what the tenant does not know is counted', async () => {
    const before = (await site.ask('GET', '/_local/tenant')).json.unknown as { count: number };
    await owner('GET', 'web/lists/recent');
    await owner('GET', "web/lists/getByTitle('None')");
    const after = (await site.ask('GET', '/_local/tenant')).json.unknown as { count: number; requests: { path: string }[] };
    expect(after.count).toBe(before.count + 1);
    expect(after.requests.at(-1)).toEqual({ path: 'GET /sites/partnerships/_api/web/lists/recent', text: 'Cannot find resource for the request recent.' });
  });

  it('a refused write, which changes nothing', async () => {
    const before = (await owner('GET', `${jobs}/ItemCount`)).json.value;
    await owner('POST', `${jobs}/items`, { Title: 'valid', Titel: 'not' });
    expect((await owner('GET', `${jobs}/ItemCount`)).json.value).toBe(before);
  });
});
