import { parseView, parseViewQuery } from '../../local/tenant/query/caml/parseView';
import type { CamlContext } from '../../local/tenant/query/caml/literal';

const summer: CamlContext = { now: new Date('2026-06-30T23:30:00Z'), userId: 9, zone: 'Europe/London' };
const winter: CamlContext = { ...summer, now: new Date('2026-11-20T23:30:00Z') };
const where = (inside: string, context = winter): unknown => parseViewQuery(`<Where>${inside}</Where>`, context).where;
const eq = (inside: string): string => `<Eq>${inside}</Eq>`;
const open = eq("<FieldRef Name='Status'/><Value Type='Choice'>Open</Value>");

describe('Where', () => {
  const field = { name: 'Status' };
  const text = (value: string): object => ({ type: 'text', value });

  it.each([
    [open, { kind: 'compare', field, comparison: 'eq', value: text('Open') }],
    ["<Neq><FieldRef Name='Status'/><Value Type='Choice'>Open</Value></Neq>", { kind: 'compare', field, comparison: 'ne', value: text('Open') }],
    ["<Gt><FieldRef Name='Status'/><Value Type='Number'>1</Value></Gt>", { kind: 'compare', field, comparison: 'gt', value: text('1') }],
    ["<Geq><FieldRef Name='Status'/><Value Type='Number'>1</Value></Geq>", { kind: 'compare', field, comparison: 'ge', value: text('1') }],
    ["<Lt><FieldRef Name='Status'/><Value Type='Number'>1</Value></Lt>", { kind: 'compare', field, comparison: 'lt', value: text('1') }],
    ["<Leq><FieldRef Name='Status'/><Value Type='Number'>1</Value></Leq>", { kind: 'compare', field, comparison: 'le', value: text('1') }],
    ["<IsNull><FieldRef Name='Status'/></IsNull>", { kind: 'empty', field }],
    ["<IsNotNull><FieldRef Name='Status'/></IsNotNull>", { kind: 'not', of: { kind: 'empty', field } }],
    ["<BeginsWith><FieldRef Name='Status'/><Value Type='Text'>O</Value></BeginsWith>", { kind: 'startsWith', field, value: 'O' }],
    ["<Contains><FieldRef Name='Status'/><Value Type='Text'>a &amp; b</Value></Contains>", { kind: 'contains', field, value: 'a & b' }],
    [eq("<FieldRef Name='Status'/><Value Type='Text'>Children&#39;s &#x26; &amp;amp; <![CDATA[<all>]]></Value>"), { kind: 'compare', field, comparison: 'eq', value: text("Children's & &amp; <all>") }],
    ["<In><FieldRef Name='Status'/><Values><Value Type='Text'>A</Value><Value Type='Text'>B</Value></Values></In>", { kind: 'oneOf', field, values: [text('A'), text('B')] }],
    ["<Includes><FieldRef Name='Status'/><Value Type='Text'>A</Value></Includes>", { kind: 'compare', field, comparison: 'eq', value: text('A') }],
    ["<NotIncludes><FieldRef Name='Status'/><Value Type='Text'>A</Value></NotIncludes>", { kind: 'not', of: { kind: 'compare', field, comparison: 'eq', value: text('A') } }],
    [eq("<FieldRef Name='Place' LookupId='TRUE'/><Value Type='Lookup'>3</Value>"), { kind: 'compare', field: { name: 'Place', part: 'Id' }, comparison: 'eq', value: text('3') }],
    [eq("<FieldRef Name='Assigned'/><Value Type='Integer'><UserID Type='Integer'/></Value>"), { kind: 'compare', field: { name: 'Assigned', part: 'Id' }, comparison: 'eq', value: { type: 'number', value: 9 } }]
  ])('%s', (xml, expected) => {
    expect(where(xml)).toEqual(expected);
  });

  it('nests And and Or as they stand', () => {
    expect(where(`<Or><And>${open}${open}</And>${open}</Or>`)).toMatchObject({ kind: 'any', of: [{ kind: 'all' }, { kind: 'compare' }] });
  });

  it('is nothing when it is empty', () => {
    expect(where('')).toBeUndefined();
  });
});

