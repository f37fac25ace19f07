import { graphSite, refusalOf, sitePath, type GraphSite } from './graphLists';

let here: GraphSite;
beforeAll(async () => {
  here = await graphSite();
});
afterAll(() => here.site.close());

const list = `${sitePath}:/lists/User Information List`;
const read = (path: string): Promise<unknown> => here.graph.api(`${list}${path}`).get();

describe('the list of everybody whom the site has seen', () => {
  it('tells how somebody signs in by the id that person columns hold', async () => {
    expect(await read(`/items/${here.staff}?$select=id&$expand=fields($select=Name,EMail)`)).toMatchObject({ id: String(here.staff), fields: { Name: 'i:0#.f|membership|staff@cwm.example', EMail: 'staff@cwm.example' } });
    expect(await read(`/items/${here.staff}?$expand=fields`)).toMatchObject({ fields: { id: String(here.staff), Title: 'Persona staff', UserName: 'staff@cwm.example' } });
    expect(await read(`/items/${here.staff}`)).not.toHaveProperty('fields');
  });

  it('refuses what it does not have', async () => {
    expect(await refusalOf(read('/items/987654'))).toEqual([404, 'itemNotFound']);
    expect(await refusalOf(read(`/items/${here.staff}?$expand=fields($select=Nickname)`))).toEqual([400, 'invalidRequest']);
    expect(await refusalOf(read('/columns'))).toEqual([400, 'BadRequest']);
    expect(await refusalOf(here.graph.api(`${list}/items/${here.staff}`).delete())).toEqual([405, 'BadRequest']);
  });
});
