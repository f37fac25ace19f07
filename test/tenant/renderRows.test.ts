import { renderListDataAsStream } from '../../local/tenant/render/renderListDataAsStream';
import { openFixture, type Fixture } from './queryFixture';

let fixture: Fixture;
beforeAll(() => {
  fixture = openFixture();
  fixture.add({
    Title: "Ysgol O'Brien", Status: 'Open', Kind: 'A', Body: 'A day by the sea', Score: 1234.5, Share: 0.25, Cost: 1234, Done: 1, Due: '2026-03-31T23:00:00Z', Seen: '2026-07-01T08:30:00Z',
    Tags: '["Health","Learning"]', Assigned: fixture.people.mair, Reviewers: `[${fixture.people.mair},${fixture.people.siôn}]`, Place: 2, Link: '{"Url":"https://example.org/a","Description":"Ours"}'
  });
  fixture.add({ Title: 'Empty' });
  fixture.add({ Title: 'Ŵyl', Status: 'Late', Kind: 'A', Score: 11, Done: 0, Due: '2026-12-01T00:00:00Z', Seen: '2026-12-01T08:30:00Z' });
  fixture.add({ Title: 'Another', Status: 'Open', Kind: 'B' });
});
afterAll(() => fixture.close());

type Data = Record<string, unknown> & { Row: Record<string, unknown>[] };

function ask(parameters: Record<string, unknown>, overrideParameters: Record<string, unknown> = {}, search = ''): Data {
  const answer = renderListDataAsStream(fixture.context, fixture.jobs, { parameters, overrideParameters }, new URLSearchParams(search));
  return (answer.kind === 'json' ? answer.value : undefined) as Data;
}

const view = (fields: string[], query = '', limit = 30): Record<string, unknown> => ({
  ViewXml: `<View><Query>${query}</Query><ViewFields>${fields.map((name) => `<FieldRef Name='${name}'/>`).join('')}</ViewFields><RowLimit Paged='TRUE'>${limit}</RowLimit></View>`, RenderOptions: 2, DatesInUtc: true
});
const titles = (data: Data): unknown[] => data.Row.map(({ Title }) => Title);

const everyColumn = ['ID', 'LinkTitle', 'Status', 'Body', 'Score', 'Share', 'Cost', 'Done', 'Due', 'Seen', 'Tags', 'Assigned', 'Reviewers', 'Place', 'Link', 'GUID', 'Author', 'Created'];

describe('a rendered row', () => {
  it('has each type as SharePoint renders it', () => {
    const mair = { id: String(fixture.people.mair), title: 'Mair Pritchard', email: 'Mair@council.example', sip: 'mair@council.example', picture: '' };
    const { GUID, ...row } = ask(view(everyColumn)).Row[0];
    expect(GUID).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(row).toEqual({
      ID: '1', Title: "Ysgol O'Brien", Status: 'Open', Body: 'A day by the sea',
      Score: '1,234.5', 'Score.': '1234.50000000000', Share: '25%', 'Share.': '0.250000000000000', Cost: '£1,234.00', 'Cost.': '1234.00000000000',
      Done: 'Yes', 'Done.value': '1', Due: '01/04/2026', 'Due.': '2026-03-31T23:00:00Z', Seen: '01/07/2026 09:30', 'Seen.': '2026-07-01T08:30:00Z',
      Tags: ['Health', 'Learning'], Assigned: [mair],
      Reviewers: [mair, { id: String(fixture.people.siôn), title: 'Siôn Ellis', email: 'sion@council.example', sip: 'sion@council.example', picture: '' }],
      Place: [{ lookupId: 2, lookupValue: 'Ynys Môn', isSecretFieldValue: false }], Link: 'https://example.org/a', 'Link.desc': 'Ours',
      Author: [mair], Created: '20/11/2026 09:36', 'Created.': '2026-11-20T09:36:00Z'
    });
  });

  it('has empty texts for what is empty', () => {
    expect(ask(view(everyColumn)).Row[1]).toMatchObject({
      Status: '', Body: '', Score: '', 'Score.': '', Cost: '', 'Cost.': '', Done: '', 'Done.value': '', Due: '', 'Due.': '', Tags: '', Assigned: '', Reviewers: '', Place: '', Link: '', 'Link.desc': ''
    });
  });

  it('shows days by the clock of London, in summer and in winter', () => {
    expect(ask(view(['Due', 'Seen'])).Row.map(({ Due, Seen }) => [Due, Seen])).toEqual([['01/04/2026', '01/07/2026 09:30'], ['', ''], ['01/12/2026', '01/12/2026 08:30'], ['', '']]);
  });

  it('holds the columns of the view only', () => {
    expect(ask(view(['Title', 'Status'])).Row[0]).toEqual({ Title: "Ysgol O'Brien", Status: 'Open' });
  });

  it('says no for a no', () => {
    expect(ask(view(['Done'])).Row[2]).toEqual({ Done: 'No', 'Done.value': '0' });
  });

  it('begins with the recorded keys when required fields are wanted', () => {
    const [row] = ask({ ...view(['Title']), AddRequiredFields: true }).Row;
    expect(Object.keys(row).sort()).toEqual([
      'ContentTypeId', 'FSObjType', 'FileLeafRef', 'FileLeafRef.Name', 'FileLeafRef.Suffix', 'FileRef', 'FileRef.urlencode', 'FileRef.urlencodeasurl', 'FileRef.urlencoding', 'File_x0020_Type',
      'FolderChildCount', 'HTML_x0020_File_x0020_Type.File_x0020_Type.mapall', 'HTML_x0020_File_x0020_Type.File_x0020_Type.mapcon', 'HTML_x0020_File_x0020_Type.File_x0020_Type.mapico',
      'ID', 'ItemChildCount', 'PermMask', 'Restricted', 'ScopeId', 'Title', 'UniqueId', 'owshiddenversion'
    ].sort());
    expect(row).toMatchObject({ ID: '1', FSObjType: '0', FileLeafRef: '1_.000', 'FileLeafRef.Name': '1_', 'FileLeafRef.Suffix': '000', 'FileRef.urlencode': '%2Fsites%2Fpartnerships%2FLists%2FJobs%2F1%5F%2E000', owshiddenversion: '1' });
    expect(row.PermMask).toMatch(/^0x[0-9a-f]+$/);
  });
});