describe('days', () => {
  const due = (value: string): string => eq(`<FieldRef Name='Due'/>${value}`);
  const literal = (value: string, context = winter): unknown => (where(due(value), context) as { value: unknown }).value;

  it.each([
    ["<Value Type='DateTime'><Today/></Value>", winter, { type: 'day', value: '2026-11-20' }],
    // Half past eleven at night in UTC is tomorrow in London's summer.
    ["<Value Type='DateTime'><Today/></Value>", summer, { type: 'day', value: '2026-07-01' }],
    ["<Value Type='DateTime'><Today OffsetDays='60'/></Value>", winter, { type: 'day', value: '2027-01-19' }],
    ["<Value Type='DateTime'><Today OffsetDays='-1'/></Value>", summer, { type: 'day', value: '2026-06-30' }],
    ["<Value Type='DateTime'>2026-04-01</Value>", winter, { type: 'day', value: '2026-04-01' }],
    ["<Value Type='DateTime'>2026-03-31T23:00:00Z</Value>", winter, { type: 'day', value: '2026-04-01' }],
    ["<Value Type='DateTime'>2026-12-31T23:00:00Z</Value>", winter, { type: 'day', value: '2026-12-31' }],
    ["<Value Type='DateTime' IncludeTimeValue='TRUE'>2026-03-31T23:00:00Z</Value>", winter, { type: 'instant', value: '2026-03-31T23:00:00Z' }],
    ["<Value Type='DateTime'><Now/></Value>", winter, { type: 'instant', value: '2026-11-20T23:30:00.000Z' }]
  ])('%s', (value, context, expected) => {
    expect(literal(value, context)).toEqual(expected);
  });
});

describe('a view', () => {
  it('says fields, order, groups, limit and scope', () => {
    expect(parseView(
      `<View Scope='RecursiveAll'><Query><GroupBy Collapse='TRUE' GroupLimit='100'><FieldRef Name='Status'/></GroupBy>
       <OrderBy><FieldRef Name='Due' Ascending='FALSE'/><FieldRef Name='Title'/></OrderBy></Query>
       <ViewFields><FieldRef Name='LinkTitle'/><FieldRef Name='Due'/></ViewFields><RowLimit Paged='TRUE'>50</RowLimit></View>`, winter
    )).toEqual({
      group: { terms: [{ field: { name: 'Status' }, descending: false }], collapsed: true, limit: 100 },
      order: { terms: [{ field: { name: 'Due' }, descending: true }, { field: { name: 'Title' }, descending: false }], override: false },
      fields: ['LinkTitle', 'Due'],
      rowLimit: { rows: 50, paged: true },
      scope: 'RecursiveAll'
    });
  });

  it('says when its order may follow an index', () => {
    expect(parseViewQuery("<OrderBy Override='TRUE'><FieldRef Name='Title'/></OrderBy>", winter).order).toMatchObject({ override: true });
  });

  it("reads over how a stored view looks", () => {
    expect(parseView("<View Name='{x}' Type='HTML'><Query/><Toolbar Type='Standard'/><XslLink Default='TRUE'>main.xsl</XslLink><Aggregations Value='Off'/></View>", winter)).toEqual({ scope: 'Default' });
  });
});

describe('what SharePoint cannot do with CAML', () => {
  const general = { status: 500, code: '-2147467259, Microsoft.SharePoint.SPException', message: 'Cannot complete this action.\n\nPlease try again.' };

  it.each([
    ['is not well formed', '<View><Query></View>'],
    ['has two roots', '<View/><View/>'],
    ['is no view', '<List/>'],
    ['has an unknown part', '<View><Joins/></View>'],
    ['has an unknown query part', '<View><Query><Having/></Query></View>'],
    ['has an unknown condition', "<View><Query><Where><Like><FieldRef Name='A'/><Value>1</Value></Like></Where></Query></View>"],
    ['asks for a membership', "<View><Query><Where><Membership Type='CurrentUserGroups'><FieldRef Name='A'/></Membership></Where></Query></View>"],
    ['joins three conditions', `<View><Query><Where><And>${open}${open}${open}</And></Where></Query></View>`],
    ['joins one condition', `<View><Query><Where><And>${open}</And></Where></Query></View>`],
    ['has two conditions side by side', `<View><Query><Where>${open}${open}</Where></Query></View>`],
    ['compares with nothing', "<View><Query><Where><Eq><FieldRef Name='A'/></Eq></Where></Query></View>"],
    ['compares nothing', '<View><Query><Where><Eq><Value>1</Value></Eq></Where></Query></View>'],
    ['compares with an unknown value', "<View><Query><Where><Eq><FieldRef Name='A'/><Value><Month/></Value></Eq></Where></Query></View>"],
    ['compares with a day that is none', "<View><Query><Where><Eq><FieldRef Name='A'/><Value Type='DateTime'>soon</Value></Eq></Where></Query></View>"],
    ['asks for one of too many values', `<View><Query><Where><In><FieldRef Name='A'/><Values>${'<Value>1</Value>'.repeat(501)}</Values></In></Where></Query></View>`],
    ['has a limit that is no number', '<View><RowLimit>many</RowLimit></View>'],
    ['has an unknown scope', "<View Scope='Everywhere'/>"]
  ])('a view that %s', (_what, xml) => {
    expect(() => parseView(xml, winter)).toThrow(expect.objectContaining(general));
  });
});
