import { graphSite, jobs, refusalOf, sitePath, type GraphSite, type Page } from './graphLists';

let here: GraphSite;
beforeAll(async () => {
  here = await graphSite();
  here.site.tenant.bulk.insert('Jobs', [
    { values: { Title: "O'Brien", Code: 'J-1', State: 'Open', Due: '2026-03-29', BodyId: 1 } }, { values: { Title: 'Dau', Code: 'J-2', State: 'Done', Due: '2026-10-25' } }, { values: { Title: 'Tri', Code: 'J-3', State: 'Open' } }
  ]);
});
afterAll(() => here.site.close());

const risky = 'HonorNonIndexedQueriesWarningMayFailRandomly';
const fieldsOf = async (select: string, filter = '', prefer?: string): Promise<unknown> => {
  const asked = here.graph.api(`${jobs}/items`).expand(`fields($select=${select})`).query(filter === '' ? {} : { $filter: filter });
  const page = await (prefer === undefined ? asked : asked.header('Prefer', prefer)).get() as Page;
  return page.value.map(({ fields: { '@odata.etag': _etag, ...fields } }) => fields);
};

describe('what cannot be written', () => {
  test.each([
    ['an unknown column', { Nonsense: 1 }, 'invalidRequest'], ['a read-only column', { Created: '2026-01-01T00:00:00Z' }, 'invalidRequest'], ['a person by name', { Holder: 'Persona' }, 'invalidRequest'],
    ['a link', { Page: { Url: 'https://example.org/', Description: '' } }, 'invalidRequest'], ['several choices without their type', { Kinds: ['a'] }, 'invalidRequest'], ['a lookup to nothing', { BodyLookupId: 7 }, 'invalidRequest'],
    ['a text where a number belongs', { Cost: 'much' }, 'invalidRequest'], ['a day that there is not', { Due: '2026-02-30' }, 'invalidRequest'], ['too long a text', { Title: 'x'.repeat(256) }, 'invalidRequest']
  ])('%s is refused, and nothing is written', async (_what, fields, code) => {
    expect(await refusalOf(here.graph.api(`${jobs}/items`).post({ fields: { Title: 'Un', ...fields } }))).toEqual([400, code]);
    expect(await fieldsOf('Code')).toHaveLength(3);
  });
});

describe('a filter', () => {
  test.each([
    ["fields/State eq 'Open'", ['J-1', 'J-3']], ["fields/State eq 'Open' and fields/BodyLookupId eq 1", ['J-1']], ["startswith(fields/Code,'J-') and not (fields/State eq 'Open')", ['J-2']],
    ["fields/Due ge '2026-03-29T00:00:00Z'", ['J-1', 'J-2']], ["fields/Due gt '2026-03-29T00:00:00Z' and fields/Due lt '2026-10-25T01:00:00Z'", ['J-2']], ['fields/Due eq null', ['J-3']], ['fields/id gt 2', ['J-3']]
  ])('%s finds %j', async (filter, codes) => {
    expect(await fieldsOf('Code', filter)).toEqual(codes.map((Code) => ({ Code })));
  });

  it('of a column without an index needs the caller’s word that it may fail', async () => {
    const refused = await fieldsOf('Code', "fields/Title eq 'O''Brien'").catch((error: unknown) => error);
    expect(refused).toMatchObject({ statusCode: 400, code: 'invalidRequest', message: expect.stringContaining('not indexed') as string });
    expect(await fieldsOf('Code', "fields/Title eq 'O''Brien'", risky)).toEqual([{ Code: 'J-1' }]);
  });

  test.each(["fields/Nonsense eq 'x'", "State eq 'Open'", "fields/Body eq 'Heddlu Gŵent'", "substringof('J',fields/Code)", "contains(fields/Code,'J')", "fields/Due gt datetime'2026-01-01T00:00:00Z'", 'fields/State eq', "fields/Due gt 'soon'"])('%s is refused', async (filter) => {
    expect(await refusalOf(fieldsOf('Code', filter))).toEqual([400, 'invalidRequest']);
  });
});

describe('pages', () => {
  const pageOf = (address: string): Promise<Page> => here.graph.api(address).get() as Promise<Page>;
  it('follow their links to the end, in the order of an indexed column', async () => {
    const codes: unknown[] = [];
    let page = await pageOf(`${jobs}/items?$expand=fields($select=Code)&$orderby=fields/Code desc&$top=2`);
    for (;;) {
      codes.push(...page.value.map(({ fields }) => fields.Code));
      if (page['@odata.nextLink'] === undefined) break;
      expect(page['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\//);
      page = await pageOf(page['@odata.nextLink']);
    }
    expect(codes).toEqual(['J-3', 'J-2', 'J-1']);
  });

  it('in the order of a column without an index are refused', async () => {
    expect(await refusalOf(pageOf(`${jobs}/items?$orderby=fields/Title`))).toEqual([400, 'invalidRequest']);
  });

  test.each(['$top=0', '$top=5001', '$skip=1', '$count=true', '$skiptoken=x', '$expand=driveItem', '$expand=fields($select=Nonsense)', '$expand=fields($filter=x)', '$search=x'])('%s is refused', async (option) => {
    expect(await refusalOf(pageOf(`${jobs}/items?${option}`))).toEqual([400, 'invalidRequest']);
  });
});

describe('a list', () => {
  it('is found by its title and its id, with its columns', async () => {
    const { id, list } = await here.graph.api(jobs).get() as { id: string; list: unknown };
    expect(list).toEqual({ contentTypesEnabled: false, hidden: false, template: 'genericList' });
    const { id: site } = await here.graph.api(sitePath).get() as { id: string };
    const { value } = await here.graph.api(`/sites/${site}/lists/${id}/columns`).get() as { value: { name: string }[] };
    const column = (name: string): unknown => value.find((each) => each.name === name);
    expect(column('Code')).toMatchObject({ enforceUniqueValues: true, indexed: true, text: { maxLength: 255 } });
    expect(column('Due')).toMatchObject({ dateTime: { format: 'dateOnly' } });
    expect(column('State')).toMatchObject({ choice: { choices: ['Open', 'Done'] } });
    expect(column('Cost')).toMatchObject({ currency: { locale: 'en-GB' } });
    expect(column('Body')).toMatchObject({ lookup: { columnName: 'Title', listId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string } });
    expect(column('Helpers')).toMatchObject({ personOrGroup: { allowMultipleSelection: true } });
  });

  it('that is not there is not found, nor is an item', async () => {
    expect(await refusalOf(here.graph.api(`${sitePath}:/lists/Nothing/items`).get())).toEqual([404, 'itemNotFound']);
    for (const id of ['7', 'x', '1.5']) expect(await refusalOf(here.graph.api(`${jobs}/items/${id}`).get())).toEqual([404, 'itemNotFound']);
  });
});

test('a list of more than 5,000 items is filtered by an index alone, whatever the caller takes upon them', async () => {
  here.site.tenant.bulk.insert('Jobs', Array.from({ length: 5001 }, (_, at) => ({ values: { Title: 'x', Code: `K-${at}`, State: 'Open' } })));
  expect(await fieldsOf('Code', "fields/Code eq 'K-7'")).toEqual([{ Code: 'K-7' }]);
  expect(await refusalOf(fieldsOf('Code', "fields/Title eq 'y'", risky))).toEqual([400, 'notSupported']);
  expect(await refusalOf(fieldsOf('Code', "fields/State eq 'Open'"))).toEqual([400, 'notSupported']);
});
