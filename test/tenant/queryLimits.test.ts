import { getItemsByCaml } from '../../local/tenant/query/getItems';
import { readItems } from '../../local/tenant/query/readItems';
import { renderListDataAsStream } from '../../local/tenant/render/renderListDataAsStream';
import { openFixture, type Fixture } from './queryFixture';

let fixture: Fixture;
beforeAll(() => {
  fixture = openFixture();
  for (let number = 1; number <= 13; number++) fixture.column(`Person${number}`, 'User');
  // 5,100 items: 4,000 open, 900 late, 200 closed; half of them done.
  fixture.addMany(Array.from({ length: 5100 }, (_, index) => ({
    Title: `Job ${index}`, Status: index < 4000 ? 'Open' : index < 4900 ? 'Late' : 'Closed', Kind: 'K', Score: index, Done: index % 2, Place: (index % 3) + 1, Assigned: fixture.people.mair
  })));
});
afterAll(() => fixture.close());

const throttled = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', message: 'The attempted operation is prohibited because it exceeds the list view threshold.' };

const items = (options: Record<string, string>): unknown => readItems(fixture.context, fixture.jobs, new URLSearchParams({ $select: 'Id', ...options }));
const caml = (ViewXml: string): unknown => getItemsByCaml(fixture.context, fixture.jobs, { ViewXml }, new URLSearchParams());
const render = (query: string, override: Record<string, string> = {}, limit = 100): unknown =>
  renderListDataAsStream(
    fixture.context, fixture.jobs,
    { parameters: { ViewXml: `<View><Query>${query}</Query><ViewFields><FieldRef Name='ID'/></ViewFields><RowLimit Paged='TRUE'>${limit}</RowLimit></View>` }, overrideParameters: override },
    new URLSearchParams()
  );

const status = (value: string): string => `<Eq><FieldRef Name='Status'/><Value Type='Choice'>${value}</Value></Eq>`;
const kind = "<Eq><FieldRef Name='Kind'/><Value Type='Choice'>K</Value></Eq>";
const score = (operator: string, value: number): string => `<${operator}><FieldRef Name='Score'/><Value Type='Number'>${value}</Value></${operator}>`;

