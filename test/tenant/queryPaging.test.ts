import { readItems } from '../../local/tenant/query/readItems';
import { renderListDataAsStream } from '../../local/tenant/render/renderListDataAsStream';
import { numbersFrom, openFixture, propertiesOf, type Fixture } from './queryFixture';

const random = numbersFrom(7);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];

let fixture: Fixture;
const count = 137;
beforeAll(() => {
  fixture = openFixture();
  fixture.addMany(Array.from({ length: count }, () => ({
    Title: pick(['a', 'A', 'á', 'b', "O'Brien & Co", 'x=1&y', 'ŵ', null]), Status: pick(['Open', 'Late', null]), Score: pick([1, 2.5, -3, null]), Done: pick([0, 1, null]),
    Due: pick(['2026-03-28T00:00:00Z', '2026-03-29T23:00:00Z', '2026-10-25T00:00:00Z', null]), Assigned: pick([fixture.people.mair, fixture.people.siôn, null]), Place: pick([1, 2, 3, null])
  })));
});
afterAll(() => fixture.close());

const orders = [
  '', 'Id', 'Id desc', 'Title', 'Title desc', 'Status', 'Status desc', 'Score', 'Score desc', 'Done', 'Done desc', 'Due', 'Due desc', 'PlaceId', 'PlaceId desc', 'Place/Title', 'Place/Title desc',
  'Assigned/Title', 'Status,Score desc', 'Status desc,Due,Title desc', 'Done,Id desc', 'Score,Place/Title desc,Due'
];

function idsInPages($orderby: string, $top: number): unknown[] {
  const ids: unknown[] = [];
  let url: URL | undefined = new URL('http://127.0.0.1:4400/_api/web/lists/items');
  url.search = new URLSearchParams({ $select: 'Id,Place/Title,Assigned/Title', $expand: 'Place,Assigned', $top: String($top), ...($orderby && { $orderby }) }).toString();
  while (url) {
    const answer = readItems({ ...fixture.context, url }, fixture.jobs, url.searchParams);
    ids.push(...propertiesOf(answer).map(({ Id }) => Id));
    if (ids.length > count) break;
    url = answer.kind === 'entities' && answer.nextLink !== undefined ? new URL(answer.nextLink) : undefined;
  }
  return ids;
}

describe('pages of items', () => {
  it.each(orders)('ordered by "%s" hold every item once, in the order of one long page', (order) => {
    const whole = idsInPages(order, 5000);
    expect([...whole].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    for (const size of [1, 10, 137]) expect(idsInPages(order, size)).toEqual(whole);
  });
});

interface ListData { Row: { ID: string }[]; FirstRow: number; LastRow: number; NextHref?: string; PrevHref?: string }

function render(parameters: Record<string, unknown>, override: Record<string, unknown>): ListData {
  const answer = renderListDataAsStream(fixture.context, fixture.jobs, { parameters, overrideParameters: override }, new URLSearchParams());
  return (answer.kind === 'json' ? answer.value : undefined) as ListData;
}

describe('pages of rendered rows', () => {
  const ViewXml = "<View><ViewFields><FieldRef Name='ID'/></ViewFields><RowLimit Paged='TRUE'>10</RowLimit></View>";

  it.each(['ID', 'Title', 'Status', 'Score', 'Done', 'Due', 'Place', 'Assigned'].flatMap((field) => [[field, 'Asc'], [field, 'Desc']]))('sorted by %s %s are turned forwards and back', (SortField, SortDir) => {
    const pages: string[][] = [];
    let data = render({ ViewXml }, { SortField, SortDir });
    for (;;) {
      pages.push(data.Row.map(({ ID }) => ID));
      expect(data).toMatchObject({ FirstRow: pages.length * 10 - 9, LastRow: pages.length * 10 - 10 + data.Row.length });
      if (data.NextHref === undefined || pages.length > 20) break;
      data = render({ ViewXml, Paging: data.NextHref.slice(1) }, { SortField, SortDir });
    }
    expect(pages.flat().map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    for (let page = pages.length - 2; page >= 0; page--) {
      data = render({ ViewXml, Paging: data.PrevHref }, { SortField, SortDir });
      expect(data.Row.map(({ ID }) => ID)).toEqual(pages[page]);
    }
    expect(data.PrevHref).toBeUndefined();
  });
});