describe('the list data around the rows', () => {
  it('has the recorded keys', () => {
    expect(Object.keys(ask(view(['ID']))).sort()).toEqual(['CurrentFolderSpItemUrl', 'FilterLink', 'FirstRow', 'FolderPermissions', 'ForceNoHierarchy', 'HierarchyHasIndention', 'LastRow', 'Row', 'RowLimit'].sort());
    expect(ask(view(['ID']))).toMatchObject({ FirstRow: 1, LastRow: 4, RowLimit: 30, FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '', CurrentFolderSpItemUrl: '' });
  });

  it('writes the addresses of pages as recorded', () => {
    const sort = { SortField: 'Title' };
    const first = ask(view(['ID'], '', 1), sort);
    const second = ask({ ...view(['ID'], '', 1), Paging: first.NextHref }, sort);
    const third = ask({ ...view(['ID'], '', 1), Paging: second.NextHref }, sort);
    expect([first, second, third].map(({ NextHref, PrevHref }) => [NextHref, PrevHref])).toEqual([
      ['?Paged=TRUE&p_Title=Another&p_ID=4&PageFirstRow=2&View=00000000-0000-0000-0000-000000000000', undefined],
      ['?Paged=TRUE&p_Title=Empty&p_ID=2&PageFirstRow=3&View=00000000-0000-0000-0000-000000000000', '?&&p_Title=Empty&&PageFirstRow=1&View=00000000-0000-0000-0000-000000000000'],
      ['?Paged=TRUE&p_Title=%c5%b4yl&p_ID=3&PageFirstRow=4&View=00000000-0000-0000-0000-000000000000', '?Paged=TRUE&PagedPrev=TRUE&p_Title=%c5%b4yl&p_ID=3&PageFirstRow=2&View=00000000-0000-0000-0000-000000000000']
    ]);
  });

  it('takes the page from the address as well', () => {
    expect(ask(view(['ID'], '', 1), {}, 'Paged=TRUE&p_ID=2&PageFirstRow=3')).toMatchObject({ FirstRow: 3, Row: [{ ID: '3' }] });
  });

  it('says no next page when the view is not paged', () => {
    expect(ask({ ViewXml: "<View><ViewFields><FieldRef Name='ID'/></ViewFields><RowLimit>2</RowLimit></View>" })).not.toHaveProperty('NextHref');
  });

  it('shows thirty rows when nobody says how many', () => {
    expect(ask({ ViewXml: "<View><ViewFields><FieldRef Name='ID'/></ViewFields></View>" })).toMatchObject({ RowLimit: 30 });
  });

  it('is the default view when no view is said', () => {
    expect(ask({})).toMatchObject({ Row: [{ Title: "Ysgol O'Brien" }, { Title: 'Empty' }, { Title: 'Ŵyl' }, { Title: 'Another' }] });
  });

  it('is the view of a guid, which the next page names', () => {
    const [stored] = fixture.jobs.views;
    expect(ask({}, {}, `View={${stored.id.toUpperCase()}}`).Row).toHaveLength(4);
    expect(ask(view(['ID'], '', 1), {}, `View=${stored.id}`).NextHref).toBe(`?Paged=TRUE&p_ID=1&PageFirstRow=2&View=${stored.id}`);
    expect(() => ask({}, {}, 'View=11111111-1111-1111-1111-111111111111')).toThrow('The specified view is invalid.');
  });
});