describe('a list of more than 5,000 items', () => {
  it.each([
    [{}],
    [{ $top: '5000' }],
    [{ $orderby: 'Id desc' }],
    [{ $orderby: 'Score', $top: '5000' }],
    [{ $orderby: 'Status desc,Id' }],
    [{ $filter: "Status eq 'Open'" }],
    [{ $filter: "Status eq 'Open'", $orderby: 'Kind' }],
    [{ $filter: "Status eq 'Late' and Kind eq 'K'" }],
    [{ $filter: "Kind eq 'K' and Status eq 'Late'" }],
    [{ $filter: "Status eq 'Late' or Status eq 'Closed'" }],
    [{ $filter: "Status eq 'Closed' or Score lt 10" }],
    [{ $filter: 'Score gt 10 and Score lt 20' }],
    [{ $filter: 'Id gt 50 and Id le 5050' }],
    [{ $filter: "Status eq 'Closed' and (Kind eq 'K' or Kind eq null)" }],
    [{ $filter: 'PlaceId eq 2' }],
    [{ $filter: "Status eq 'Late' and substringof('4',Title)" }]
  ])('answers %j by an index', (options: Record<string, string>) => {
    expect(items(options)).toMatchObject({ kind: 'entities' });
  });

  it.each([
    [{ $top: '5001' }],
    [{ $orderby: 'Kind' }],
    [{ $orderby: 'Status,Score' }],
    [{ $filter: "Kind eq 'K'" }],
    [{ $filter: 'Score ge 0' }],
    [{ $filter: "Score ge 0 and Status eq 'Late'" }],
    [{ $filter: "Status ne 'Nothing'" }],
    [{ $filter: "Status eq 'Open' or Status eq 'Late' or Status eq 'Closed'" }],
    [{ $filter: "Status eq 'Late' or Kind eq 'K'" }],
    [{ $filter: "substringof('o',Status)" }],
    [{ $filter: "Place/Title eq 'Caerffili'", $select: 'Id,Place/Title', $expand: 'Place' }]
  ])('refuses %j', (options: Record<string, string>) => {
    expect(() => items(options)).toThrow(expect.objectContaining(throttled));
  });

  it('refuses getitems without a limit, and answers with one', () => {
    expect(() => caml('<View/>')).toThrow(expect.objectContaining(throttled));
    expect(caml('<View><RowLimit>5000</RowLimit></View>')).toMatchObject({ kind: 'entities' });
  });

  it.each([
    ['a view without an order', '', {}],
    ['an order by ID', "<OrderBy><FieldRef Name='ID' Ascending='FALSE'/></OrderBy>", {}],
    ['a sort override by an indexed column', '', { SortField: 'Score', SortDir: 'Desc' }],
    ['a sort override in place of the view\'s order', "<OrderBy><FieldRef Name='Title'/></OrderBy>", { SortField: 'Score' }],
    ['an order that says it may follow an index', "<OrderBy Override='TRUE'><FieldRef Name='Score'/></OrderBy>", {}],
    ['any order of rows that an index narrows', `<Where>${status('Late')}</Where><OrderBy><FieldRef Name='Kind'/></OrderBy>`, {}],
    ['groups of rows that an index narrows', `<GroupBy Collapse='FALSE'><FieldRef Name='Kind'/></GroupBy><Where>${status('Late')}</Where>`, {}],
    ['an unindexed condition beside an indexed one', `<Where><And>${kind}${status('Late')}</And></Where>`, {}],
    ['a filter override by an indexed column', '', { FilterField1: 'Status', FilterValue1: 'Late' }],
    ['the search box', '', { InplaceSearchQuery: 'Job 77' }]
  ])('renders %s', (_what, query, override) => {
    expect(render(query, override as Record<string, string>)).toMatchObject({ kind: 'json' });
  });

  it.each([
    ["a view's own order, even by an indexed column", "<OrderBy><FieldRef Name='Score'/></OrderBy>", {}],
    ['a sort override by an unindexed column', '', { SortField: 'Kind' }],
    ['an unindexed condition', `<Where>${kind}</Where>`, {}],
    ['an indexed condition that leaves more than 5,000', `<Where>${score('Geq', 0)}</Where>`, {}],
    ['an OR with an unindexed side', `<Where><Or>${status('Late')}${kind}</Or></Where>`, {}],
    ['groups', "<GroupBy Collapse='TRUE'><FieldRef Name='Status'/></GroupBy>", {}],
    ['a filter override by an unindexed column', '', { FilterField1: 'Kind', FilterValue1: 'K' }]
  ])('does not render %s', (_what, query, override) => {
    expect(() => render(query, override as Record<string, string>)).toThrow(expect.objectContaining(throttled));
  });

  it('renders no more than 5,000 rows at a time', () => {
    expect(render('', {}, 5000)).toMatchObject({ value: { LastRow: 5000 } });
    expect(() => render('', {}, 5001)).toThrow(expect.objectContaining(throttled));
  });
});

describe('the lookup limit', () => {
  const persons = (count: number): string[] => Array.from({ length: count }, (_, index) => `Person${index + 1}`);
  const view = (names: string[], query = ''): unknown => caml(`<View><Query>${query}</Query><ViewFields>${names.map((name) => `<FieldRef Name='${name}'/>`).join('')}</ViewFields><RowLimit>1</RowLimit></View>`);
  const over = {
    status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    message: 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
  };

  it('lets twelve lookup and person columns into one query', () => {
    expect(view(persons(12))).toMatchObject({ kind: 'entities' });
    expect(items({ $select: persons(12).map((name) => `${name}/Title`).join(','), $expand: persons(12).join(',') })).toMatchObject({ kind: 'entities' });
  });

  it.each([
    ['shown', () => view(persons(13))],
    ['Created By among them', () => view([...persons(12), 'Author'])],
    ['in a condition', () => view(persons(12), "<Where><Eq><FieldRef Name='Place' LookupId='TRUE'/><Value Type='Lookup'>1</Value></Eq></Where>")],
    ['expanded', () => items({ $select: persons(13).map((name) => `${name}/Title`).join(','), $expand: persons(13).join(',') })],
    ['in an order', () => items({ $select: [...persons(12), 'Place'].map((name) => `${name}/Title`).join(','), $expand: [...persons(12), 'Place'].join(','), $orderby: 'Place/Title' })]
  ])('refuses a thirteenth: %s', (_what, ask) => {
    expect(ask).toThrow(expect.objectContaining(over));
  });

  it('does not count the references of a plain read, which are ids', () => {
    expect(items({ $select: '*' })).toMatchObject({ kind: 'entities' });
  });
});
