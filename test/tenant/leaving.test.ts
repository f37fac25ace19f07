import { mailOf, makeList, person, refusal, testTenant, values, type Ask, type Reply, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
beforeEach(async () => {
  site = await testTenant(['owner', 'staff']);
  owner = site.as('owner');
});
afterEach(() => site.close());

const set = (body: Record<string, unknown>): Promise<Reply> => site.ask('POST', '/_local/people', body);
const left = (): Promise<Reply> => set({ mail: mailOf('staff'), enabled: false });
const ensure = (mail: string): Promise<Reply> => owner('POST', 'web/ensureuser', { logonName: `i:0#.f|membership|${mail}` });

describe('somebody who has left', () => {
  it('can neither sign in nor get a token, until the account is enabled again', async () => {
    expect((await left()).json).toMatchObject({ mail: mailOf('staff'), enabled: false });
    const attempts = (): Promise<number[]> => Promise.all(['sign-in', 'token'].map(async (what) => (await site.ask('POST', `/_local/${what}`, { mail: mailOf('staff') })).status));
    expect(await attempts()).toEqual([403, 403]);
    await set({ mail: mailOf('staff'), enabled: true });
    expect(await attempts()).toEqual([200, 200]);
  });

  it('is refused with the token that they still have', async () => {
    const staff = site.as('staff');
    expect((await staff('GET', 'web/currentUser')).status).toBe(200);
    await left();
    expect((await staff('GET', 'web/currentUser')).status).toBe(401);
  });

  it('is not taken up by a site that has never seen them', async () => {
    await left();
    expect(refusal(await ensure(mailOf('staff')))).toEqual({
      status: 500, code: '-2146232832, Microsoft.SharePoint.SPException', text: `The specified user i:0#.f|membership|${mailOf('staff')} could not be found.`
    });
  });

  it('stays known to a site that has seen them, with their name on items', async () => {
    const jobs = await makeList(owner, 'Jobs', '<Field Type="User" Name="Lead" DisplayName="Lead"/>');
    const { Id } = (await ensure(mailOf('staff'))).json;
    await owner('POST', `${jobs}/items`, { LeadId: Id });
    await left();
    expect((await ensure(mailOf('staff'))).json.Id).toBe(Id);
    expect(values(await owner('GET', `${jobs}/items?$select=Lead/Title&$expand=Lead`))).toEqual([{ Lead: { Title: person('staff').name } }]);
  });

  it('is marked among the people, and stays so after a restart', async () => {
    await left();
    const people = JSON.parse((await site.ask('GET', '/_local/people')).text) as { mail: string; enabled?: boolean }[];
    expect(people.map(({ mail, enabled }) => [mail, enabled])).toEqual([[mailOf('owner'), undefined], [mailOf('staff'), false]]);
    await site.tenant.close();
    site = await testTenant(['owner'], site.dataDir);
    expect(site.tenant.directory.personByMail(mailOf('staff'))?.enabled).toBe(false);
  });
});

test.each([[{ mail: 'nobody@cwm.example', enabled: false }, 404], [{ mail: mailOf('staff') }, 400], [{ mail: mailOf('staff'), enabled: 'no' }, 400], [{ enabled: false }, 400]])(
  '%j is refused', async (body, status) => {
    expect((await set(body)).status).toBe(status);
  }
);