describe('what overrides a view', () => {
  const rows = view(['Title']);

  it.each([
    [{ SortField: 'Title' }, ['Another', 'Empty', 'Ŵyl', "Ysgol O'Brien"]],
    [{ SortField: 'LinkTitle', SortDir: 'Desc' }, ["Ysgol O'Brien", 'Ŵyl', 'Empty', 'Another']],
    [{ SortField: 'Due', SortDir: 'Asc' }, ['Empty', 'Another', "Ysgol O'Brien", 'Ŵyl']],
    [{ FilterField1: 'Status', FilterValue1: 'Open' }, ["Ysgol O'Brien", 'Another']],
    [{ FilterField1: 'Status', FilterValue1: 'Open', FilterField2: 'Kind', FilterValue2: 'B' }, ['Another']],
    [{ FilterField1: 'Status', FilterValue1: '' }, ['Empty']],
    [{ FilterFields1: 'Status', FilterValues1: 'Late;#Open' }, ["Ysgol O'Brien", 'Ŵyl', 'Another']],
    [{ FilterField: 'Done', FilterValue: 'Yes' }, ["Ysgol O'Brien"]],
    [{ FilterField1: 'Score', FilterValue1: '12', FilterOp1: 'Gt' }, ["Ysgol O'Brien"]],
    [{ FilterField1: 'Due', FilterValue1: '2026-04-01' }, ["Ysgol O'Brien"]],
    [{ FilterField1: 'Assigned', FilterValue1: 'Mair Pritchard' }, ["Ysgol O'Brien"]],
    [{ FilterField1: 'Place', FilterValue1: '2', FilterLookupId1: 'True' }, ["Ysgol O'Brien"]],
    [{ FilterField1: 'Title', FilterValue1: 'ysgol', FilterOp1: 'BeginsWith' }, ["Ysgol O'Brien"]],
    [{ InplaceSearchQuery: 'sea day' }, ["Ysgol O'Brien"]],
    [{ InplaceSearchQuery: 'learn*' }, ["Ysgol O'Brien"]],
    [{ InplaceSearchQuery: 'nowhere' }, []]
  ])('%j', (override, expected) => {
    expect(titles(ask(rows, override))).toEqual(expected);
    // The address says the same as the body.
    expect(titles(ask(rows, {}, new URLSearchParams(override as Record<string, string>).toString()))).toEqual(expected);
  });

  it('is repeated in the filter link', () => {
    expect(ask(rows, { FilterField1: 'Status', FilterValue1: 'Set up' }).FilterLink).toBe('?FilterField1=Status&FilterValue1=Set%20up');
  });

  it('is a condition more in OverrideViewXml', () => {
    const where = (name: string, value: string): string => `<Where><Eq><FieldRef Name='${name}'/><Value Type='Text'>${value}</Value></Eq></Where>`;
    expect(titles(ask({ ...view(['Title'], where('Status', 'Open')), OverrideViewXml: `<View><Query>${where('Kind', 'B')}</Query></View>` }))).toEqual(['Another']);
    expect(titles(ask({ ...rows, OverrideViewXml: '<Query/>' }))).toHaveLength(4);
  });
});

