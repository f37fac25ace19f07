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

  it('is listed with its address to whoever asks for system lists too, and found by its id', async () => {
    const listed = async (options: string): Promise<readonly { readonly id: string; readonly webUrl: string }[]> => ((await here.graph.api(`${sitePath}:/lists${options}`).get()) as { readonly value: readonly { readonly id: string; readonly webUrl: string }[] }).value;
    const isOurs = ({ webUrl }: { readonly webUrl: string }): boolean => webUrl.endsWith('/_catalogs/users');
    expect([(await listed('')).some(isOurs), (await listed('?$select=id,webUrl')).some(isOurs)]).toEqual([false, false]);
    const [{ id, ...more }] = (await listed('?$select=id,webUrl,system')).filter(isOurs);
    expect(Object.keys(more)).toEqual(['webUrl', 'system']);
    expect(await here.graph.api(`${sitePath}:/lists/${id}/items/${here.staff}?$expand=fields($select=Name)`).get()).toMatchObject({ fields: { Name: 'i:0#.f|membership|staff@cwm.example' } });
  });

  it('refuses what it does not have', async () => {
    expect(await refusalOf(read('/items/987654'))).toEqual([404, 'itemNotFound']);
    expect(await refusalOf(read(`/items/${here.staff}?$expand=fields($select=Nickname)`))).toEqual([400, 'invalidRequest']);
    expect(await refusalOf(read('/columns'))).toEqual([400, 'BadRequest']);
    expect(await refusalOf(here.graph.api(`${list}/items/${here.staff}`).delete())).toEqual([405, 'BadRequest']);
  });
});
