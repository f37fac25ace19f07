import { graphSite, jobs, refusalOf, type GraphSite, type ListItem, type Page } from './graphLists';

let here: GraphSite;
beforeEach(async () => {
  here = await graphSite();
});
afterEach(() => here.site.close());

const add = (fields: object): Promise<ListItem> => here.graph.api(`${jobs}/items`).post({ fields }) as Promise<ListItem>;
const fieldsOf = async (select: string): Promise<unknown> => {
  const page = await here.graph.api(`${jobs}/items`).expand(`fields($select=${select})`).get() as Page;
  return page.value.map(({ fields: { '@odata.etag': _etag, ...fields } }) => fields);
};

describe('an item', () => {
  it('comes with ids as text, days as the instant at which they begin, and nothing that is empty', async () => {
    const added = await add({ 'Title': 'Un', 'Code': 'J-1', 'State': 'Open', 'Due': '2026-04-01', 'Cost': 1200.5, 'Urgent': true, 'Kinds@odata.type': 'Collection(Edm.String)', 'Kinds': ['a', 'b'], 'HolderLookupId': here.staff, 'BodyLookupId': '1' });
    expect(added).toMatchObject({ id: '1', eTag: expect.stringMatching(/^"[0-9a-f-]{36},1"$/) as string, contentType: { name: 'Item' }, createdBy: { user: { displayName: 'SharePoint App' } } });
    expect(added.fields).toMatchObject({
      id: '1', Title: 'Un', Code: 'J-1', State: 'Open', Due: '2026-03-31T23:00:00Z', Cost: 1200.5, Urgent: true, Kinds: ['a', 'b'], HolderLookupId: String(here.staff), BodyLookupId: '1', AuthorLookupId: expect.any(String) as string
    });
    for (const name of ['Notes', 'Page', 'Helpers', 'Body', 'Holder']) expect(added.fields).not.toHaveProperty(name);
    expect(await fieldsOf('Body,Holder,Notes')).toEqual([{ Body: 'Heddlu Gŵent', Holder: 'Persona staff' }]);
  });

  it('is the same item that SharePoint REST knows', async () => {
    const { eTag } = await add({ 'Title': 'Un', 'HelpersLookupId@odata.type': 'Collection(Edm.Int32)', 'HelpersLookupId': [here.staff] });
    const rest = await here.site.as('owner')('GET', "web/lists/getByTitle('Jobs')/items(1)", undefined, { Accept: 'application/json;odata=minimalmetadata' });
    expect(rest.json).toMatchObject({ 'Title': 'Un', 'HelpersId': [here.staff], 'odata.etag': eTag });
    expect(await fieldsOf('Helpers')).toEqual([{ Helpers: [{ LookupId: here.staff }] }]);
  });

  it('shows of its own properties those that are selected', async () => {
    await add({ Title: 'Un' });
    expect(await here.graph.api(`${jobs}/items/1`).select('id,lastModifiedDateTime').get()).toEqual({ '@odata.context': expect.any(String), '@odata.etag': expect.any(String), 'id': '1', 'lastModifiedDateTime': '2026-06-15T09:00:00Z' });
    expect(await here.graph.api(`${jobs}/items/1/fields`).select('Title').get()).toEqual({ '@odata.context': expect.any(String), '@odata.etag': expect.any(String), 'Title': 'Un' });
  });
});

it('says who changed it when, newest first', async () => {
  await add({ Title: 'Un' });
  here.site.tenant.clock.advance('PT30M');
  await here.site.as('owner')('POST', "web/lists/getByTitle('Jobs')/items(1)", { Title: 'Dau' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  const { value } = await here.graph.api(`${jobs}/items/1/versions`).get() as { value: unknown };
  expect(value).toEqual([
    { id: '2.0', lastModifiedDateTime: '2026-06-15T09:30:00Z', lastModifiedBy: { user: { id: here.site.tenant.directory.personByMail('owner@cwm.example')?.oid, email: 'owner@cwm.example', displayName: 'Persona owner' } } },
    { id: '1.0', lastModifiedDateTime: '2026-06-15T09:00:00Z', lastModifiedBy: { application: { id: expect.any(String) as string, displayName: 'SharePoint App' }, user: { displayName: 'SharePoint App' } } }
  ]);
  expect(await refusalOf(here.graph.api(`${jobs}/items/7/versions`).get())).toEqual([404, 'itemNotFound']);
});

describe('changing', () => {
  it('in the version that was read counts it up; in an older one is refused with 412', async () => {
    const { eTag } = await add({ Title: 'Un' });
    const change = (Title: string, etag: string): Promise<unknown> => here.graph.api(`${jobs}/items/1/fields`).header('If-Match', etag).patch({ Title });
    expect(await change('Dau', eTag)).toMatchObject({ 'Title': 'Dau', '@odata.etag': eTag.replace(',1"', ',2"') });
    expect(await refusalOf(change('Tri', eTag))).toEqual([412, 'resourceModified']);
    expect(await fieldsOf('Title')).toEqual([{ Title: 'Dau' }]);
    expect(await change('Tri', '*')).toMatchObject({ Title: 'Tri' });
  });

  it('empties what is sent as null', async () => {
    await add({ Title: 'Un', State: 'Open', BodyLookupId: 1 });
    await here.graph.api(`${jobs}/items/1/fields`).patch({ State: null, BodyLookupId: null });
    expect(await fieldsOf('Title,State,BodyLookupId')).toEqual([{ Title: 'Un' }]);
  });

  it('deletes into the recycle bin', async () => {
    const { eTag } = await add({ Title: 'Un' });
    expect(await refusalOf(here.graph.api(`${jobs}/items/1`).header('If-Match', eTag.replace(',1"', ',7"')).delete())).toEqual([412, 'resourceModified']);
    await here.graph.api(`${jobs}/items/1`).header('If-Match', eTag).delete();
    expect(await refusalOf(here.graph.api(`${jobs}/items/1`).get())).toEqual([404, 'itemNotFound']);
    expect((await here.site.as('owner')('GET', 'web/recyclebin')).json.value).toMatchObject([{ Title: 'Un' }]);
  });

  it('of a unique column to a value that is taken is refused', async () => {
    await add({ Title: 'Un', Code: 'J-1' });
    const refused = await add({ Title: 'Dau', Code: 'j-1' }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ statusCode: 400, code: 'invalidRequest', message: expect.stringContaining('duplicate values') as string });
  });

  it('takes fields and nothing beside them, as JSON', async () => {
    expect(await refusalOf(here.graph.api(`${jobs}/items`).post({ Title: 'Un' }))).toEqual([400, 'BadRequest']);
    expect(await refusalOf(here.graph.api(`${jobs}/items`).header('Content-Type', 'text/plain').post('fields'))).toEqual([400, 'BadRequest']);
  });
});
