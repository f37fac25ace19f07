import { getItemsByCaml } from '../../local/tenant/query/getItems';
import { readItem, readItemAsText, readItems } from '../../local/tenant/query/readItems';
import { openFixture, opened, propertiesOf, type Fixture } from './queryFixture';

let fixture: Fixture;
beforeAll(() => {
  fixture = openFixture();
  fixture.add({
    Title: "Ysgol O'Brien", Status: 'Open', Kind: 'A', Body: 'A day by the sea', Score: 4.5, Share: 0.25, Cost: 1234, Done: 1, Due: '2026-03-31T23:00:00Z', Seen: '2026-07-01T08:30:00Z',
    Tags: '["Health","Learning"]', Assigned: fixture.people.mair, Reviewers: `[${fixture.people.mair},${fixture.people.siôn}]`, Place: 2, Link: '{"Url":"https://example.org/a","Description":"Ours"}'
  });
  fixture.add({ Title: 'Empty' });
  fixture.add({ Title: 'Ŵyl', Status: 'Late', Score: 1, Done: 0, Due: '2026-12-01T00:00:00Z', Assigned: fixture.people.siôn, Place: 3 });
});
afterAll(() => fixture.close());

const query = (options: Record<string, string>): URLSearchParams => new URLSearchParams(options);
const read = (options: Record<string, string> = {}): Record<string, unknown>[] => propertiesOf(readItems(fixture.context, fixture.jobs, query(options)));
const titles = (options: Record<string, string>): unknown[] => read({ $select: 'Title', ...options }).map(({ Title }) => Title);
const caml = (body: Record<string, unknown>, options: Record<string, string> = {}): Record<string, unknown>[] => propertiesOf(getItemsByCaml(fixture.context, fixture.jobs, body, query(options)));

/** Recorded of SharePoint Online for a list without columns of its own. */
const recordedProperties = [
  'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ID', 'ContentTypeId', 'Title', 'Modified', 'Created', 'AuthorId', 'EditorId',
  'OData__UIVersionString', 'Attachments', 'GUID', 'OData__ColorTag', 'ComplianceAssetId'
];