describe('groups', () => {
  const grouped = (collapse: boolean, ...fields: string[]): string =>
    `<GroupBy Collapse='${collapse ? 'TRUE' : 'FALSE'}' GroupLimit='100'>${fields.map((name) => `<FieldRef Name='${name}'/>`).join('')}</GroupBy><OrderBy><FieldRef Name='Title'/></OrderBy>`;

  it('mark their rows, in their order', () => {
    const { Row } = ask(view(['Status', 'Title'], grouped(false, 'Status')));
    expect(Row.map((row) => [row.Title, row.Status, row['Status.newgroup'], row['Status.groupindex'], row['Status.COUNT.group'], row['Status.urlencoded']])).toEqual([
      ['Empty', '', '1', '1_', '1', '%3B%23%3B%23'],
      ['Ŵyl', 'Late', '1', '2_', '1', '%3B%23Late%3B%23'],
      ['Another', 'Open', '1', '3_', '2', '%3B%23Open%3B%23'],
      ["Ysgol O'Brien", 'Open', '', '3_', '2', '%3B%23Open%3B%23']
    ]);
  });

  it('are rows themselves when they are collapsed, with the recorded keys', () => {
    const { Row } = ask(view(['Status', 'Title'], grouped(true, 'Status')));
    expect(Row).toHaveLength(3);
    expect(Row[2]).toEqual({
      Status: 'Open', 'Status.urlencoded': '%3B%23Open%3B%23', 'Status.singleurlencoded': 'Open', 'Status.COUNT.group': '2', 'Status.newgroup': '1', 'Status.groupindex': '3_'
    });
  });

  it('have a second level, with the recorded keys', () => {
    const { Row } = ask(view(['Title'], grouped(true, 'Score', 'Kind')));
    expect(Row[2]).toEqual({
      Score: '11', 'Score.': '11.0000000000000', Kind: 'A', 'Score.urlencoded': '%3B%2311%2E0000000000000%3B%23', 'Score.singleurlencoded': '11%2E0000000000000', 'Score.COUNT.group': '1',
      'Score.newgroup': '1', 'Score.groupindex': '2_', 'Kind.urlencoded': '%3B%2311%2E0000000000000%3B%23A%3B%23', 'Kind.singleurlencoded': 'A', 'Kind.COUNT.group2': '1', 'Kind.newgroup': '1', 'Kind.groupindex2': '1_'
    });
  });
});

describe('render options', () => {
  it('put the rows beside the schema when both are wanted', () => {
    const answer = ask({ ...view(['LinkTitle', 'Due']), RenderOptions: 6 });
    expect(answer).toMatchObject({
      ListData: { FirstRow: 1 },
      ListSchema: { Field: [{ Name: 'LinkTitle', RealFieldName: 'Title', FieldType: 'Text', DisplayName: 'Title' }, { Name: 'Due', RealFieldName: 'Due', FieldType: 'DateTime' }] }
    });
  });

  it('say what lies around the list', () => {
    expect(ask({ ...view(['ID']), RenderOptions: 1 })).toMatchObject({ ListTitle: 'Jobs', listUrlDir: '/sites/partnerships/Lists/Jobs', CurrentUserIsSiteAdmin: true, HttpRoot: 'http://127.0.0.1:4400/sites/partnerships' });
  });

  it('do not include what the tenant cannot give', () => {
    expect(() => ask({ ...view(['ID']), RenderOptions: 66 })).toThrow(expect.objectContaining({ status: 501 }));
  });
});

describe('what cannot be rendered', () => {
  it.each([
    ['a column that does not exist', view(['Colour']), {}, 'One or more field types are not installed properly. Go to the list settings page to delete these fields.'],
    ['a sort by a column that does not exist', view(['ID']), { SortField: 'Colour' }, 'One or more field types are not installed properly. Go to the list settings page to delete these fields.'],
    ['a sort by a column of several values', view(['ID']), { SortField: 'Tags' }, 'Cannot complete this action.\n\nPlease try again.'],
    ['an unknown filter operator', view(['ID']), { FilterField1: 'Title', FilterValue1: 'x', FilterOp1: 'Like' }, 'Cannot complete this action.\n\nPlease try again.'],
    ['CAML that is none', { ViewXml: '<View' }, {}, 'Cannot complete this action.\n\nPlease try again.'],
    ['an unknown parameter', { Colour: 1 }, {}, "The property 'Colour' does not exist on type 'SP.RenderListDataParameters'. Make sure to only use property names that are defined by the type."],
    ['one group opened alone', view(['ID']), { GroupString: '%3B%23Open%3B%23' }, 'The local tenant does not know GroupString of RenderListDataAsStream.']
  ])('%s', (_what, parameters, override, message) => {
    expect(() => ask(parameters, override)).toThrow(message);
  });
});
