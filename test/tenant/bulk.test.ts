import { makeList, person, testTenant, values, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
let jobs: string;
beforeEach(async () => {
  site = await testTenant(['owner', 'staff']);
  owner = site.as('owner');
  jobs = await makeList(
    owner, 'Jobs', '<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE" EnforceUniqueValues="TRUE"/>', '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly"/>',
    '<Field Type="MultiChoice" Name="Kinds" DisplayName="Kinds"/>', '<Field Type="User" Name="Lead" DisplayName="Lead"/>', '<Field Type="Lookup" Name="Parent" DisplayName="Parent" List="Self" ShowField="Title"/>',
    '<Field Type="Choice" Name="Stage" DisplayName="Stage"><Default>Idea</Default></Field>'
  );
});
afterEach(() => site.close());

const { oid } = person('staff');

it('what is loaded reads as if it had been written one by one', async () => {
  const lead = site.tenant.bulk.ensureUser(oid);
  const ids = site.tenant.bulk.insert('Jobs', [
    { values: { Title: 'a', Code: 'A', Due: '2026-04-01', Kinds: ['x', 'y'], LeadId: lead }, created: '2024-02-01T10:00:00Z', createdBy: oid },
    { values: { Title: 'b', Code: 'B', ParentId: 1 }, versions: [{ at: '2026-05-01T08:00:00Z', by: oid, values: { Title: 'b2', Stage: 'Running' } }] }
  ]);
  expect(ids).toEqual([1, 2]);
  expect(site.tenant.bulk.count('Jobs')).toBe(2);
  expect((await owner('GET', `${jobs}/items(1)`)).json).toMatchObject({ Title: 'a', Due: '2026-03-31T23:00:00Z', Kinds: ['x', 'y'], LeadId: lead, Created: '2024-02-01T10:00:00Z', AuthorId: lead, Stage: 'Idea' });
  expect((await owner('GET', `${jobs}/items(2)`)).json).toMatchObject({ Title: 'b2', ParentId: 1, Stage: 'Running', Modified: '2026-05-01T08:00:00Z', EditorId: lead, OData__UIVersionString: '2.0' });
  expect(values(await owner('GET', `${jobs}/items(2)/versions?$select=Title,Stage`))).toEqual([{ Title: 'b2', Stage: 'Running' }, { Title: 'b', Stage: 'Idea' }]);
  expect((await owner('POST', `${jobs}/items`, { Title: 'c' })).json.Id).toBe(3);
});

test.each([
  ['a name that the list does not have', { Colour: 'red' }, /Row 2 for 'Jobs' is refused: The property 'Colour'/], ['a value that is there already', { Code: 'A' }, /duplicate values/],
  ['a day that is none', { Due: '2026-13-01' }, /Edm\.DateTime/], ['a lookup into nothing', { ParentId: 77 }, /Invalid look-up value/], ['a text that is too long', { Title: 'x'.repeat(256) }, /Invalid text value/]
])('%s refuses all rows', async (_what, row, message) => {
  expect(() => site.tenant.bulk.insert('Jobs', [{ values: { Title: 'a', Code: 'A' } }, { values: row }])).toThrow(message);
  expect(site.tenant.bulk.count('Jobs')).toBe(0);
});

it('a list or a person that is not there is an error', () => {
  expect(() => site.tenant.bulk.insert('None', [])).toThrow("No list is called 'None'");
  expect(() => site.tenant.bulk.ensureUser('nobody')).toThrow('Nobody in the directory');
});

it('50,000 rows are no problem', async () => {
  site.tenant.bulk.insert('Jobs', Array.from({ length: 50_000 }, (_, index) => ({ values: { Title: `Job ${index}`, Code: `J-${index}` } })));
  expect((await owner('GET', `${jobs}/ItemCount`)).json.value).toBe(50_000);
  expect(values(await owner('GET', `${jobs}/items?$filter=Code eq 'j-49999'&$select=Id`))).toMatchObject([{ Id: 50_000 }]);
  expect((await owner('GET', `${jobs}/items?$filter=startswith(Title,'Job 4')&$select=Id`)).status).toBe(500);
});