describe('items', () => {
  it('have the recorded properties', () => {
    const [place] = propertiesOf(readItems(fixture.context, fixture.places, query({})));
    expect(Object.keys(place).sort()).toEqual([...recordedProperties].sort());
    expect(place).toMatchObject({ FileSystemObjectType: 0, Id: 1, ID: 1, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', Created: '2026-11-20T09:36:00Z', AuthorId: fixture.people.mair, OData__UIVersionString: '1.0', Attachments: false, OData__ColorTag: null, ComplianceAssetId: null });
  });

  it('have every type of value as SharePoint writes it', () => {
    expect(read()[0]).toMatchObject({
      Status: 'Open', Score: 4.5, Share: 0.25, Cost: 1234, Done: true, Due: '2026-03-31T23:00:00Z', Seen: '2026-07-01T08:30:00Z', Tags: ['Health', 'Learning'],
      AssignedId: fixture.people.mair, AssignedStringId: String(fixture.people.mair), ReviewersId: [fixture.people.mair, fixture.people.siôn], PlaceId: 2,
      Link: { Description: 'Ours', Url: 'https://example.org/a' }
    });
  });

  it('have null for what is empty, and an empty array for no references', () => {
    expect(read()[1]).toMatchObject({
      Status: null, Body: null, Score: null, Cost: null, Done: null, Due: null, Tags: null, AssignedId: null, AssignedStringId: null, ReviewersId: [], PlaceId: null, Link: null
    });
  });

  it('come by ID with type, address and ETag', () => {
    const answer = readItems(fixture.context, fixture.jobs, query({ $top: '1' }));
    if (answer.kind !== 'entities') throw new Error('no items');
    expect(answer.set).toBe('SP.ListData.JobsListItems');
    expect(answer.entities[0].type).toBe('SP.Data.JobsListItem');
    expect(answer.entities[0].path).toBe(`Web/Lists(guid'${fixture.jobs.id}')/Items(1)`);
    expect(answer.entities[0].etag).toMatch(/^"[0-9a-f-]{36},1"$/);
  });

  it('are one alone by their id, or not there', () => {
    const answer = readItem(fixture.context, fixture.jobs, 3, query({ $select: 'Title' }));
    expect(answer.kind === 'entity' && opened(answer.entity)).toEqual({ Title: 'Ŵyl' });
    expect(() => readItem(fixture.context, fixture.jobs, 99, query({}))).toThrow(expect.objectContaining({ status: 404, code: '-2130575338, System.ArgumentException' }));
  });
});

describe('$select and $expand of items', () => {
  it('give Id and ID for either', () => {
    expect(read({ $select: 'Id,Title', $top: '1' })).toEqual([{ Id: 1, ID: 1, Title: "Ysgol O'Brien" }]);
  });

  it('open persons and lookups, and leave out what refers to nothing', () => {
    expect(read({ $select: 'Assigned/Title,Assigned/EMail,Place/Id,Place/Title', $expand: 'Assigned,Place', $top: '2' })).toEqual([
      { Assigned: { Title: 'Mair Pritchard', EMail: 'Mair@council.example' }, Place: { Id: 2, Title: 'Ynys Môn' } }, {}
    ]);
  });

  it('give a person as number or as text, as asked', () => {
    expect(read({ $select: 'AssignedId', $top: '1' })).toEqual([{ AssignedId: fixture.people.mair }]);
    expect(read({ $select: 'AssignedStringId', $top: '1' })).toEqual([{ AssignedStringId: String(fixture.people.mair) }]);
  });

  it('give what an item is besides its columns', () => {
    expect(read({ $select: 'FileRef,FileLeafRef,DisplayName,OData__UIVersionString', $top: '1' })).toEqual([
      { FileRef: '/sites/partnerships/Lists/Jobs/1_.000', FileLeafRef: '1_.000', DisplayName: "Ysgol O'Brien", OData__UIVersionString: '1.0' }
    ]);
  });

  it('give all values as texts', () => {
    const [first, second] = read({ $select: 'FieldValuesAsText', $expand: 'FieldValuesAsText', $top: '2' });
    expect(first.FieldValuesAsText).toMatchObject({
      Title: "Ysgol O'Brien", Score: '4.5', Share: '25%', Cost: '£1,234.00', Done: 'Yes', Due: '01/04/2026', Seen: '01/07/2026 09:30', Tags: 'Health, Learning', Assigned: 'Mair Pritchard',
      Place: 'Ynys Môn', Link: 'https://example.org/a, Ours', OData__x005f_UIVersionString: '1.0'
    });
    expect(second.FieldValuesAsText).toMatchObject({ Score: '', Cost: '', Done: '', Due: '', Tags: '', Assigned: '', Place: '', Link: '' });
  });

  it('give the texts of one item at their own address', () => {
    const answer = readItemAsText(fixture.context, fixture.jobs, 1);
    expect(answer).toMatchObject({ kind: 'entity', entity: { type: 'SP.FieldStringValues', properties: { Cost: '£1,234.00' } } });
  });

  const missing = (path: string, column: string): string =>
    `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${column}.`;

  it.each([
    [{ $select: 'Colour' }, "The field or property 'Colour' does not exist."],
    [{ $select: 'title' }, "The field or property 'title' does not exist."],
    [{ $select: 'Assigned' }, missing('Assigned', 'Assigned')],
    [{ $select: 'Assigned/Title' }, missing('Assigned/Title', 'Assigned')],
    [{ $expand: 'Assigned' }, missing('Assigned', 'Assigned')],
    [{ $expand: 'Title' }, "The field or property 'Title' does not exist."],
    [{ $expand: 'Nothing' }, "The field or property 'Nothing' does not exist."],
    [{ $select: 'Assigned/Shoe', $expand: 'Assigned' }, "The field or property 'Shoe' does not exist."],
    [{ $filter: "Colour eq 'red'" }, "Column 'Colour' does not exist. It may have been deleted by another user."],
    [{ $orderby: 'Colour' }, "Column 'Colour' does not exist. It may have been deleted by another user."],
    [{ $filter: 'Assigned eq 7' }, missing('Assigned', 'Assigned')],
    [{ $filter: "Assigned/Title eq 'Mair'" }, missing('Assigned/Title', 'Assigned')],
    [{ $filter: "Link eq 'https://example.org/a'" }, "The field 'Link' of type 'URL' cannot be used in the query filter expression."],
    [{ $filter: "Body eq 'x'" }, "The field 'Body' of type 'Note' cannot be used in the query filter expression."],
    [{ $filter: "substringof('1',Score)" }, "The field 'Score' of type 'Number' cannot be used in the query filter expression."],
    [{ $filter: "Score eq 'many'" }, 'The expression "Score many" is not valid.'],
    [{ $filter: "Due eq 'soon'" }, 'The expression "Due soon" is not valid.'],
    [{ $filter: 'Done eq 2' }, 'The expression "Done 2" is not valid.'],
    [{ $top: 'ten' }, 'The expression "ten" is not valid.'],
    [{ $count: 'true' }, "The query option '$count' is not supported."]
  ])('refuse %j', (options, message) => {
    expect(() => read(options)).toThrow(expect.objectContaining({ status: 400, message }));
  });
});

describe('$filter of items', () => {
  it.each([
    ["Status eq 'open'", ["Ysgol O'Brien"]],
    ["Status ne 'Open'", ['Empty', 'Ŵyl']],
    ['Status eq null', ['Empty']],
    ["Status eq ''", ['Empty']],
    ['Done eq 1', ["Ysgol O'Brien"]],
    ['Done ne true', ['Empty', 'Ŵyl']],
    ["Due lt '2026-06-01T00:00:00.000Z'", ["Ysgol O'Brien"]],
    // Without a zone the site's own time is meant.
    ["Due eq datetime'2026-04-01T00:00:00'", ["Ysgol O'Brien"]],
    ["Due eq datetime'2026-12-01'", ['Ŵyl']],
    ['PlaceId eq 2', ["Ysgol O'Brien"]],
    ["Tags eq 'learning'", ["Ysgol O'Brien"]],
    ["Tags ne 'Learning'", ['Empty', 'Ŵyl']],
    ["substringof('ŵ',Title)", ['Ŵyl']],
    ["substringof('w',Title)", []],
    ["startswith(Title,'Ŵ')", ['Ŵyl']],
    ["startswith(Title,'W')", []],
    ['Id ge 2 and Id lt 3', ['Empty']],
    ["not (Status eq 'Open' or Status eq 'Late')", ['Empty']]
  ])('%s', ($filter, expected) => {
    expect(titles({ $filter })).toEqual(expected);
  });

  it('goes through an expanded reference', () => {
    expect(titles({ $filter: "Assigned/Title eq 'Siôn Ellis'", $select: 'Title,Assigned/Id', $expand: 'Assigned' })).toEqual(['Ŵyl']);
  });
});

describe('$orderby of items', () => {
  it.each([
    ['Title', ['Empty', 'Ŵyl', "Ysgol O'Brien"]],
    ['Title desc', ["Ysgol O'Brien", 'Ŵyl', 'Empty']],
    ['Status', ['Empty', 'Ŵyl', "Ysgol O'Brien"]],
    ['Status desc', ["Ysgol O'Brien", 'Ŵyl', 'Empty']],
    ['Id desc', ['Ŵyl', 'Empty', "Ysgol O'Brien"]],
    ['Done desc,Title', ["Ysgol O'Brien", 'Ŵyl', 'Empty']]
  ])('%s', ($orderby, expected) => {
    expect(titles({ $orderby })).toEqual(expected);
  });

  it('goes through an expanded reference', () => {
    expect(titles({ $orderby: 'Place/Title desc', $select: 'Title,Place/Id', $expand: 'Place' })).toEqual(["Ysgol O'Brien", 'Ŵyl', 'Empty']);
  });
});

describe('pages of items', () => {
  it('end in an absolute link, written as recorded', () => {
    const url = new URL("http://127.0.0.1:4400/sites/partnerships/_api/web/lists/getByTitle('Jobs')/items?$top=1&$filter=Id gt 0");
    const answer = readItems({ ...fixture.context, url }, fixture.jobs, url.searchParams);
    expect(answer.kind === 'entities' && answer.nextLink).toBe(
      "http://127.0.0.1:4400/sites/partnerships/_api/web/lists/getByTitle('Jobs')/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24top=1&%24filter=Id%20gt%200"
    );
  });

  it('are read on from their link, in any order', () => {
    const seen: unknown[] = [];
    let url = new URL('http://127.0.0.1:4400/sites/partnerships/_api/web/lists/items?$top=1&$orderby=Due desc,Title');
    for (let page = 0; page < 5; page++) {
      const answer = readItems({ ...fixture.context, url }, fixture.jobs, url.searchParams);
      seen.push(...propertiesOf(answer).map(({ Title }) => Title));
      if (answer.kind !== 'entities' || answer.nextLink === undefined) break;
      url = new URL(answer.nextLink);
    }
    expect(seen).toEqual(['Ŵyl', "Ysgol O'Brien", 'Empty']);
  });
});

describe('getitems', () => {
  const view = (query: string, fields = ''): Record<string, unknown> => ({ ViewXml: `<View><Query>${query}</Query>${fields}</View>` });
  const where = (inside: string): unknown[] => caml(view(`<Where>${inside}</Where>`)).map(({ Title }) => Title);

  it.each([
    ["<Eq><FieldRef Name='Place'/><Value Type='Lookup'>Ynys Môn</Value></Eq>", ["Ysgol O'Brien"]],
    ["<Eq><FieldRef Name='Place' LookupId='TRUE'/><Value Type='Lookup'>3</Value></Eq>", ['Ŵyl']],
    ["<Eq><FieldRef Name='Assigned'/><Value Type='Integer'><UserID/></Value></Eq>", ["Ysgol O'Brien"]],
    ["<Eq><FieldRef Name='Assigned'/><Value Type='User'>Siôn Ellis</Value></Eq>", ['Ŵyl']],
    ["<Eq><FieldRef Name='Due'/><Value Type='DateTime'>2026-04-01</Value></Eq>", ["Ysgol O'Brien"]],
    ["<Eq><FieldRef Name='Seen'/><Value Type='DateTime'>2026-07-01</Value></Eq>", ["Ysgol O'Brien"]],
    ["<Gt><FieldRef Name='Seen'/><Value Type='DateTime'>2026-07-01</Value></Gt>", []],
    ["<Leq><FieldRef Name='Seen'/><Value Type='DateTime'>2026-07-01</Value></Leq>", ["Ysgol O'Brien"]],
    ["<Leq><FieldRef Name='Due'/><Value Type='DateTime'><Today OffsetDays='11'/></Value></Leq>", ["Ysgol O'Brien", 'Ŵyl']],
    ["<Leq><FieldRef Name='Due'/><Value Type='DateTime'><Today OffsetDays='10'/></Value></Leq>", ["Ysgol O'Brien"]],
    ["<Neq><FieldRef Name='Status'/><Value Type='Choice'>Open</Value></Neq>", ['Empty', 'Ŵyl']],
    ["<Contains><FieldRef Name='Body'/><Value Type='Note'>DAY by</Value></Contains>", ["Ysgol O'Brien"]],
    ["<Includes><FieldRef Name='Reviewers' LookupId='TRUE'/><Value Type='Integer'><UserID/></Value></Includes>", ["Ysgol O'Brien"]],
    ["<Eq><FieldRef Name='FSObjType'/><Value Type='Integer'>0</Value></Eq>", ["Ysgol O'Brien", 'Empty', 'Ŵyl']],
    ["<In><FieldRef Name='Status'/><Values><Value Type='Choice'>Open</Value><Value Type='Choice'>Late</Value></Values></In>", ["Ysgol O'Brien", 'Ŵyl']],
    ["<In><FieldRef Name='Due'/><Values><Value Type='DateTime'>2026-04-01</Value><Value Type='DateTime'>2026-04-02</Value></Values></In>", ["Ysgol O'Brien"]],
    ["<In><FieldRef Name='Tags'/><Values><Value Type='MultiChoice'>health</Value><Value Type='MultiChoice'>Other</Value></Values></In>", ["Ysgol O'Brien"]],
    ["<In><FieldRef Name='ID'/><Values><Value Type='Counter'>2</Value><Value Type='Counter'>3</Value></Values></In>", ['Empty', 'Ŵyl']]
  ])('%s', (inside, expected) => {
    expect(where(inside)).toEqual(expected);
  });

  it('gives the recorded properties for a view with fields', () => {
    const fields = "<ViewFields><FieldRef Name='Title'/><FieldRef Name='Created'/><FieldRef Name='Modified'/></ViewFields>";
    const [first] = caml({ ...view('', fields), DatesInUtc: false });
    // Recorded with DatesInUtc false: the site's own time, without Z.
    expect(first).toEqual({
      FileSystemObjectType: 0, Id: 1, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', Title: "Ysgol O'Brien", ID: 1, Created: '2026-11-20T09:36:00', Modified: '2026-11-20T09:36:00'
    });
  });

  it('shows summer time on the clock of the site when it is not asked for UTC', () => {
    const fields = "<ViewFields><FieldRef Name='Due'/><FieldRef Name='Seen'/></ViewFields>";
    expect(caml({ ...view('', fields), DatesInUtc: false })[0]).toMatchObject({ Due: '2026-04-01T00:00:00', Seen: '2026-07-01T09:30:00' });
    expect(caml(view('', fields))[0]).toMatchObject({ Due: '2026-03-31T23:00:00Z', Seen: '2026-07-01T08:30:00Z' });
  });

  it('reads on after a position', () => {
    expect(caml({ ViewXml: "<View><RowLimit>1</RowLimit></View>", ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=1' } }).map(({ Id }) => Id)).toEqual([2]);
  });

  it('gives texts beside the values', () => {
    expect(caml({ ViewXml: '<View><Query/></View>' }, { $expand: 'FieldValuesAsText' })[0]).toMatchObject({ Cost: 1234, FieldValuesAsText: { Cost: '£1,234.00' } });
  });

  it.each([
    ['a condition', "<View><Query><Where><Eq><FieldRef Name='Colour'/><Value Type='Text'>red</Value></Eq></Where></Query></View>"],
    ['an order', "<View><Query><OrderBy><FieldRef Name='Colour'/></OrderBy></Query></View>"],
    ['its fields', "<View><ViewFields><FieldRef Name='Colour'/></ViewFields></View>"]
  ])('knows no column that only %s names', (_where, ViewXml) => {
    expect(() => caml({ ViewXml })).toThrow(expect.objectContaining({
      status: 500, code: '-2130575340, Microsoft.SharePoint.SPException',
      message: 'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
    }));
  });

  it('refuses what SP.CamlQuery does not have', () => {
    expect(() => caml({ Query: '<View/>' })).toThrow("The property 'Query' does not exist on type 'SP.CamlQuery'. Make sure to only use property names that are defined by the type.");
  });
});
